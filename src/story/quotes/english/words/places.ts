/**
 * Places whose names stand where a speaker's could: countries, US states and their short forms, capitals and large
 * cities. Lower case. Origin: written for this project from general knowledge.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*\|\s*|\s*\n\s*/));

export const PLACES = list(`
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana
iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin
wyoming|puerto rico|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|mass.|md.|mich.|minn.|miss.
mo.|mont.|neb.|nev.|okla.|ore.|pa.|tenn.|tex.|va.|vt.|wash.|wis.|wyo.|n.h.|n.j.|n.y.|n.c.|n.d.|n.m.|s.c.|s.d.|r.i.|w.va.
d.c.|afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium
bolivia|bosnia|botswana|brazil|britain|bulgaria|burma|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica
croatia|cuba|cyprus|czech republic|denmark|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|finland|france
gaza|germany|ghana|great britain|greece|greenland|guatemala|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran
iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|liberia|libya
lithuania|luxembourg|macedonia|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia
nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|oman|pakistan|panama|paraguay
peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia
slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan
tanzania|thailand|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay
uzbekistan|venezuela|vietnam|wales|west bank|yemen|zambia|zimbabwe|africa|america|asia|europe|latin america|middle east
amsterdam|ankara|athens|atlanta|austin|baghdad|baltimore|bangkok|barcelona|beijing|beirut|belfast|belgrade|berlin|boston
brooklyn|brussels|bucharest|budapest|buenos aires|cairo|charlotte|chicago|cleveland|copenhagen|dallas|damascus|delhi
denver|detroit|doha|dubai|dublin|edinburgh|florence|frankfurt|geneva|glasgow|hamburg|hanoi|harlem|havana|helsinki|houston
indianapolis|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|kansas city|karachi|kiev|kyiv|lagos|las vegas|lima
lisbon|london|los angeles|madrid|manchester|manhattan|manila|marseille|melbourne|memphis|mexico city|miami|milan|milwaukee
minneapolis|minsk|montreal|moscow|mumbai|munich|nairobi|nashville|new delhi|new orleans|new york city|orlando|oslo|ottawa
paris|philadelphia|phoenix|pittsburgh|portland|prague|pyongyang|quebec|riyadh|rome|sacramento|salt lake city|san diego
san francisco|san jose|santiago|seattle|seoul|shanghai|sofia|st. louis|stockholm|sydney|tampa|tehran|tel aviv|the hague
tokyo|toronto|tripoli|tucson|tunis|vancouver|vienna|warsaw|washington d.c.|zurich|capitol hill|wall street|silicon valley
`);
