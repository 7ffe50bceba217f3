/**
 * Words that stand alone in a line of a page and are none of its article: menus, buttons, boxes. Gathered by their kinds
 * from newspaper and agency pages in English, German, French, Spanish, Italian, Portuguese and Dutch; lower case, without
 * closing punctuation. A new one goes here and nowhere else.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()));

export const LABELS = set(`
accessibility links|skip to main content|skip to content|skip to navigation|skip to search|main navigation|navigation|menu|
main menu|open menu|close|close menu|home|home page|homepage|search|sections|edition|advertisement|advertising|
advertisement - continue reading below|continue reading the main story|sponsored|sponsored content|promoted|paid content|
breaking news|breaking|just in|published|updated|last updated|buy now|developing|developing story|more|news|latest|latest news|local news|top stories|top story|world|
world news|politics|business|economy|money|markets|finance|sport|sports|opinion|opinions|comment is free|editorial|culture|
arts|lifestyle|travel|weather|science|health|environment|climate|education|technology|tech|crime|courts|europe|africa|asia|
americas|middle east|us|u.s.|us news|uk|uk news|national|local|region|regional|international|entertainment|obituaries|live|
live updates|latest updates|live blog|key events|key moments|pinned|pinned post|newest first|oldest first|show key events|
show key events only|live reporting|exclusive|explainer|video|videos|watch|watch live|listen|listen to this article|audio|
photos|gallery|photo gallery|pictures|podcast|podcasts|newsletter|newsletters|subscribe|subscribe now|sign in|sign up|log in|
login|register|my account|donate|support us|become a member|follow us|follow|get the app|download the app|embed|download|
no media source currently available|share|share this|share this article|share this story|share page|share full article|
gift article|gift this article|save|save article|bookmark|print|print article|email|e-mail|copy link|link copied|tweet|post|
facebook|twitter|x|whatsapp|telegram|linkedin|instagram|reddit|pinterest|bluesky|mastodon|threads|messenger|flipboard|
youtube|tiktok|back to top|top|loading|show more|show less|read more|view more|see more|load more|expand|previous|next|about|about us|contact us|help|faq|careers|jobs|advertise|advertise with us|terms|terms of use|terms of service|
terms and conditions|privacy|privacy policy|privacy notice|cookies|cookie policy|cookie settings|your privacy choices|
do not sell my personal information|accept|accept all|accept cookies|accept all cookies|reject all|manage preferences|
manage cookies|manage settings|got it|i agree|no thanks|not now|accessibility|sitemap|comments|comment|view comments|
leave a comment|add a comment|post a comment|join the conversation|join the discussion|sort by newest|report this ad|
anzeige|werbung|teilen|artikel teilen|drucken|merken|artikel merken|startseite|nachrichten|politik|wirtschaft|panorama|
kultur|wissen|regional|schlagzeilen|kommentare|kommentar schreiben|zur startseite|zum inhalt springen|zum hauptinhalt springen|
anmelden|abonnieren|jetzt abonnieren|abo|impressum|datenschutz|agb|kontakt|mehr laden|mehr anzeigen|
alle akzeptieren|akzeptieren|zustimmen|einstellungen|weiterlesen|vorlesen|artikel anhören|
publicité|partager|partager l'article|partager cet article|imprimer|envoyer par e-mail|enregistrer|accueil|actualités|actualité|
monde|politique|économie|société|se connecter|s'abonner|je m'abonne|abonnez-vous|déjà abonné ? connectez-vous|
réagir|commenter|commentaires|mentions légales|tout accepter|accepter|continuer sans accepter|haut de page|lire la suite|
publicidad|compartir|imprimir|guardar|inicio|noticias|última hora|mundo|política|economía|sociedad|cultura|deportes|
iniciar sesión|suscríbete|suscribirse|comentarios|comentar|aviso legal|política de privacidad|aceptar|aceptar todo|ver más|
pubblicità|condividi|stampa|accedi|abbonati|commenti|leggi tutto|publicidade|partilhar|compartilhar|entrar|assine|
advertentie|delen|inloggen|abonneren|reacties`);

/** What opens a box of links to other articles: the titles under it are not this one's. */
export const LINK_BOXES = set(`
tags|topics|related topics|filed under|related|related stories|related articles|related news|related coverage|related content|related topics|related links|more on this|
more on this story|more on this topic|more from us|more stories|more news|most read|most viewed|most popular|most shared|
popular|popular now|trending|trending now|recommended|recommended for you|recommended stories|editors' picks|editor's picks|
editors’ picks|read next|up next|you may also like|you might also like|what to read next|keep reading|see also|also read|
read also|in case you missed it|don't miss|don’t miss|from our partners|from around the web|sponsored links|latest stories|
mehr zum thema|das könnte sie auch interessieren|lesen sie auch|lesen sie mehr zum thema|meistgelesen|meist gelesen|
weitere artikel|auch interessant|zum thema|à lire aussi|lire aussi|sur le même sujet|les plus lus|les plus lues|
à lire également|lea también|más información|más noticias|noticias relacionadas|lo más leído|lo más visto|te puede interesar|
leggi anche|i più letti|leia também|mais lidas|lees ook|meest gelezen`);

/** A release's own name for itself, and a wire's for how urgent it is: neither is a headline. */
export const CALLS = set(`
press release|news release|media release|press statement|media statement|media advisory|news advisory|for immediate release|
immediate release|for release|release|statement|pressemitteilung|presseinformation|presseaussendung|medienmitteilung|
medieninformation|pressemeldung|communiqué de presse|communiqué|nota de prensa|comunicado de prensa|comunicado|comunicato stampa|
nota à imprensa|persbericht|check against delivery|es gilt das gesprochene wort|flash|bulletin|urgent|alert|news alert|snap|
newsflash|eilmeldung|eil|eilt|blitz|dringend|vorrang|urgente|alerte|alerta|breaking|breaking news|update|correction|
corrections|clarification|corrections and clarifications|corrected|kill|writethru|advisory|advance`);
