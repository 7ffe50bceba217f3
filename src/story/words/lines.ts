/**
 * Shapes of lines that stand around a story, by where they come from. All are anchored at a line's start and bounded, so that
 * none takes more than a fixed time. They ask for the whole shape of a line rather than for its first words: "Video-sharing
 * site banned" is news, "Video: the flood" is not. In doubt a line stays.
 */

/** On pages: gathered from newspaper and agency sites by their kinds. */
export const PAGE_LINES: readonly RegExp[] = [
  // Teasers within an article.
  /^(read|see|watch|listen|learn) (more|also|next)\s*([:|»>→–—-].{0,160}|(on|about|at|from)\b[^.]{0,120})?$/i,
  /^(related|also read|read also|read next|up next|see also|more|more here|don['’]t miss|lesen sie (auch|hier)|mehr dazu|mehr zum thema|siehe auch|(à )?lire( aussi| également)?|voir aussi|lea (también|además)|le puede interesar|más información|leggi anche|leia (também|mais)|lees ook)\s?[:|»>→–—].{0,200}$/i,
  // Pictures.
  /^(file|photo|photos|image|images|video|picture|illustration|graphic|pictured|photograph|photo credit|image credit|credit|caption|foto|fotos|bild|bilder|archivbild|archivfoto|symbolbild|symbolfoto|bildquelle|crédit photo|crédits?|imagen|archivo)\s?(photo|source|:|\||\/| [-–—]) ?.{0,400}$/i,
  /^(photo|image|picture|photograph|illustration|video|graphic)s? (by|courtesy of|courtesy|from|via|credit)\b[^.]{0,120}\.?$/i,
  /^.{0,400}[.|)–—] ?(photograph|photo|image|picture|illustration|foto|crédit|credit)s?: [^.:]{2,80}$/i,
  /^\(?(ap|afp|reuters|getty|epa|dpa|efe)( file)? (photo|images?|video)s?\b[^.]{0,80}$/i,
  /^\(?[^()]{0,60}\/(getty images|reuters|afp|ap|epa|dpa|efe|shutterstock|bloomberg)( via [^()]{2,40})?\)?$/i,
  /^(hide caption|toggle caption|enlarge this image|view image in fullscreen|image source, .{1,80}|(image|media) caption, .{1,300})$/i,
  // Buttons and boxes.
  /^(click|tap) (here|to|on)\b.{0,120}$/i,
  /^(share|tweet|pin|email|print|teilen|partager|compartir|condividi|save)( (this|on|via|to|with|auf|sur|en|su)\b.{0,60})?$/i,
  /^(sign up|subscribe|join|follow us|follow|download our|get our|get the)\b.{0,160}\b(newsletters?|emails?|e-mails?|inbox|app|podcasts?|alerts|twitter|facebook|whatsapp|telegram|instagram|channel|updates|briefing)\b[^.]{0,80}[.!]?$/i,
  /^.{0,160}\b(subscribe|donate|become a (member|subscriber)|support (us|our (work|journalism|reporting))) (today|now|here)[.!]?$/i,
  /^(newsletters?|podcasts?)\s?[:|].{0,160}$/i,
  /^.{0,60}(abonnieren sie|melden sie sich an|abonnez-vous|inscrivez-vous|suscríbase|suscríbete|regístrate|iscriviti|assine)\b.{0,60}\b(newsletter|infolettre|lettre|boletín|app|podcast|whatsapp|telegram)\b.{0,80}$/i,
  /^(have a (tip|story)\b|got a (tip|story)\b|do you have (a tip|information)\b|send tips\b|contact us at\b|contact the (reporter|author|newsroom)\b).{0,160}$/i,
  /^(this (site|website) uses|we( and our \w+)? use|we value your privacy|by (continuing|clicking|using|browsing)\b.{0,80}\byou (agree|accept|consent)|diese (web)?seite (verwendet|nutzt)|wir (verwenden|nutzen)|nous utilisons|ce site utilise|utilizamos|usamos|este sitio (web )?utiliza|questo sito utilizza|utilizziamo)\b.{0,200}\b(cookies?|privacy|data|daten)\b.{0,300}$/i,
  /^\(?\d{1,6}\)? (comments?|kommentare?|commentaires?|comentarios?|commenti|shares?|likes?|views?|reactions?)$/i,
  /^(comments?|kommentare?|commentaires?|comentarios?) ?\(?\d{1,6}\)?$/i,
  // Who owns it.
  /^(©|\(c\)|copyright ©?|© copyright) ?(\d{4}|[^.]{0,40}\d{4})\b.{0,200}$/i,
  /^(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|with material from|with reporting (by|from)|mit material (von|der)|avec (afp|reuters)|con información de)\b.{0,160}$/i,
  /^(this material|this article|this story|the material on this site) may not be (published|reproduced)\b.{0,200}$/i,
  // A story that goes on.
  /^this (is|remains) an? (breaking|developing)( news)? (story|report|situation)\b.{0,160}$/i,
  /^\(?(more (to (come|follow)|follows|soon)|mehr in kürze|weiteres folgt|plus d['’]informations à venir|(habrá )?ampliación|en desarrollo)\b.{0,60}$/i,
  /^(please )?(check back|refresh this page|stay with us|stay tuned)\b.{0,120}$/i,
];

/** On wires: after the keyword lines of AP, Reuters, AFP, dpa and of ANPA 1312, https://www.iptc.org/std/IPTC7901/. */
export const WIRE_LINES: readonly RegExp[] = [
  /^\W{0,6}(b ?u ?l ?l ?e ?t ?i ?n|f ?l ?a ?s ?h|u ?r ?g ?e ?n ?t)\W{0,6}$/i,
  /^\W{0,4}(BC|AM|PM|bc)[-–][\p{Lu}\d][^.]{0,120}$/u,
  /^[\p{L}\d][^.]{0,100}, ?(\d{1,2}(st|nd|rd|th) (Ld|Lead|Writethru|Add|Take|Sub)|Ld|Writethru)\b[^.]{0,60}$/u,
  /^\d{0,2}(st|nd|rd|th)? ?(take|lead|ld|add|writethru)(\s?-?\s?\d{0,2})?$/i,
  /^\W{0,4}(eds|editors|desks?|notes? (to|for) (the )?(editors?|desks?|media)|attention editors|attn:? editors)\s?[.:].{0,500}$/i,
  /^\W{0,4}(ADDS|UPDATES|CORRECTS|RECASTS|SUBS|AMENDS|DELETES|RESTORES)\b(?=.*\p{Ll})[^.]{0,160}[.;)]?$/u,
  /^\(?(adds|updates|corrects|recasts|with|eds:?)\b[^.]{0,160}\)$/i,
  /^[-–—(* ]{0,4}(more|mf|cont['’]?d|continued)[-–—)* ]{1,4}$/i,
  /^[-–—( ]{1,3}more[-–—) ]{0,3}$/i,
  /^\W{0,3}(slug|slugline|keywords?|kw|category|cat|priority|urgency|word count|wordcount|catchline|stichworte?|schlagworte?|mots[- ]clés|palabras clave|tags|topics|filed under|themen)\s?[:=][^.!?]{0,200}$/i,
  /^[A-Z]{2,4}-[A-Z]{2,4}-\d\d-\d\d-\d\d .{0,20}$/,
  /^(ZCZC|NNNN)\b.{0,60}$/,
  /^[a-z]{1,4}\d{3,5} \d \p{L}{2,4} \d{1,5} .{0,30}$/u,
  /^[\p{L}\d][\p{L}\d. -]{0,40}(\/[\p{L}\d. -]{1,40}){1,8}\/$/u,
  /^\p{Lu}[\p{Lu}\d-]{2,40}\/[\p{Lu}\d-]{0,40} ?\([^)]{2,80}\)$/u,
  /^\((zusammenfassung|neu|wiederholung|berichtigung|aktualisier|achtung|mit|korr|überblick)\b.{0,200}\)$/iu,
  /^\+{2,4} ?(eilmeldung|eil|breaking( news)?|update|vorab|achtung|urgente?) ?\+{2,4}$/i,
  /^(\p{Lu}{3,4}|[a-z]{3,4}) ([a-z]{2,4}\/){1,4}[a-z]{2,4}$/u,
  /^(dpa|apa|sda|afp|kna|epd)( [a-z]{2,4}\d?){1,5}$/,
  /^(die folgenden informationen sind nicht zur veröffentlichung bestimmt)\b.{0,40}$/i,
];

/** Notes of the editors on the article itself; each is whole sentences, and none of the story's. */
export const NOTES: readonly RegExp[] = [
  /^\W{0,3}(correction|corrections?( and|\/|,| &) clarifications?|clarification|update and correction|editor['’]?s['’]? note|editors['’] note|editor['’]s note|note to readers|erratum|berichtigung|korrektur|richtigstellung|anm(\.|erkung) (der|d\.) red(aktion|\.)?|hinweis der redaktion|transparenzhinweis|rectificatif|note de la rédaction|ndlr|corrección|rectificación|fe de (errores|erratas)|nota (del editor|de la redacción|dell['’]editore)|errata corrige)\s?(\([^)]{0,60}\)|,? \p{L}{2,10}\.? \d{1,2}(, \d{4})?)?(\s?[:.–—]|\s-\s)/iu,
  /^\W{0,3}(an?|the) (earlier|previous|original|initial|prior) version of (this|the) (article|story|report|post|headline|piece|page|caption|graphic|photo caption|live ?blog|interview|transcript|newsletter)\b/i,
  /^\W{0,3}this (article|story|report|post|headline|piece|page|interview|transcript|conversation|live ?blog|caption)(['’]s headline)? (was|has been|has since been) ((also|since|lightly|slightly) )?(corrected|updated|amended|edited|condensed|revised|clarified|originally published|first published|republished)\b/i,
  /^\W{0,3}(in einer (früheren|ersten|vorherigen) (version|fassung)|dieser (artikel|text|beitrag) wurde|wir haben (den|die|das) .{0,60}(korrigiert|berichtigt))\b/i,
  /^\W{0,3}(une (première|précédente) version de cet article|cet article a été (corrigé|modifié|mis à jour)|una versión (anterior|previa) de est[ea]|este artículo ha sido (corregido|actualizado))\b/i,
];

/** Ends the story whatever follows. */
export const END_MARKS: readonly RegExp[] = [
  /^[-–—#* ]{1,4}30[-–—#* ]{1,4}$/,
  /^\W{0,4}(ENDS?|Ends|FIN|Fin|ENDE|Ende)\W{0,4}$/,
  /^N ?N ?N ?N$/,
  /^\W{0,4}(end of (transcript|release|story|article|text)|end transcript)\W{0,4}$/i,
];

/** Opens what is meant for editors, and is at the end. */
export const EDITORS_PARTS: readonly RegExp[] = [
  /^\W{0,4}notes? (to|for) (the )?(editors?|media|journalists?|newsrooms?)\W{0,4}$/i,
  /^\W{0,4}(notizblock|hinweise? (für die|an die|der) redaktion(en)?|redaktionelle hinweise|rückfragen( bitte)? an|pressekontakt|medienkontakt|ansprechpartner|note aux (rédactions|rédacteurs)|contacts? (de )?presse|nota (a|para) (los )?(editores|redactores|redacciones)|contacto de prensa)\W{0,4}$/i,
  /^\W{0,4}(media|press) (contacts?|enquiries|inquiries|office|queries)\W{0,4}$/i,
];

/** Opens, in a press release, what its sender says of itself. */
export const RELEASE_PARTS: readonly RegExp[] = [
  /^\W{0,4}(About|ABOUT|Über|ÜBER|À propos (de|d['’])|À PROPOS|Acerca de|Sobre|Informazioni su|Over) ?(the |die |das |den |la |le |el )?\p{Lu}[^.!?]{1,80}( (Inc|Co|Corp|Ltd|S\.A|e\.V)\.)?:?$/u,
  /^\W{0,4}(safe harbou?r|forward[- ]looking|cautionary (note|statement)|disclaimer)\b[^.!?]{0,80}$/i,
  /^\W{0,4}((media|press|investor|pr) )?(contacts?|kontakt|contacto|rückfragen|inquiries|enquiries)( information| details)?\s?:?$/i,
  /^\W{0,4}((media|press|investor) (contacts?|relations|enquiries|inquiries)|pressekontakt|rückfragen|for (more|further) information|for interviews|for media (inquiries|enquiries)|contact presse|contacto de prensa)\b.{0,300}$/i,
  /^SOURCE:? .{2,80}$/,
  /^\W{0,3}(# ?){2,5}$/,
];

/** A text that calls itself a press release. */
export const RELEASE =
  /^\W{0,4}(for immediate release|(press|news|media) release|pressemitteilung|presseinformation|presseaussendung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht)(?!\p{L})|[/(][^/()]{0,30}(newswire|business ?wire|prweb|presseportal|ots)[/)]/iu;
