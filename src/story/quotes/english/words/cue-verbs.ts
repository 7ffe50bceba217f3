/**
 * The verbs that attribute words. Add a verb in one place: here. Forms are built by `formsOf` (cues.ts);
 * `+` doubles the last letter (admit+ gives admitted), `=` lists every form of an irregular verb.
 * Origin: written for this project, checked against what newsrooms' copy uses.
 */
export const STRONG = `
say=say,says,said,saying tell=tell,tells,told,telling write=write,writes,wrote,written,writing
think=thought add admit+ advise affirm agree allege announce answer apologise apologize argue ask assert assure boast
caution charge claim clarify comment complain concede conclude confess confide confirm contend continue counter
cry declare demand deny detail disclose elaborate emphasise emphasize exclaim explain fume gush hint
insist interject joke lament maintain mention mutter mumble muse note object observe opine pledge plead post
predict proclaim promise protest quip+ recall recount relate remark remind repeat reply report respond
retort reveal scream shout signal sigh snap+ speculate state stress suggest sum+ summarise summarize swear=swear,swears,swore,swearing
tease testify text theorise theorize thunder tout tweet retweet underscore urge vow warn whisper wonder yell chant
intone reiterate reason acknowledge allow declaim blast blog+ chide scoff crow gripe rave rant enthuse
bark surmise forecast=forecast,forecasts,forecasting assail fire=fired read=read,reads,reading go=goes caption
echo=echoed,echoing groan moan grumble grouse growl snarl sneer chuckle exhort counsel propose posit reckon fret marvel
ponder reflect reminisce utter stammer stutter roar bellow boom holler howl shriek wail interrupt rejoin rebut concur
profess avow+ aver+ attest threaten imply insinuate allude pronounce trumpet email e-mail message recite narrate
admonish chastise scold jeer heckle editorialize philosophize inform notify instruct drawl coo hiss
deadpan+ preach bristle volunteer venture qualify correct quiz=quizzed,quizzes jest blurt
`;

/** Verbs that often do something else: they attribute, but less surely. */
export const WEAK = `
call describe dub+ label cite denounce criticise criticize condemn praise accuse blame mock dismiss hail
refer+ characterise characterize deride thank believe hope expect invite implore beg+ bemoan credit
decry defend express laud offer portray quote reference reject slam+ speak=speak,speaks,spoke,speaking
talk voice attack rip+ lash lambaste salute applaud list mean=mean,means,meant consider see=sees,saw cheer
sing=sings,sang,singing project laugh smile sob guess suspect outline refute dispute disagree encourage taunt needle
rebuke berate welcome greet order rule hold=held,holds commend congratulate liken ridicule lampoon regard pray paraphrase
interrogate lecture brief challenge grade rate brand illustrate invoke sign pen+ compare question publish cast=cast,casts,casting react remember recommend riff+ crack retaliate worry estimate find=finds,found indicate
`;

/** These are as often nouns: a verb only where a subject stands directly before. */
export const NOUNS = new Set(
  `report reports claim claims state states comment comments charge charges note notes promise promises answer answers
reply demand demands question questions tweet tweets post posts text texts remark remarks call calls pledge
pledges vow joke jokes protest protests object objects signal signals quip cry cries shout chant chants list lists
label labels blast counter counters stress reason reasons detail details mention hope hopes talk talks voice voices quote
quotes reference references attack attacks challenge blame mock offer offers caution credit read reads sum sums snap
challenges tease thunder screams scream allow relate means mean sees saw cheer cheers caption captions forecast forecasts
cast project projects laugh smile sob order orders rule rules holds guess dispute greet brief grade grades rate rates brand
brands sign signs pen pens needle message messages email emails e-mail e-mails reckon volunteer volunteers moan groan howl roar
boom growl wail shriek correct venture ventures counsel repeat repeats lament laments posting reading writing crow rant rants`.split(
    /\s+/,
  ),
);

/** Verbs that attribute with words as their object: `issued a statement`. */
export const ISSUING = `
release released releases releasing issue issued issues issuing send sent sends sending put puts putting post posted posts
posting publish published publishes publishing circulate circulated circulates give gave gives deliver delivered delivers
make made makes share shared shares leave left distribute distributed
`;

/** Verbs that attribute only with the word after them. */
export const VERB_PAIRS = `
put it
puts it
shot back
shoots back
hit back
went on
goes on
pointed out
points out
chimed in
`;

/** The verbs that hardly ever do anything else. */
export const PLAIN: ReadonlySet<string> = new Set(
  'said says say saying told tells tell telling wrote writes write writing added adds adding asked asks tweeted tweets according'.split(
    ' ',
  ),
);
