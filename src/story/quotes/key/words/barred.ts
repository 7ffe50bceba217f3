/**
 * Words that tell an alert's filters to keep a quote out. Origin: written for this project from the kinds that agencies'
 * handbooks and guides to the law of libel name (crime, dishonesty, unfitness for office; a charge denied; hearsay), and
 * checked by reading what they cost on real copy. Each list matches as it stands; where it is looked for, its rule says.
 */
const words = (list: string, flags = 'i'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![\\p{L}\\p{N}])`,
    `${flags}u`,
  );

/** A speaker who must not be known, in the sentence that names them. */
export const UNNAMED = words(`
  anonym(?:ous(?:ly)?|ity)
  (?:not|declin\\w+|refus\\w+|unwilling) to be (?:named|identified|quoted by name)
  (?:his|her|their) (?:full|last|real|family) names?
  (?:only|just) (?:his|her|their) first names?
  pseudonyms?
  (?:names?|identity|identities) (?:was|were|is|are|has been|have been|being) (?:withheld|changed|protected)
`);

/** Words that the sentence says were not said. */
export const NEVER_SAID = words(`
  den(?:y|ies|ied|ying) (?:ever )?(?:having )?(?:ever )?(?:say|said|saying|tell|told|telling|calling|called|writing|written|using|used)
  den(?:y|ies|ied|ying) that (?:he|she|they|it) (?:had |have |ever )*(?:said|told|called|wrote|written|used)
  (?:never|not|\\p{L}+n['’]t) (?:actually |ever |really )?(?:say|said|tell|told|call|called|write|wrote|written)
  (?:never|not|\\p{L}+n['’]t) (?:actually |ever |really )?used? the (?:word|term|phrase|expression)s?
`);

/** Words that nobody has said yet, or not in earnest. */
export const SUPPOSED = words(`
  (?:would|might|could|should) (?:have |then |simply |just )*(?:say|said|reply|replied|answer|answered)(?! only)
  imagin(?:e|es|ed|ing|ary)
  hypothetical(?:ly)?
  pretend(?:s|ed|ing)?
  as (?:if|though)
  what if
  (?:fictional|fictitious|made-up)
  jok(?:e|es|ed|ing|ingly)
  quipp?(?:s|ed|ing)?
  kidd(?:ed|ing)
  jest(?:s|ed|ing)?
  deadpanned
  sarcastic(?:ally)?
  mock(?:s|ed|ing|ingly)?
  parod(?:y|ied|ying)
  impersonat(?:es|ed|ing)
`);

/** "If" and its kin; "asked if", "whether" and "even if" suppose nothing. */
export const CONDITION =
  /(?<!\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knows|knew|known|see|seeing|sure|unsure|unclear|say|saying|tell|question|questioned|decide|doubt|doubts|doubted|even|only|check|determine) )\b(?:if|unless|provided that|in case|in the event)\b/i;

/** In the quote: what its speaker has from others. */
export const HEARSAY = words(`
  (?:we|I) (?:were|was|have been|had been|['’]ve been) told
  (?<!\\bI(?: had| have|['’]ve)? )(?<!\\bwe(?: had| have|['’]ve)? )told (?:me|us)
  (?:I|we)(?: have|['’]ve)? heard (?:that|from|rumou?rs|reports|he|she|they|it|there|about|people)
  (?:they|people|some|others|many) (?:say|said|are saying|claim|tell)
  you (?:say|said|claim|claimed)
  reportedly
  rumou?rs?
  supposedly
  purportedly
  allegedly
  word is
  (?:there is|there['’]s|there was) (?:the|a|an|this|that) (?:notion|idea|belief|perception|view|theory|claim|myth)
  legend (?:has|is|goes)
`);

/** Around the quote: somebody else tells what its speaker said. */
export const RELAYED = words(`
  reportedly
  allegedly
  purportedly
  supposedly
  rumou?red
  (?:is|was|were) said to have
  (?:said|says|recalled|recalls|recounted|claimed|claims|testified|alleged|remembers|remembered|according to)[^.;]{0,80} (?:told|telling|said to|saying to) (?:him|her|them|me|us)
  (?:recalled|recalls|recounted|remembers|remembered)[^.;]{0,60} (?:saying|telling)
  paraphras(?:e|es|ed|ing)
`);

/** In the quote: a charge is called untrue. */
export const DENIAL = words(`
  so-called
  (?:are|is|was|were|be|all|just|only|a|of|these|those|such|more|outright|absolute|complete|spread\\w*|their|his|her) lies?(?! (?:in|on|ahead|with|at|beneath|behind|beyond|under)(?![\\p{L}\\p{N}]))
  liars?
  fabricat(?:e|es|ed|ion|ions)
  falsehoods?
  (?:is|are|was|were|['’]s|['’]re|be|as|totally|completely|absolutely|simply|entirely|patently|demonstrably|categorically) false
  false (?:claims?|accusations?|allegations?|reports?|reporting|charges?|statements?|stor(?:y|ies)|rumou?rs?|narratives?|information)
  (?:baseless|groundless|unfounded|unsubstantiated|untrue|ludicrous|preposterous)
  (?:not|n['’]t) true
  no (?:truth|basis|merit|evidence)
  (?:nothing|never) (?:of the (?:kind|sort)|happened|to hide|took place)
  without (?:merit|foundation|basis)
  (?:slander|smear|defam|libel)\\w*
  hoax
  witch[- ]hunt
  (?:we|I) (?:\\p{L}+ly |fully |utterly |do )?(?:reject|dismiss|refute|deny|denied|rejected|dispute|disputed|refuted|dismissed) (?:th(?:is|e|at|ese|ose)|any|all|his|her|their|it|having|doing)
  (?:I|we) (?:did(?:n['’]t| not)|(?:have |had |['’]ve )?never|ha(?:ve|d)(?:n['’]t| not)) (?:\\p{L}+ly )?(?:do|done|say|said|hide|hid|hidden|take|took|taken|steal|stole|stolen|lie|lied|know|knew|known|order|ordered|touch\\w*|hurt|kill\\w*|harm\\w*|cheat\\w*|brib\\w+|paid|pay|receive\\w*|accept\\w*|broke|broken|break|mislead|misled|abus\\w+|assault\\w*|threaten\\w*|use|used|target\\w*|send|sent)
  (?:I|we) (?:did(?:n['’]t| not)|never) \\p{L}+ (?:any|anything|anybody|anyone|a single)
  am (?:innocent|not guilty|not a \\p{L}+)
  innocent of
`);

/** Beside the quote: its speaker calls a charge untrue. What is refused (bail, a request) and what is turned down (a plan) is none. */
export const DENIES = words(`
  (?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)(?! (?:\\p{L}+ ){0,3}(?:bail|entry|access|appeals?|requests?|permission|visas?|motions?|applications?|asylum|bids?|service|treatment|rights?|care|aid|coverage|benefits|climate|holocaust|him|her|them|us|me|people|voters|workers)(?![\\p{L}\\p{N}]))
  (?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|rebuff(?:s|ed|ing)?|push(?:es|ed|ing)? back (?:on|against)|called|calls|calling) (?:\\p{L}+['’]?s? ){0,3}(?:claims?|allegations?|accusations?|charges?|suggestions?|criticisms?|reports?|assertions?|notion|idea|insinuations?|lawsuit|complaints?|that|this|false|untrue|baseless|unfounded)
  (?:hit|hits|hitting|fired|shot) back
`);

/** A crime, a dishonesty, an unfitness. */
export const CHARGE = words(`
  (?:liars?|lied|lying)
  crooks?
  crooked
  criminal(?:s|ly)?
  crimes?
  corrupt\\w*
  fraud\\w*
  scam(?:s|med|mer|mers)?
  con (?:man|men|artists?)
  conned
  st(?:ole|olen|eal|eals|ealing)
  thie(?:f|ves)
  (?:rob|robs|robbed|looted|embezzl\\w+|launder\\w*)
  kill(?:s|ed|ing|er|ers)?
  murder\\w*
  guilty
  traitor\\w*
  treason\\w*
  betray\\w*
  racis(?:t|ts|m)
  (?:sexist|bigots?|bigoted|bigotry|misogyn\\w+|anti-?semit\\w+|homophob\\w+|islamophob\\w+|xenophob\\w+)
  (?:cheat|cheats|cheated|cheating|cheater)
  (?:brib\\w+|extort\\w*|blackmail\\w*)
  (?:assault|assaults|assaulted|harass\\w*|molest\\w*|grop(?:ed|ing)|abus(?:e|es|ed|ing|er|ers|ive)|rap(?:e|ed|ist|ists))
  terrorists?
  (?:incompeten\\w+|unfit|unqualified|unhinged|unstable|deranged|insane|lunatic|sociopath|psychopath|dangerous)
  disgrac\\w*
  shame
  (?:ignoran(?:t|ce)|clueless|narcissis\\w+|immature|ridiculous|out of touch|hateful|hatred|spread(?:s|ing)? hate)
  (?:started|starts|caused|causes|created|creates|fuel(?:s|ed|led)|incit\\w+) (?:\\p{L}+ ){0,3}(?:controvers(?:y|ies)|scandals?|cris(?:is|es)|wars?|mess|problems?|violence|riots?|chaos|disasters?|rumou?rs?|lies?)
  (?:shameful|shameless|despicable|disgusting|vile|evil)
  (?:coward\\w*|hypocri\\w+|tyrants?|dictators?|fascists?|nazis?|puppets?|thugs?|bull(?:y(?! pulpit)|ies|ying))
  (?:demagogues?|predators?|monsters?|clowns?|idiots?|morons?|fools?|charlatans?|quacks?)
  to blame
  (?:attack(?:ed|ing)|divid(?:ed|ing) (?:the|this|our)|pander(?:s|ed|ing))
  (?:responsible|at fault) for
  cover(?:ed|ing|s)? (?:it )?up
  cover-ups?
  (?:mislead|misled|misleads|misleading|deceiv\\w+|deceit\\w*|duped|trick(?:ed|ing)|dishonest\\w*)
  (?:illegal|illegally|unlawful|unlawfully|broke the law|breaking the law|above the law)
  (?:hid|hidden|hiding|conceal\\w*)
  (?:neglect(?:ed|s|ful)?|negligen\\w+|reckless\\w*)
  (?:disrespect\\w*|insult\\w*|whitewash\\w*)
  (?:rigged|rigging|sabotag\\w+|collu\\w+|conspir\\w+)
  (?:jail|prison|prosecuted|indicted|lock (?:him|her|them) up)
`);

/** A word for a person that needs no name beside it to hurt: all know who is meant. */
export const SLUR = words(`
  (?:an?|the|this|that|such an?) (?:\\p{L}+ )?(?:fascist|racist|nazi|crook|criminal|traitor|murderer|killer|rapist|liar|thief|terrorist|con man|coward|bigot|sexist|predator|dictator|tyrant|monster|fraud|charlatan|psychopath|sociopath|lunatic|idiot|moron|clown)(?=\\s*(?:$|[.,;:!?—–]|(?:is|was|can|could|will|would|who|to|in|for|as|and|or|on|at|like)(?!\\p{L})))
`);

/** Somebody is said to have done wrong. The first two tell it; the others only that somebody speaks against somebody. */
export const ACCUSES = words(
  `
  accus(?:e|es|ed|ing|ation|ations)
  alleg(?:e|es|ed|ing|ation|ations)
  blam(?:e|es|ed|ing)
  denounc(?:e|es|ed|ing)
  slam(?:s|med|ming)
  critici[sz](?:e|es|ed|ing)
  condemn(?:s|ed|ing)?
  attack(?:s|ed|ing)
  ripp?(?:s|ed|ing)
  blast(?:s|ed|ing)
  lambast(?:e|es|ed|ing)
  su(?:es|ed|ing)
  charg(?:es|ed|ing) (?:that|with)
`,
  '',
);

/** The alert itself states a charge: words of headline or lede beside a name. */
export const CHARGED = words(`
  accus(?:e|es|ed|ing|ation|ations)
  alleg(?:e|es|ed|ing|ation|ations|edly)
  blam(?:e|es|ed|ing)
  charg(?:ed|es) with
  (?:su(?:es|ed|ing)|lawsuit)
  (?:suspected|indicted|arrested|on trial|under investigation|investigat(?:es|ed|ing|ion)|probe|inquiry)
  den(?:y|ies|ied|ying)
`);

/** Somebody answers. */
export const ANSWERS = words(`
  (?:in|by way of) (?:reply|response|answer|return)
  (?:respond|repli|answer|counter|retort|rebut)(?:s|es|ed|ted|ing|ting)?
  (?:hit|hits|shot|fired|fires|shoots|pushed|pushes) back
  (?:disput|reject|dismiss|refut)(?:es|s|ed|ing)
  den(?:ies|ied|ying)
  (?:disagree|object|defend|insist|contest)(?:s|ed|ing)?
`);

/** Somebody stands against what was said before. */
export const CONTRASTS = words(`
  (?:but|however|by contrast|in contrast|on the other side|meanwhile)
`);

/** Whose wrong is told without a name, though everyone knows who is meant. */
export const OFFICES = words(`
  (?:the|this|our|that|your) (?:\\p{L}+ )?(?:mayor|president|minister|premier|chancellor|governor|senator|chief|commissioner|director|manager|owner|boss|king|queen|pope|bishop|judge|prosecutor|sheriff|general|chairman|chairwoman|principal|headmaster|coach|doctor|nominee|candidate|ambassador)
  (?:my|our|his|her) (?:opponent|rival|predecessor|successor|ex-husband|ex-wife|husband|wife|boss)
  you(?:r|rs|rself|['’]\\p{L}+)?
`);

/** Capitals that no wrong can be told of as of a person. Countries that are also people's names (Jordan, Chad) are left out. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
   October November December Christmas Easter God Internet Congress Parliament Senate Constitution Europe European Africa
   African Asia Asian America American Americans Britain British England Scotland Wales West Western East Eastern North
   South Republicans Democrats Kremlin Muslims Christians Jews Russia Russian Russians China Chinese Beijing Moscow
   Washington London Brussels Iran Iranian Iraq Iraqi Syria Syrian Syrians Ukraine Ukrainian Ukrainians Germany German France
   French Spain Spanish Italy Italian Japan Japanese Korea Korean Pakistan Afghanistan Mexico Mexican Canada Canadian
   Poland Polish Turkey Turkish Greece Greek Hungary Sweden Norway Denmark Finland Egypt Libya Yemen Sudan Somalia Nigeria
   Kenya Ethiopia Brazil Venezuela Cuba Colombia Argentina Chile Myanmar Thailand Vietnam Cambodia Philippines Indonesia
   Malaysia Taiwan Lebanon Gaza Palestinian Palestinians Israeli Israelis United Nations States Kingdom`.split(/\s+/),
);

/** Capitals that only open a sentence. */
export const OPENERS: ReadonlySet<string> = new Set(
  `The This That These Those There Then Here He She It They We You In On At By For From With Without As If When While Where
   Why What Who Whose How But And Or So Yet Because Although Though Since After Before Until Unless Every Each All Any Some
   Many Most Nobody No None Not Never Now Today Yesterday Tomorrow Tonight My Our Your His Her Their Its One Two Three Yes
   Well Look Let Just Even Only Once First Last Nothing Everything Everyone Everybody Somebody Someone Anyone People`.split(
    /\s+/,
  ),
);

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const PERIOD = 'days?|weeks?|months?|years?|decades?|centur(?:y|ies)';

/** The day of the news is told by weekday or date; a bare month, "last year" or "at the time" lies before it. */
export const EARLIER = new RegExp(
  `(?<!\\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Oo]ver|[Tt]han|[Ww]ith|[Oo]f|[Tt]o) )\\b(?:[Ll]ast (?:week|weekend|month|year|spring|summer|autumn|fall|winter|${DAYS}|${MONTHS})|[Ii]n (?:(?:early|mid|late)[ -])?(?:${MONTHS})(?! \\d{1,2}\\b(?!,? (?:19|20)\\d\\d))|[Ii]n (?:an? )?(?:(?:early|mid|late)[ -])?(?:19|20)\\d\\d|(?:${MONTHS}) \\d{1,2}, (?:19|20)\\d\\d|[Aa]t the time|[Aa]t that time|[Bb]ack then|(?:${PERIOD}) (?:ago|earlier|before)|[Ee]arlier this (?:week|month|year|spring|summer|autumn|fall|winter)|[Pp]reviously|had (?:\\w+ly |also |once )?(?:said|told|written|called|warned|added|tweeted|posted|promised)|[Oo]nce (?:said|told|wrote|called)|[Ii]n the past|[Yy]ears? before|then-\\p{L})`,
  'u',
);

/** The news comes back: what follows is of the day. */
export const TODAY = new RegExp(
  `\\b(?:[Oo]n (?:${DAYS})|(?:${DAYS})|[Tt]oday|[Nn]ow|[Tt]onight|[Tt]his (?:week|morning|evening|afternoon))\\b`,
);
