/** Words that show a person, an office or an organisation. Origin: written for this project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands before a name and is no part of it. Lower case, with and without the point. */
export const TITLES = set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron rev rev. reverend father
   pastor rabbi imam sheikh cardinal archbishop bishop pope sister brother saint president vice-president premier
   chancellor prime minister secretary undersecretary senator sen sen. sens. representative rep rep. reps. congressman
   congresswoman congresswomen governor gov gov. govs. mayor councilman councilwoman councilor councillor alderman assemblyman
   assemblywoman delegate ambassador envoy consul commissioner commander general gen gen. lt lt. lieutenant colonel col
   col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt admiral adm adm. officer
   detective inspector sheriff constable chief marshal justice judge attorney prosecutor solicitor counsel chairman
   chairwoman chair chairperson ceo cfo coo director executive manager editor spokesman spokeswoman spokesperson
   speaker leader whip nominee candidate king queen prince princess duke duchess emperor sultan emir ayatollah coach
   analyst strategist adviser advisor aide host anchor correspondent reporter columnist author actor actress singer
   comedian historian economist pollster activist delegate republican democrat treasurer clerk dean principal
   superintendent trustee founder co-founder owner lawyer organizer organiser consultant researcher scientist
   engineer doctor nurse teacher farmer student resident veteran supporter volunteer voter president-elect
   lawmaker legislator billionaire businessman mogul tycoon filmmaker director-general registrar producer blogger
   commentator operative contributor journalist writer photographer lobbyist minister deputy mp member del. cllr cllrs coun fr det insp supt
   agent co-author co-owner co-chair councilmember supervisor trooper firefighter magistrate coroner barrister headteacher
   taoiseach tánaiste garda comptroller ombudsman postmaster midfielder defender goalkeeper winger striker quarterback
   linebacker pitcher catcher shortstop batsman bowler`,
);
/** Titles that are surnames, too: `Farida Sheikh`. */
export const TITLE_SURNAMES = set(
  'sheikh king prince bishop pope dean judge baron marshal major duke chancellor constable farmer singer cardinal saint',
);
/** Titles that tell a gender. */
export const MALE_WORDS = set(
  `mr mr. sir lord father brother king prince duke congressman councilman chairman spokesman assemblyman alderman
   businessman son husband uncle grandfather nephew man boy actor baron emperor sultan himself`,
);
export const FEMALE_WORDS = set(
  `mrs mrs. ms ms. miss dame lady sister queen princess duchess congresswoman councilwoman chairwoman spokeswoman
   assemblywoman businesswoman daughter wife aunt grandmother niece mother woman girl actress baroness herself`,
);
/** Nouns that head the description of a speaker. */
export const ROLES = set(
  `${[...TITLES].filter((word) => !word.endsWith('.')).join(' ')} head member fellow official expert boss partner mother
   father wife husband son daughter brother sister friend neighbor neighbour woman man girl boy witness victim survivor
   scholar critic opponent ally staffer worker employee employer entrepreneur executive investor broker banker trader
   physician surgeon psychologist psychiatrist sociologist biologist ecologist geologist meteorologist climatologist
   politician diplomat negotiator mediator monitor observer source person player artist musician painter poet novelist
   architect designer developer programmer pilot driver sailor fisherman captain firefighter policeman soldier guard
   lecturer instructor trainer tutor graduate sophomore freshman junior senior retiree pensioner patient client customer
   chairperson vicar priest nun monk coordinator supervisor administrator curator librarian archivist secretary-general
   vice-chancellor vice-chair rector provost bailiff coroner magistrate barrister paramedic midwife veterinarian vet
   conservationist environmentalist campaigner advocate lobbyist publicist publisher anthropologist physicist chemist
   mathematician statistician demographer epidemiologist virologist professor assistant associate specialist technician
   operator harbourmaster harbormaster warden ranger planner surveyor auditor accountant shopkeeper baker butcher
   caretaker landlord tenant homeowner spokespeople aide-de-camp lead immigrant refugee native`,
);
/** `neuroscientist`, `cardiologist`, `guitarist`: more of them than a list holds. */
const STUDIES = /^[a-z-]+(?:ologist|scientist|nomist|[a-z]{3}[nrt]ist)$/;
/** Whether a word in lower case heads the description of a person. */
export const isRoleWord = (lower: string): boolean => ROLES.has(lower) || STUDIES.test(lower);
/** Plural speakers, who may stand without an article. */
export const GROUPS = set(
  `officials police authorities prosecutors critics experts analysts supporters opponents organizers organisers lawyers
   doctors scientists researchers residents witnesses protesters demonstrators activists lawmakers republicans democrats
   conservatives liberals economists advocates aides advisers advisors sources people others observers historians
   reporters journalists editors investigators campaigners rebels union unions groups companies voters students teachers
   parents families fans executives leaders members governors senators aids firefighters rescuers investors
   republicans democrats americans russians chinese saudis israelis palestinians britons germans respondents audiences
   proponents pollsters someone everybody nobody everyone environmentalists strategists spokesmen insiders allies some many friends neighbours neighbors relatives colleagues
   passengers drivers workers farmers nurses soldiers troops guests visitors viewers readers users customers employees
   candidates delegates volunteers veterans refugees migrants immigrants demonstrators crowds onlookers classmates
   teammates survivors victims shareholders owners players coaches`,
);
/** A run of capitals with one of these is no person. */
export const ORGANISATIONS = set(
  `inc inc. corp corp. co co. ltd ltd. llc party committee department university college school council congress
   parliament senate house court bureau office group union association campaign ministry agency commission police bank
   church foundation institute center centre society league federation authority administration government board
   company times post journal news press network radio television tv cbs nbc abc cnn bbc fox reuters ap afp politico
   post-gazette herald tribune guardian gazette courier magazine review report act bill law treaty agreement plan
   street avenue road river mountain lake sea ocean island bay city county state states district airport hotel park
   hall convention conference summit forum games cup prize award day war world nations kingdom republic coalition
   movement trust fund service services force army navy guard corps fbi cia nsa un u.n. u.s. eu nato irs epa
   supreme america american americans facebook twitter google amazon apple microsoft instagram youtube
   hospital laboratory club team museum library theatre theater partnership initiative project program programme
   xinhua tass interfax dpa bloomberg breitbart buzzfeed huffpost vox msnbc pbs npr espn hbo operations pentagon kremlin
   congress senate embassy associates partners industries enterprises international holdings systems technologies white bench
   healthcare care housing airways airlines railways motors foods therapeutics pharmaceuticals insurance capital ventures
   media studios estates developments properties logistics shipping`,
);
/** An organisation's mouth: `the mayor's office`, `the campaign`. */
export const BODIES = set(
  `office campaign government ministry department company statement report group organization organisation agency
   committee commission administration team union council court bureau police university party network letter email
   e-mail memo document filing complaint lawsuit article editorial book study ad advertisement sign banner poster tweet
   post website page description resolution order ruling opinion indictment affidavit release transcript headline
   caption note message survey poll text bill law constitution panel board association foundation center centre firm bench
   paper newspaper magazine outlet embassy kremlin palace`,
);
/** Nouns for what somebody says or writes: who gives it out, and whose it is, speaks. */
export const WORDS_GIVEN = set(
  `statement statements letter letters email emails e-mail e-mails memo message messages tweet tweets post release
   press-release op-ed speech remarks remark comment comments note answer response reply warning promise pledge claim
   assertion contention argument message motto slogan mantra catchphrase catch-phrase phrase words verdict view opinion
   telling account estimation observation declaration announcement insistence accusation allegation admission
   description explanation joke quip line vow retort conclusion prediction belief testimony complaint appeal plea call
   suggestion recommendation advice question assessment critique refrain pitch endorsement rebuke exhortation invitation instruction`,
);
/** What carries its words on itself: whoever holds it does not say them. */
export const SIGNS = set(
  `sign signs hat hats cap caps shirt shirts t-shirt t-shirts placard placards flyer flyers leaflet leaflets sticker
   stickers button buttons billboard billboards plaque inscription narrator voice-over slogan slogans banner banners
   poster posters bottle bottles headline headlines caption label labels bumper mug tattoo graffiti`,
);
/** Words in front of a name that say where someone is from and are no part of the name. */
export const DEMONYMS = set(
  `american british chinese russian french german israeli palestinian iranian iraqi syrian turkish mexican canadian
   australian japanese korean indian pakistani afghan egyptian saudi spanish italian greek polish ukrainian dutch
   swedish norwegian danish finnish irish scottish welsh brazilian cuban venezuelan african european asian arab kurdish
   democratic republican libertarian conservative labour liberal federal then former longtime democrat`,
);
/** Somebody by where he is from: `the Scot`; more by their ending, `the Dutchman`. */
const ORIGINS = set('scot basque spaniard dane swede finn pole turk briton croat serb kurd slovak czech');
export const isOrigin = (lower: string): boolean =>
  ORIGINS.has(lower) ||
  DEMONYMS.has(lower) ||
  /^(?:dutch|english|irish|welsh|french|scots|cornish)(?:wo)?man$/.test(lower);
