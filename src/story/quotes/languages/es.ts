/** The Spanish of newsrooms in Spain and Latin America. Origin: written for this project. */
import type { Language } from './language.ts';

export const ES: Language = {
  code: 'es',
  marks: '«» “” "" "” “" ‹›',
  common:
    'afirmó aseguró añadió explicó quien donde ni hasta ella él años tras ante el la los las un una y e en de del que no se por con para su al lo es como más pero sus fue ha han son está este esta también ya porque hay sobre entre cuando todo ser según dijo sin desde muy era nos me si',
  verbs: [
    {
      stems:
        'afirm asegur comunic declar explic señal indic apunt subray recalc remarc destac coment confirm anunci denunci lament reclam avis alert record relat manifest expres detall precis aclar puntualiz matiz reiter zanj sentenci remach exclam grit susurr pregunt contest argument opin pronostic vaticin critic acus celebr juzg agreg recomend aconsej implor llor ironiz brome rechaz solicit apel inform explay suplic jur revel narr resalt plante enfatiz concret enumer inst reproch augur',
      one: 'a ó aba',
      many: 'an aron aban',
      participle: 'ado',
      loose: 'ar ando',
    },
    {
      one: 'dice dijo decía añade añadió añadía sostiene sostuvo sostenía responde respondió respondía repite repitió repetía reconoce reconoció reconocía admite admitió admitía advierte advirtió advertía escribe escribió escribía insiste insistió insistía promete prometió prometía cuenta contó contaba recuerda recordó niega negó confiesa confesó propone propuso concluye concluyó pide pidió pedía prosigue prosiguió continúa continuó expone expuso resume resumió sugiere sugirió asiente asintió cree creyó agradece agradeció pregunta replica replicó defiende defendió exige exigió manifiesta transmite transmitió ruega rogó confía confió protesta protestó alega alegó interviene apostilla apostilló desmiente desmintió abunda reprocha garantiza garantizó alegra alegró felicita queja quejó quiso+decir',
      many: 'dicen dijeron decían añaden añadieron sostienen sostuvieron responden respondieron repiten repitieron reconocen reconocieron admiten admitieron advierten advirtieron escriben escribieron insisten insistieron prometen prometieron cuentan contaron recuerdan recordaron niegan negaron confiesan concluyen concluyeron piden pidieron prosiguieron continúan exponen sugieren creen creyeron agradecen replicaron defienden defendieron exigen exigieron protestan protestaron',
      participle:
        'dicho añadido sostenido respondido repetido reconocido admitido advertido escrito insistido prometido contado recordado negado confesado propuesto concluido pedido proseguido expuesto resumido sugerido agradecido defendido exigido transmitido desmentido replicado alegrado quejado',
      loose:
        'decir diciendo añadir añadiendo responder respondiendo repetir repitiendo reconocer advertir advirtiendo escribir insistir insistiendo prometer prometiendo recordar recordando concluir concluyendo pedir pidiendo',
    },
    {
      one: 'remitió remite calificó califica llamó llama habló habla considera consideró consideraba tachó tacha describió describe definió define ve piensa',
      many: 'calificaron califican llamaron llaman hablaron hablan consideran consideraron tacharon describieron',
      participle: 'calificado llamado hablado considerado tachado descrito definido',
      loose: 'calificando hablando',
      weak: true,
    },
  ],
  has: { one: 'ha había habrá haya', many: 'han habían hayan' },
  is: { one: '', many: '' },
  clitics: 'se le les me nos lo la los las no',
  nouns:
    'sentencia marca informa cuenta protesta pregunta denuncia critica comenta anuncia contesta queja cree apunta avisa llama habla califica narra relata jura insta alega replica resume felicita indica recuerda pide alerta',
  according: [
    'según',
    'de acuerdo con',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'a decir de',
    'en boca de',
    'al decir de',
    'a ojos de',
  ],
  weakAccording: ['para'],
  accordingAfter: '',
  reads: ['se lee', 'puede leerse', 'se puede leer'],
  cites: 'cita citó citaba citan citaron citando',
  as: 'como',
  onward: 'luego después además',
  dropsSubjects: true,
  hangsPronouns: false,
  stressed: { male: 'él', female: 'ella' },
  pronouns: {
    male: 'él',
    female: 'ella',
    many: 'ellos ellas',
    neither: 'alguien algunos muchos',
    nobody: 'yo nosotros nosotras tú usted ustedes esto eso nadie quien',
  },
  determiners: {
    male: 'el un este ese aquel nuestro',
    female: 'la una esta esa aquella nuestra',
    other: 'su cada',
    many: 'los las unos unas sus estos estas dos tres varios varias algunos algunas muchos',
    oblique: '',
    indefinite: 'un una unos unas varios varias algunos algunas dos tres muchos',
  },
  feminine: '',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras junto',
  of: 'de del',
  conjunctions: 'y e o u pero sino ni mas',
  relatives: 'que quien quienes cuyo cuya donde cual',
  adverbs:
    'también además ayer hoy mañana ya luego después entonces así aún todavía siempre nunca asimismo incluso sólo solo aquí allí tajante rotundo tajantemente rotundamente finalmente recientemente posteriormente igualmente no más muy esta este anoche antes ahora',
  times:
    'lunes martes miércoles jueves viernes sábado domingo mañana mediodía tarde noche madrugada enero febrero marzo abril mayo junio julio agosto septembre septiembre setiembre octubre noviembre diciembre semana año años mes meses día días vez veces',
  titles: {
    male: 'señor sr sr. don d. sres.',
    female: 'señora sra sra. señorita srta. doña dña. dña',
    neither: 'dr dr. dra dra. doctor doctora profesor profesora lic. ing.',
  },
  people: {
    pairs:
      'alcalde/sa president|e/a vicepresident|e/a director/a vocer|o/a ministr|o/a viceministr|o/a secretari|o/a capit|án/ana fiscal/a abogad|o/a ingenier|o/a diputad|o/a senador/a delegad|o/a subdelegad|o/a concejal/a consejer|o/a conseller/a juez/a magistrad|o/a acusad|o/a procesad|o/a imputad|o/a sospechos|o/a herman|o/a hij|o/a viud|o/a amig|o/a vecin|o/a resident|e/a jef|e/a conductor/a bomber|o/a médic|o/a enfermer|o/a maestr|o/a profesor/a alumn|o/a investigador/a científic|o/a expert|o/a geólog|o/a politólog|o/a sociólog|o/a psicólog|o/a meteorólog|o/a historiador/a escritor/a autor/a empresari|o/a agricultor/a ganader|o/a panader|o/a pescador/a jubilad|o/a emplead|o/a trabajador/a obrer|o/a candidat|o/a adversari|o/a opositor/a entrenador/a seleccionador/a jugador/a porter|o/a delanter|o/a árbitr|o/a embajador/a gobernador/a intendent|e/a comisari|o/a inspector/a fundador/a cofundador/a coordinador/a propietari|o/a dueñ|o/a inquilin|o/a client|e/a pasajer|o/a tesorer|o/a administrador/a negociador/a mediador/a mandatari|o/a primer|o/a regidor/a marid|o/a espos|o/a octogenari|o/a soci|o/a subsecretari|o/a rector/a decan|o/a letrad|o/a defensor/a',
    male: 'padre actor obispo pastor cardenal papa sacerdote imán rabino rey príncipe hombre',
    female: 'madre pastora actriz reina princesa mujer',
    either:
      'portavoz comandante víctima testigo habitante responsable representante sindicalista líder dirigente maquinista policía agente guardia estudiante economista analista periodista cineasta cantante artista gerente comerciante pensionista rival militante manifestante activista votante general coronel almirante teniente sargento turista superviviente sobreviviente fuente joven canciller titular edil edila ponente',
  },
  peopleEndings: 'dor/dora ólogo/óloga ista/ista ero/era',
  compounds: false,
  capitalNouns: false,
  plural: 's es',
  adjectives:
    'antiguo antigua nuevo nueva joven viejo vieja futuro futura primer primera segundo segunda ex actual entonces gran propio propia hasta máximo máxima',
  adjectiveEndings:
    'al ales ico ica ivo iva ario aria ista ense ano ana ino ina eño eña és esa ejo adjunto adjunta sindical general ejecutivo ejecutiva saliente electo electa interino interina',
  bodies:
    'policía gobierno ministerio tribunal fiscalía ayuntamiento alcaldía ciudad municipio región provincia partido sindicato asociación federación liga empresa compañía grupo sociedad banco universidad instituto hospital clínica agencia diario periódico cadena radio informe estudio comunicado carta sentencia auto encuesta documento nota texto comité consejo comisión parlamento congreso senado cámara ejército iglesia fundación ong organización dirección oposición mayoría defensa acusación oficina servicio autoridad autoridades kremlin embajada delegación guardia presidencia junta generalitat moncloa fabricante operadora operador constructora consejería secretaría asamblea plataforma colectivo correo',
  works:
    'película novela libro serie obra título titulado titulada exposición canción álbum ópera cuadro programa revista proyecto buque barco fragata ferry operación restaurante hotel grupo llamado llamada llamados llamadas denominado denominada denominados supuesto supuesta término palabra lema campaña apodado apodada bautizado bautizada',
  places: 'en desde hasta el la los las del al',
  incises: true,
  interrupts: '— –',
  particles: 'de del la las los y van von der den di da el al san santa',
  givenNames: {
    male: 'teodoro jonás hernán carlos raúl milan marcos gerardo tarik remigio lucas pedro josé juan antonio manuel francisco luis javier miguel ángel jesús david daniel alejandro rafael fernando pablo sergio jorge alberto álvaro diego adrián iván rubén óscar ramón enrique vicente andrés joaquín santiago eduardo víctor roberto jaime ignacio alfonso mario salvador ricardo marcos emilio julián julio guillermo gabriel tomás agustín martín nicolás gonzalo gustavo hugo ernesto esteban felipe félix gregorio héctor horacio isidro leandro lorenzo mateo mauricio mariano néstor osvaldo patricio rodrigo sebastián simón xavier iñaki jordi josep',
    female:
      'mara inés ada petra leila carmen ana sabina soledad francisca corina nadia maría isabel dolores pilar teresa rosa cristina marta laura elena lucía mercedes antonia josefa beatriz silvia raquel paula patricia sara andrea alicia rocío irene julia sonia nuria eva susana montserrat mónica alba clara claudia daniela gabriela valentina camila sofía martina victoria natalia verónica lorena gloria esther consuelo margarita amparo inmaculada concepción rosario yolanda esperanza emilia olga luisa leticia lourdes ángela ángeles blanca carolina catalina cecilia diana estela fátima florencia guadalupe jimena juana magdalena manuela miriam noelia norma paloma ramona rebeca susana tamara úrsula virginia ximena yesenia zulema begoña ainhoa',
  },
  short: 'sr sra srta sres d dña dr dra lic ing prof etc núm art av ee uu ej',
};
