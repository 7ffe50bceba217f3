/** The small words that give a sentence its skeleton. Closed classes: complete rather than tuned. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PERSONAL = set('he she they i we it you who');
export const DETERMINERS = set(
  `the a an this that these those his her their its my our your some any no each every both another one two three four
   five six seven eight nine ten several many most few all other`,
);
export const PREPOSITIONS = set(
  `of for from at in with on to by about after before during against between among under over into through as than
   since until amid without within near around across behind beyond despite toward towards upon via per like off
   beside beneath above below underneath alongside opposite aboard atop outside inside along throughout regarding following including concerning`,
);
/** The prepositions that hang a phrase on the noun before: `a spokesman for the port`. */
export const NOUN_LINKS = set('of for from at in with on to by');
export const CONJUNCTIONS = set(
  'and or but nor yet so because although though while when if unless whether where whereas once',
);
export const RELATIVES = set('who whom whose which that what how why');
export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did will would can could may might shall should must
   isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't isn’t wasn’t aren’t
   weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t not`,
);
export const BE = set("is are was were be been being am isn’t wasn’t isn't wasn't weren't get got gets");
export const ADVERBS = set(
  `also later then again now still once often ever never even just only already soon too instead first further
   earlier recently previously repeatedly reportedly famously simply quickly quietly here there once always sometimes
   not today yesterday tonight tomorrow afterward afterwards meanwhile however therefore thus both all perhaps maybe
   though publicly flatly bluntly jokingly moreover nevertheless nonetheless indeed besides otherwise further
   furthermore rather quite very almost nearly back long ago apparently`,
);
/** Nouns and adjectives that end like an adverb. */
const NO_ADVERBS = set(
  `family assembly ally bully rally supply reply monopoly anomaly italy july jelly fly elderly early daily weekly monthly
   friendly likely only lovely lonely deadly ugly holy lily billy sally kelly polly molly emily beverly kimberly`,
);
/** `quickly`; not `family`. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower));
export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri.
   sat. sun. today yesterday tonight morning afternoon evening night week month year midnight noon weekend spring
   summer autumn fall winter`,
);
/** Words between a subject and its speech verb: `went on to say`, `continued by saying`, `was quick to add`. */
export const CATENATIVES = set(
  `went goes go going on to continued continues began begins started starts tried wanted wants proceeded used by
   quoted as paused stopped stepped came seemed appeared appears quick careful`,
);
/** Past forms that end a subject, for English has no ending to tell them by. */
export const IRREGULAR_PASTS = set(
  `went took threw got gave made came saw held kept left lost met ran sat spoke stood told took won wrote began broke
   brought bought caught chose cut drew drove fell felt fought found flew forgot grew heard hit hung knew laid led let
   put rose sent set shot showed slept spent struck swore taught thought understood wore has had is was`,
);
