/** The German of newsrooms in Germany, Austria and Switzerland. Origin: written for this project. */
import type { Language } from './language.ts';

export const DE: Language = {
  code: 'de',
  marks: '„“ „” „" »« «» "" "“ "” “” “" ‚‘ ‚’ ›‹ ‹›',
  common:
    'sagten erklärte betonte teilte laut so rief schrieb ihr ihre seine gegen bis ab um kann soll als man der die das und ist nicht ein eine einen einem einer des dem den mit für auf sich von zu wird werden sind auch aus bei nach wie im am zum zur dass hat haben war wurde noch nur sagte sagt er sie es wir über vor oder aber seit',
  verbs: [
    {
      stems:
        'sag frag klag mein droh mahn warn spott schimpf jubel lob witzel murr frotzel fleh staun füg+hinzu,an kündig+an räum+ein teil+mit stell+klar,fest,dar leg+nach,dar setz+hinzu,nach führ+aus,an pflicht+bei stimm+zu fass+zusammen hak+nach,ein',
      one: 't te',
      many: 'en ten',
      participle: 'ge*t',
    },
    {
      stems:
        'erklär beton erzähl versicher erläuter ergänz bemerk beteuer bestätig bekräftig verkünd vermut verlang verteidig erwider wiederhol äußer äusser forder beklag bemängel begründ beschreib beruhig ermahn erinner empör behaupt bedauer begrüß begrüss schilder präzisier kommentier argumentier kritisier reagier resümier protestier appellier konstatier formulier informier signalisier bilanzier diagnostizier prophezei gratulier plädier insistier referier monier dementier twitter',
      one: 't te',
      many: 'en ten',
      participle: '*t',
    },
    { stems: 'antwort red', one: 'et ete', many: 'en eten', participle: 'ge*et' },
    {
      stems: 'bericht befürcht vermut verkünd beantwort behaupt entgegn spott',
      one: 'et ete',
      many: 'en eten',
      participle: '*et',
    },
    {
      one: 'sprach spricht rief ruft schrieb schreibt riet rät versprach verspricht gestand gesteht verriet verrät bekannte unterstrich unterstreicht widersprach widerspricht schwor dachte denkt bat bittet schrie schreit stritt+ab streitet+ab fuhr+fort fährt+fort gab+an,zu,bekannt,preis,zurück,durch gibt+an,zu,bekannt,preis,zurück,durch wies+hin,zurück weist+hin,zurück warf+ein,vor wirft+ein,vor hielt+fest,entgegen,dagegen hält+fest,entgegen,dagegen ließ+mitteilen,wissen,ausrichten,erklären liess+mitteilen,wissen,ausrichten,erklären lässt+mitteilen,wissen,ausrichten,erklären deutete+an deutet+an rechnete+vor rechnet+vor schob+nach schiebt+nach',
      many: 'sprachen sprechen riefen rufen schrieben schreiben rieten raten versprachen versprechen widersprachen widersprechen schrien baten gaben+an,zu,bekannt geben+an,zu,bekannt wiesen+hin,zurück weisen+hin,zurück ließen+mitteilen,wissen,ausrichten liessen+mitteilen,wissen,ausrichten',
      participle:
        'gesprochen gerufen geschrieben geraten versprochen hingewiesen angekündigt mitgeteilt hinzugefügt widersprochen eingeräumt angegeben festgehalten zugegeben bekanntgegeben gebeten',
    },
    { stems: 'nick seufz lächel schwärm', one: 't te', many: 'en ten', participle: 'ge*t', weak: true },
    { stems: 'bezeichn', one: 'et ete', many: 'en eten', participle: '*et', weak: true },
    {
      one: 'nannte nennt verwies verweist fand findet',
      many: 'nannten nennen verwiesen verweisen fanden finden',
      participle: 'genannt verwiesen',
      weak: true,
    },
  ],
  has: { one: 'hat habe hatte', many: 'haben hatten' },
  is: { one: '', many: '' },
  clitics: 'sich ihm ihr ihnen uns mir',
  nouns: '',
  according: [
    'laut',
    'gemäß',
    'nach angaben',
    'nach den angaben',
    'nach auskunft',
    'nach aussage',
    'nach aussagen',
    'nach ansicht',
    'nach meinung',
    'nach darstellung',
    'nach einschätzung',
    'nach den worten',
    'nach worten',
  ],
  weakAccording: ['so', 'für'],
  accordingAfter: 'zufolge',
  reads: ['heißt es', 'heisst es', 'hieß es', 'hiess es'],
  cites: 'zitiert zitierte zitieren zitierten',
  as: 'wie',
  onward: 'weiter ferner dann außerdem ausserdem zudem',
  dropsSubjects: false,
  hangsPronouns: false,
  stressed: { male: 'ihm', female: 'ihr' },
  pronouns: {
    male: 'er',
    female: 'sie',
    many: '',
    neither: 'man jemand einer eine viele manche',
    nobody: 'es ich wir wer das',
  },
  determiners: {
    male: 'der ein sein ihr dieser unser kein',
    female: 'die eine seine ihre diese unsere keine',
    other: 'das dieses',
    many: 'die viele einige mehrere zwei drei alle',
    oblique: 'dem den des einem einen eines einer seinem seinen seines seiner ihrem ihren ihres ihrer diesem diesen',
    indefinite: 'ein eine einem einen eines einer viele einige mehrere',
  },
  feminine: 'ung heit keit schaft ion tät ei ie ur presse zeitung in welle wache wehr partei behörde firma frage',
  prepositions:
    'in im an am auf aus bei beim mit nach seit von vom zu zum zur für um durch gegen ohne über unter vor zwischen neben hinter wegen trotz während laut gemäß ins ans aufs bis ab gegenüber',
  of: 'des der von vom für eines einer',
  conjunctions: 'und oder aber doch denn sondern sowie',
  relatives: 'der die das den dem deren dessen denen welche welcher',
  adverbs:
    'auch aber dann dazu zudem weiter noch jedoch hingegen dagegen zugleich daraufhin später zuvor zunächst außerdem ausserdem schließlich schliesslich nun jetzt heute gestern morgen bereits schon nur selbst so da deshalb darauf nicht sich wiederum ebenfalls kürzlich sogar allerdings am mehrfach knapp nochmals erneut vorab immer hier dort',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagmorgen montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend morgen vormittag mittag nachmittag abend nacht januar jänner februar märz april mai juni juli august september oktober november dezember woche jahr monat tag wochenende ende anfang mitte',
  titles: {
    male: 'herr herrn',
    female: 'frau',
    neither: 'a.d. dr dr. prof prof. professor professorin doktor dipl.-ing.',
  },
  people: {
    pairs:
      'sprecher/in meister/in chef/in präsident/in minister/in kanzler/in leiter/in direktor/in kommandant/in kapitän/in trainer/in ingenieur/in anw|alt/ältin r|at/ätin geolog|e/in polizist/in lehrer/in schüler/in forscher/in wissenschaftler/in expert|e/in zeug|e/in kolleg|e/in nachbar/in bewohner/in anwohner/in einwohner/in bürger/in besitzer/in betreiber/in händler/in wirt/in pfleger/in freund/in ehe|mann/frau kauf|mann/frau feuerwehr|mann/frau politiker/in sekretär/in geschäftsführer/in manager/in unternehmer/in autor/in regisseur/in schauspieler/in sänger/in künstler/in journalist/in reporter/in redakteur/in analyst/in ökonom/in rentner/in student/in wähler/in gegner/in gegenspieler/in kandidat/in kritiker/in mitarbeiter/in kund|e/in pilot/in fahrer/in führer/in lokführer/in landwirt/in richter/in staats|anwalt/anwältin senator/in botschafter/in gouverneur/in pfarrer/in pastor/in rabbiner/in könig/in kommissar/in inspektor/in inspekteur/in berater/in gründer/in stürmer/in torhüter/in verteidiger/in spieler/in kurator/in intendant/in dirigent/in biolog|e/in politolog|e/in soziolog|e/in meteorolog|e/in psycholog|e/in virolog|e/in historiker/in physiker/in chemiker/in jurist/in augenzeug|e/in tourist/in passant/in demonstrant/in aktivist/in helfer/in retter/in taucher/in fischer/in bäcker/in mieter/in vermieter/in stadtschreiber/in amtsinhaber/in vertreter/in funktionär/in ',
    male: 'vorsitzender abgeordneter beauftragter delegierter beamter beschuldigter bauer arzt bruder vater sohn witwer mann obmann angeklagter bischof imam prinz general admiral oberst hauptmann torwart fachmann amtmann landammann überlebender jähriger',
    female: 'beamtin bäuerin ärztin schwester mutter tochter witwe frau obfrau bischöfin prinzessin fachfrau',
    either:
      'vorsitzende abgeordnete beamte angeklagte verdächtige beschuldigte beauftragte insider vize delegierte überlebende hinterbliebene verwandte jährige',
  },
  peopleEndings: '-/erin ist/istin -/orin loge/login -/entin -/antin -/eurin -/ärin',
  compounds: true,
  capitalNouns: true,
  plural: 'n en innen s',
  adjectives: '',
  adjectiveEndings: 'e er en em es',
  bodies:
    'polizei feuerwehr küstenwache ministerium gericht regierung behörde amt gewerkschaft partei fraktion staatsanwaltschaft stadtverwaltung verwaltung gemeinde kommission parlament bundesrat regierungsrat stadtrat gemeinderat betriebsrat aufsichtsrat vorstand verband verein unternehmen konzern firma bank universität institut klinik krankenhaus spital zeitung sender agentur blatt magazin bericht studie gutachten mitteilung erklärung brief schreiben urteil umfrage protokoll dokument stellungnahme pressemitteilung botschaft armee bundeswehr kirche stiftung bündnis initiative dienst büro werk hersteller bahn wetterdienst leitstelle anklage verteidigung kreml weißes rathaus kreise umfeld zentrale',
  works:
    'film roman buch serie stück titel ausstellung lied album oper gemälde motto projekt schiff fähre zeitschrift magazin sendung stiftung initiative bündnis namen name aktion programm kneipe restaurant hotel band sogenannte sogenannten sogenannter sogenanntes sogenanntem begriff wort',
  places: 'in aus nach der die das dem den des im',
  incises: false,
  interrupts: '',
  particles: 'von van vom zu zum zur der den de la di da dos del ten ter',
  givenNames: {
    male: 'jonas teodor malte gerd tarek piet reto lukas urs beat ralf karl karl-heinz hans hans-jürgen jürgen milan wolfgang klaus dieter uwe bernd günter günther horst helmut manfred rolf werner heinz stefan markus matthias torsten thorsten sven jens kai lars olaf holger frank ulrich rainer detlef norbert heiko tim jan nils finn moritz leon felix florian tobias sebastian christoph andreas michael martin thomas peter paul max anton emil fritz kurt otto walter friedrich gerhard joachim winfried murat mehmet ali dominik fabian niklas simon philipp patrick marcel rene dirk axel volker hannes henrik till ole bo bruno ueli hansruedi marco luca',
    female:
      'mara ines hanna sabine petra ada leyla svenja regula corinna frauke nadja anna anne annika antje astrid barbara bettina birgit brigitte britta carola caroline charlotte christa christiane christina claudia cornelia dagmar daniela doris elke elisabeth emma erika esther eva franziska friederike gabriele gerda gisela gudrun heidi heike helga hilde ilse inge ingrid irene iris jana janina jasmin jessica johanna julia juliane jutta karin karla katharina kathrin katja katrin kerstin kirsten klara kristina lara laura lea lena lisa luise maja manuela maren margarete maria marie marion marlene martina mia miriam monika nadine nele nicole nina nora olga paula pia rebecca regina renate rita rosa ruth sandra sara sarah silke silvia simone sofia sonja sophie stefanie susanne tanja tina ulrike ursula ute vanessa vera verena veronika wiebke yvonne aylin fatma elif',
  },
  short: 'dr prof dipl st nr bzw ca vgl usw etc inkl zzgl hl abs art mio mrd z u o d.h str tel jr',
};
