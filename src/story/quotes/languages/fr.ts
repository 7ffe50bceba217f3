/** The French of newsrooms in France, Belgium and Switzerland. Origin: written for this project. */
import type { Language } from './language.ts';

export const FR: Language = {
  code: 'fr',
  marks: '«» “” "" "” “" „” ‹›',
  common:
    'affirmé assure expliqué ajouté annoncé à a très fait faire tout tous toute entre sans sous le la les des du un une et est que qui dans pour pas sur au aux avec ce cette il elle ont été sont par plus ne se sa son ses leur nous vous mais comme d’ l’ qu’ n’ s’ c’ j’ selon après déclaré dit où était même',
  verbs: [
    {
      stems:
        'reproch accus affirm ajout déclar expliqu précis soulign insist assur annonc indiqu estim not observ remarqu constat comment regrett déplor dénonc critiqu lanc tempêt tonn souffl murmur soupir racont témoign confi avou jur interrog s’interrog demand réclam martel résum relev signal détaill alert argument analys exhort cri hurl plaisant ironis justifi jug expos rapport avanc nuanc rétorqu répliqu assén clam proclam félicit indign inquiét exclam alarm désol étonn insurg offusqu lament moqu confirm réfut contest conseill recommand encourag préconis évoqu pest grond balay ripost gliss tranch explicit récapitul corrig',
      one: 'e a ait',
      many: 'ent èrent aient',
      participle: 'é ée és ées',
      loose: 'er ant',
    },
    {
      one: 'dit disait répond répondit répondait répète reconnaît reconnait reconnut promet promit écrit écrivait écrivit poursuit poursuivit conclut conclu admet admit avertit prévient prévint soutient soutint maintient craint réjouit réagit rappelle rappela espère s’inquiète inquiète veut+croire martèle complète répéta révèle lança annonça dénonça commença menace suggère suggéra fait+savoir,valoir,remarquer,observer,part enchaîne renchérit reprend défend dément sourit acquiesce considère démentait assène relève rétorque tient+à souffle abonde',
      many: 'disent disaient répondent répètent reconnaissent promettent écrivent écrivaient poursuivent concluent admettent avertissent préviennent soutiennent craignent réjouissent rappellent espèrent inquiètent révèlent suggèrent font+savoir,valoir,remarquer défendent démentent',
      participle:
        'dit dite répondu répété répétée reconnu promis écrit poursuivi conclu admis averti prévenu soutenu maintenu réjoui réjouie réagi rappelé espéré révélé menacé suggéré fait+savoir,valoir,remarquer,observer,part enchaîné renchéri repris défendu défendue démenti martelé complété assené asséné tenu+à déclaré voulu+rassurer',
      loose:
        'dire disant répondre répondant répéter répétant écrire écrivant poursuivre poursuivant conclure concluant rappeler rappelant enchaîner renchérir admettre promettre promettant',
    },
    {
      one: 'renvoie qualifie qualifia parle parla voit pense juge appelle appela',
      many: 'qualifient parlent voient pensent jugent appellent',
      participle: 'qualifié parlé pensé appelé',
      loose: 'qualifiant parlant évoquant renvoyant',
      weak: true,
    },
  ],
  has: { one: 'a avait aura ait', many: 'ont avaient auront' },
  is: { one: 'est était fut', many: 'sont étaient' },
  clitics: 'se s’ me m’ lui leur nous vous l’ le la les en y ne n’',
  nouns:
    'demande annonce critique juge note cite commente cause reproche souffle alerte avance rapporte relève appel conseille conseil menace réplique rappel expose confie analyse résume cri dit dits dite écrit écrits parle voit pense défend',
  according: [
    'selon',
    'd’ après',
    'de l’ avis de',
    'aux yeux de',
    'aux dires de',
    'à en croire',
    'dixit',
    'du côté de',
    'de l’ aveu de',
  ],
  weakAccording: ['pour'],
  accordingAfter: '',
  reads: ['peut on lire', 'lit on', 'on lit', 'on peut lire'],
  cites: 'cite cita citait citent citant',
  as: 'comme ainsi',
  onward: 'puis ensuite encore',
  dropsSubjects: false,
  hangsPronouns: true,
  stressed: { male: 'lui', female: 'elle' },
  pronouns: {
    male: 'il',
    female: 'elle',
    many: 'ils elles',
    neither: 'on quelqu’un certains beaucoup plusieurs',
    nobody: 'je nous vous tu ce c’ cela ça qui j’',
  },
  determiners: {
    male: 'le un ce cet',
    female: 'la une cette sa',
    other: 'l’ son leur notre votre chaque',
    many: 'les des ses leurs ces nos deux trois plusieurs certains quelques',
    oblique: '',
    indefinite: 'un une des plusieurs certains quelques deux trois',
  },
  feminine: '',
  prepositions:
    'à au aux de du des d’ en dans sur sous par pour avec sans chez vers contre entre devant derrière depuis pendant après avant lors auprès face selon malgré jusque jusqu’ dès parmi hors via concernant',
  of: 'de du des d’',
  conjunctions: 'et ou mais or donc car ni',
  relatives: 'qui que qu’ dont où lequel laquelle lesquels',
  adverbs:
    'aussi également encore alors ensuite puis déjà toujours ainsi notamment pourtant cependant toutefois même hier aujourd’hui demain ici là enfin jamais pas plus bien mieux vite simplement récemment rapidement immédiatement sobrement sèchement longuement d’abord tantôt tout seulement',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir nuit après-midi soirée matinée janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine année mois jour an ans fois',
  titles: {
    male: 'm. mm. monsieur',
    female: 'mme mme. madame mlle mademoiselle mmes',
    neither: 'me maître dr dr. docteur pr pr. professeur professeure',
  },
  people: {
    pairs:
      'maire/sse président/e vice-président/e direct|eur/rice commandant/e procureur/e avocat/e ingénieur/e député/e sénat|eur/rice préf|et/ète sous-préf|et/ète magistrat/e accusé/e prévenu/e suspect/e ami/e voisin/e riverain/e habitant/e élu/e conseill|er/ère adjoint/e chef/fe délégué/e représentant/e conduct|eur/rice pompi|er/ère polici|er/ère infirmi|er/ère enseignant/e professeur/e étudiant/e chercheu|r/se expert/e historien/ne écrivain/e aut|eur/rice réalisat|eur/rice act|eur/rice chant|eur/euse patron/ne entrepreneu|r/se gérant/e commerçant/e agricult|eur/rice vigneron/ne boulang|er/ère pêcheu|r/se retraité/e salarié/e employé/e ouvri|er/ère candidat/e rival/e opposant/e militant/e manifestant/e élect|eur/rice entraîneu|r/se sélectionn|eur/euse joueu|r/se gardien/ne attaquant/e général/e colonel/le amiral/e lieutenant/e ambassad|eur/rice gouvern|eur/e inspect|eur/rice rapporteu|r/se fondat|eur/rice cofondat|eur/rice dirigeant/e conservat|eur/rice client/e passag|er/ère survivant/e trésori|er/ère administrat|eur/rice négociat|eur/rice médiat|eur/rice chancel|ier/ière premi|er/ère conjoint/e',
    male: 'frère père fils veuf chauffeur évêque prêtre pasteur imam rabbin roi prince homme tuteur époux mari bâtonnier',
    female: 'sœur mère fille veuve cheffe pasteure chauffeuse reine princesse femme épouse bâtonnière',
    either:
      'porte-parole ministre secrétaire capitaine juge victime témoin responsable syndicaliste gendarme médecin élève scientifique géologue politologue sociologue économiste analyste journaliste artiste adversaire arbitre commissaire propriétaire locataire touriste source cadre proche jeune septuagénaire quinquagénaire sexagénaire trentenaire quadragénaire',
  },
  peopleEndings: 'teur/trice logue/logue iste/iste icien/icienne ologue/ologue éen/éenne',
  compounds: false,
  capitalNouns: false,
  plural: 's x',
  adjectives:
    'ancien ancienne nouveau nouvelle jeune vieux vieille futur future premier première seconde ex même autre grand grande principal principale',
  adjectiveEndings:
    'al ale aux ales el elle if ive ique aire ien ienne ier ière aise ais ois oise iste général générale adjoint adjointe délégué déléguée sortant sortante municipal municipale',
  bodies:
    'police gendarmerie préfecture ministère gouvernement tribunal parquet mairie ville commune région département parti syndicat collectif association fédération ligue entreprise compagnie groupe société banque université institut hôpital clinique agence journal quotidien chaîne radio rapport étude communiqué lettre arrêt jugement sondage document note texte comité conseil commission parlement assemblée sénat élysée matignon armée église fondation ong organisation direction opposition majorité défense accusation bureau service autorité autorités kremlin ambassade météo fabricant constructeur opérateur exploitant courrier',
  works:
    'film roman livre série pièce titre titré intitulé intitulée baptisé baptisée exposition chanson album opéra tableau émission magazine revue projet navire frégate ferry opération programme restaurant hôtel groupe dit dits dite dites soi-disant mot terme nommé nommée surnommé surnommée',
  places: 'à en le la au',
  incises: true,
  interrupts: ', – —',
  particles: 'de du des d’ la le van von der den di da del ben el al',
  givenNames: {
    male: 'teodor jonas hervé karim raoul milan marc gérard tarek rémi luc piet jean jean-pierre jean-paul jean-luc jean-marc jean-claude jean-françois pierre michel philippe alain patrick nicolas christophe laurent frédéric stéphane david pascal éric thierry julien olivier bruno françois dominique sébastien vincent jérôme antoine guillaume thomas maxime alexandre mathieu matthieu romain arnaud benoît bernard gilles yves yannick henri hugo louis lucas théo paul jacques gabriel arthur jules léo adrien quentin cédric fabrice didier denis daniel claude serge andré georges roger robert xavier mohamed ahmed mehdi samir rachid karim bastien loïc erwan fabien rené victor simon étienne',
    female:
      'mara ines ada hanna sabine solène hélène leïla françoise corinne nadia marie anne catherine isabelle nathalie sylvie christine martine valérie sandrine stéphanie véronique céline sophie virginie julie aurélie émilie camille laura léa manon chloé emma sarah pauline mathilde lucie juliette charlotte clara inès jade louise alice caroline delphine élodie laetitia audrey florence brigitte monique jacqueline nicole michèle annie chantal danielle josiane odile agnès béatrice élisabeth estelle éva fatima gaëlle geneviève hortense irène jeanne karine laurence lise madeleine marianne marion mélanie muriel nadine nathalie noémie patricia rachida rose sandra simone suzanne thérèse yasmina yvonne élise claire cécile',
  },
  short: 'm mm mme mmes mlle dr pr me st ste av boul etc cf env art no p',
};
