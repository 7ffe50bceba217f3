/**
 * Given names that tell a gender, the common ones of many countries; names that both carry are left out.
 * Origin: written for this project from general knowledge of name statistics (most frequent names by country).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MALE_NAMES = set(
  `aaron abdel abdelaziz abdirahman abdul abdulaziz abdullah abe abel abraham achim adam adnan adolfo adolph adrian
   agustin ahmad ahmed ahmet ajay akbar akio akira al alain alan alastair albert alberto aldo alejandro aleksandr
   aleksei alessandro alex alexander alexandre alexei alfie alfonse alfonso alfred alfredo ali alistair allan allen
   alonzo alphonse alton alvaro alvin amadou amar amir amos anand anatoly anders andre andreas andrei andrej andrew
   andrés andy angelo angus anil anselm anthony antoine anton antoni antonin antonio anwar archie ari aristide
   arjun arkady armand armando arnaud arne arnold arsenio art arthur arturo ashok ashraf asif august augustin
   augustine augusto aurelio axel aziz barack barney barrett barry bart barton bashar bashir basil ben benedict
   benito benjamin benny bernard bernardo bernd bernie bert bertrand bhaskar bilal bill billy bjorn blaine bo bob
   bobby bogdan boris boyd brad bradley brandon branko brendan brendon brennan brent brett brian brock brody bruce
   bruno bryan bryce buck bud burt byrd byron cade caleb callum calvin camilo carl carlo carlos carlton carroll
   cedric cesar chad chaim chandler charles charlie chaz chester chet christian christopher chuck clarence clark
   claude claudio claus clay clayton clement cliff clifford clifton clint clinton clive clyde cody colby cole colin
   conor conrad constantin cooper corey cory craig cullen curt curtis cyril cyrus damian damien dan daniel danny
   dante darius darrell darren darryl darwin daryl dave davey davi david dawit dean deandre deepak dejan delbert
   demetrius dennis denny denzel derek derrick deshawn desmond dexter dick didier diego dieter dillon dimitri
   dinesh dirk djibril dmitri dmitry domenico dominic don donald donnell donnie donovan doug douglas doyle duane
   duncan dustin dwight earl earnest easton eberhard ebrahim ed eddie edgar edgardo edmond edmund edouard eduardo
   edward edwin efrain egon ehud eitan elbert eli elias elijah elliot elliott ellis elmer elon elton elvin elvis
   emanuel emil emile emilio emmanuel emmett enrique enzo eric erich erick erik ernest ernesto ernie errol erwin
   esteban ethan etienne eugene eustace evan everett ezekiel ezra fabian fabio fabrice faisal farid farouk fausto
   federico felipe felix ferdinand fergus fernando fidel finn fletcher florian floyd forrest francisco franck
   franco francois frank franklin fraser fred freddie frederick fredrick fritz gabe gabriel gaetano gareth garrett
   garry garth gary gaston gavin genaro gene geoff geoffrey george gerald geraldo gerard gerardo gerd gerhard gerry
   gianni gideon gil gilbert gilberto gino giorgio giovanni giuseppe glen glenn goran gordon grady graeme graham
   grant greg gregg gregory greyson griffin guido guillermo gunnar gunther gus gustav gustavo guus guy gyorgy habib
   haider hakim hal hamid hamza hank hans hari harlan harley harold harry haruki harvey hasan hashim hassan heath
   hector heinrich heinz helmut hendrik henri henrik henry herbert heriberto herman hernan hiram hiroshi hisham
   homer horace horst howard howie hubert hugh hugo humberto humphrey husain hussein ian ibrahim ibrahima ichiro
   ignacio ignatius igor ike ilya imad immanuel imran imre irvin irving irwin isaac isaiah isidro ismael ismail
   issa itzhak ivan ivo jaap jabari jack jacob jacques jaime jake jakob jamaal jamal jamar james janos jared
   jaroslav jarrod jason jasper jaume javad javier jay jayson jean-claude jeb jed jeff jeffrey jeffry jehan jens
   jerald jeremiah jeremy jermaine jerome jerrod jerrold jerry jesse jesus jethro jim jimmy jiri joachim joao
   joaquin joaquín jochen jock joe joel joey johan johannes john johnathan johnnie johnny jon jonah jonas jonathan
   jonathon jorg jorge joschka jose josef joseph josh joshua josé juan juergen jules julian julien julio julius jun
   junichi jurgen justin jörg jürgen kai kamal kareem karim karl karl-heinz kaspar kazuo keenan keir keith kelvin
   ken kendrick kenji kenneth kenny kent kevin khaled khalid khalil khizr kieran kiran kirk klaus kofi konrad
   konstantin kris krishna kunal kurt kwame kyle lamar lamont lance larry lars laszlo laurent lawrence lazar
   leander lech lenny leo leon leonard leonid leopold leroy les lester lev levi lewis liam lionel lloyd logan
   lonnie lorenzo lorne lothar lou louie louis lucas lucian luciano lucien ludwig luigi luis luke luther lyle
   lyndon lázaro mack magnus mahdi mahmood mahmoud malcolm malik mandla manfred manny manoj manuel marc marcel
   marcello marcelo marcin marco marcos marcus marek mariano mario mark markus marlon marshall martin martín
   marvin mason massimo mateo mathew matt matteo matthew matthias mattia maurice maurizio max maxim maynard mehdi
   mehmet mel melvin menachem merle mervyn micah michael michal mickey miguel mihai mike mikhail milan milo milos
   milton miroslav mitch mitt mladen modesto mohamad mohamed mohammad mohammed mohan moises monty
   mordechai morris mort moses moshe mounir muammar muhammad mukesh murad murray musa mustafa mustapha myron nabil
   nader naftali narendra nasser natan nate nathan nathanael nathaniel naveed naveen neal ned neil nelson nestor
   newt niall nicholas nick nico nicolas niels nigel niklas nikolai nils noah noam norbert norberto norman octavio
   odell olaf olav ole oleg oliver olivier omar omer ong oren orlando orrin orson orville osama oscar oswald ottmar
   otto owen pablo paolo pascal patricio patrick paul pavel pawel pedro per percy perry pete peter petr phil philip
   philippe phillip phillipp pierre pieter piotr prakash pranab prem preston qasim quentin quincy rachid radoslaw
   rafa rafael rafiq raheem rahul rainer raj rajesh rajiv raleigh ralf ralph ramesh rami ramin ramiro ramon rand
   randall randolph randy raphael rashad rasheed rashid raul ravi ray raymond raymundo recep reed reggie reginald
   reid reinaldo reince reinhold remy renato rex rey reynaldo reza rhys ricardo richard richie rick ricky rico rob
   robbie robert roberto rocco rocky rod roderick rodney rodolfo rodrick rodrigo rogelio roger rogerio rohan rohit
   roland rolando rolf rollie roman romeo ron ronald ronnie roosevelt rory roscoe rosendo ross roy royce ruben
   rudolph rudy rufus rupert russ russell rusty ryan saad saeed salman salvador salvatore sam samir samuel sanford
   sanjay santiago saul saverio sayed sayyid scot scott scotty sean sebastian segun sergei sergey sergio seth
   seymour shahid shamus shane shaul shaun shawn sheldon sherman shimon shinzo shlomo sid siddharth siegfried
   sigmund silas silvester silvio simeon simon slobodan sol solomon sonny soren spencer spiros srinivas stafford
   stan stanislav stanley stefan stefano steffen stelios stephan stephen sterling steve steven stevie stewart stig
   stuart subhash sunil suresh sven syed sylvester tad taj takashi takeshi tarek tariq tate tayyip ted teddy teodor
   terence terrance terrell terrence thabo thad thaddeus theodore thiago thierry thomas thor thorsten tibor tim
   timmy timothy titus tobias tobin todd tom tomas tomasz tomislav tommy tomás tony torsten traian travis trent
   trevor trey tristan troy truman tucker ty tyler tyrone udo ulises ulrich umar umberto uri ursus usman uwe vaclav
   vadim valentin valery vance vasily vaughn vern vernon vicente victor vidal vijay vikas vikram viktor vince
   vincent virgil vitaly vito vittorio vivek vlad vladimir volker wade wallace walter warren wayne wendell werner
   wes wesley weston wilbert wilbur wilfred wilfried wilhelm will willard willem william willie willis wilmer
   wilson winfred winston wolfgang woodrow woody wyatt xavier yaakov yair yannick yannis yasin yasser yevgeny
   yitzhak yoav yoshi yoshihiro younes yousef youssef yuri yusef yusuf yves zach zachariah zachary zack zaki zane
   zbigniew zdenek zeke zoltan zubin`,
);
export const FEMALE_NAMES = set(
  `abby abigail ada adela adelaide adele adeline adriana adrienne agatha aggie agnes aida aileen aimee ainsley
   aisha akiko alana alba alberta alejandra alena alessandra alexa alexandra alexia alice alicia alina alisa alisha
   alison alla allie allison alma althea alva alyssa amal amalia amanda amber amelia amie amina amira amparo amy
   ana anabel anastasia andie andrea angela angelica angelina angelique angie anika anisa anita anjali ann
   ann-marie anna annabel annabelle anne anne-marie annelise annemarie annette annie annika annmarie anouk
   antoinette antonella antonia anya aparna april arabella araceli ariana arianna arlene asha ashlee ashley astrid
   athena aubrey audrey augusta aurelia aurora autumn ava ayanna ayesha bailey barb barbara beata beatrice
   becky belinda bella benazir benita bernadette bernadine bernice bertha bess beth bethany betsy bette bettie
   bettina betty beulah beverly billie birgit blanca blanche bobbie bonita bonnie brandi brandy breanna bree brenda
   bridget bridgette brigid brigitte britney britt brittany brittney bronwyn brooke brooklyn bryony caitlin caitlyn
   callie camila camilla camille candace candice candy cari carina carisa carla carlene carlotta carly carmen carol
   carole carolina caroline carolyn carrie cassandra cassie catalina catarina catherine cathleen cathryn cathy
   catrin cecile cecilia celeste celia celina celine chanel chantal charlene charlotte charmaine chaya chelsea
   chelsey cherie cherry cheryl cheyenne chiara chloe chloé chrissy christa christi christiane christie
   christina christine christy ciara cicely cindi cindy claire clara clarice clarissa claudette claudia claudine
   clementine cleo colleen concepcion concetta connie constance consuelo cora coral coretta corinne cornelia
   courteney courtney cristina crystal cynthia dahlia daisy daniela danielle danika daphne darcy daria darla
   darlene dawn deana deanna deanne debbi debbie deborah debra dee deidre deirdre delia delilah della delphine
   denise desiree destiny devorah diana diane dianna dianne dina dinah dione dixie dolly dolores dominique
   donatella donna dora doreen doris dorothea dorothy dorthy dulce ebony edie edith edna edwina effie eileen
   ekaterina elaina elaine elba eleanor elena elfriede eliana elin elina elinor elisa elisabet elisabeth elise
   elizabeth elke ella ellen ellie elma elodie eloisa eloise elsa elva elvira emilia emilie emily emma emmanuelle
   enid erica erika erin ernestine esmeralda esperanza esra estela estelle esther ethel etta eugenia eugenie eunice
   eva evangeline eve evelina evelyn ewa faith fatima faye felicia felicity fern filomena fiona fleur flora
   florence florencia fran frances francesca francine francoise frankie françoise freda frederica freya frida
   gabriela gabriele gabriella gabrielle gail gayle gemma gena genevieve georgette georgia georgina geraldine geri
   germaine gertrude ghazala giada gillian gina ginger ginny giovanna gisele giselle gita giulia gladys glenda
   glenna gloria golda grace graciela greer greta gretchen gretel griselda guadalupe gudrun gwen gwendolyn gwyneth
   hailey haley hana hanan hanna hannah hanne harriet hattie hayley hazel heather hedwig heidi heike helen helena
   helene helga henrietta hermione herta hester hilary hilda hilde hildegard hillary hina holly hope hortense huma
   ida ikram ilana ilene ilona ilse imelda imogen ina indira indra ines inez inge ingeborg ingrid inés iona irene
   iris irma isabel isabela isabella isabelle isadora isla ivana ivanka ivy jackie jaclyn jacqueline jada jamila
   jana janae jane janelle janet janette janey janice janie janine janis jannette jasmin jasmine jaya jayne
   jeanette jeanie jeanine jeanne jeannie jeannine jemima jen jeni jenifer jenna jennie jennifer jenny jeri jerri
   jessica jessie jil jill jo jo-ann jo-anne joan joann joanna joanne joannie jocelyn joelle johanna jolene jolie
   joni josefa josefina josephine josie joy joyce juana juanita judi judie judith judy jule juli julia juliana
   julianna julianne julie juliet juliette june justine kaci kaitlin kaitlyn kaja kamala kara karen kari karin
   karina karla karolina karrie karyn kasey katarina kate katelyn katharina katharine katherine kathie kathleen
   kathrin kathrine kathryn kathy kati katie katja katrina katya kavita kay kaya kayla keesha keiko keira kelley
   kelli kelly kellyanne kendra keri kerri kerstin khadija kiera kim kimberley kimberly kirsten kirstie kirstin
   kitty klara klaudia kourtney krista kristel kristen kristi kristie kristin kristina kristine kristy kyra lacey
   ladonna laila lana lara larissa lashonda latasha latisha latoya laura laurel lauren lauri laurie lavinia layla
   lea leah leann leanna leanne leda leigh leila lela lena lenora leona leonor leonora lesley leta leticia letitia
   lexi lia liana libby lidia lieselotte liesl lila lilian liliana lillian lilly lily lina linda ling linnea lisa
   liv livia liz liza lizzie lois lola lora lorena lorene loretta lori lorna lorraine lorrie lotte lottie louisa
   louise luana lucia lucile lucille lucinda lucy ludmila luisa lupe luz lydia lynda lyndsey lynette lynn lynne
   lyudmila mabel mackenzie maddie madelaine madeleine madeline madelyn madison madonna mae magda magdalena maggie
   mahalia maia maisie malala malia malika mallory mamie manon manuela mara marcela marcelle marci marcia marcie
   margaret margarete margarethe margarita margaux marge margery margie margit margo margot margret margrethe mari
   maria mariana marianne maribel maricela marie marie-claire mariel marietta mariko marilou marilyn marina marine
   marissa maritza marjorie marla marlena marlene marsha marta martha martina marva mary mary-ann maryam maryann
   maryanne marybeth marylou matilda maude maura maureen mavis maxine maya mayra mckenna meagan meera meg megan
   meghan meghna mei mei-ling melania melanie melba melina melinda melisa melissa mellisa melody mercedes meredith
   merry meryl mia micaela michaela michele michelle mieko mikaela mila milagros mildred milena millicent millie
   mimi mina mindy minerva minnie miranda mireille miriam misty mitzi moira mollie molly mona monica monika monique
   morgana muna muriel myra myrna myrtle nabila nada nadia nadine nadja naima nan nanci nancy nanette nannette
   naomi narges natacha natalia natalie nataliya natasha nathalie nawal neha nell nellie nettie neva nia nicky
   nicola nicole nicolette nieves nikki nilda nina nita noelle noemi nola nona noor nora norma nour noura nuala
   nydia octavia odessa odette oksana ola olena olga olivia olympia oona opal ophelia oprah oriana ottilie paige
   pamela paola parveen pascale patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy
   penelope penny perla petra petronella phoebe phyllida phyllis pia pilar piper polly pooja portia preeti
   priscilla priya prudence rabia rachael rachel rachelle rae raina raisa ramona rania raquel rasha reba rebecca
   rebeka reem reena regan regina reina rena renata renee reshma reta rhea rhoda rhonda rina risa rita riva roberta
   robyn rochelle romy rona rosa rosalia rosalie rosalind rosalinda rosanna rosanne rosario rose roseann roseanne
   roselyn rosemary rosetta rosie rosita roslyn rowena roxana roxanne roxie roya ruby ruth ruthie saba sabine
   sabrina sadie safiya sakura sally salma salome samantha samara samira sandi sandra sandy sanna saoirse sara
   sarah sarai sarita saskia savannah scarlett selena selina selma serena shakira shana shanna shannon shari sharon
   sharonda sharron shauna shawna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shirin
   shirley shonda shreya sian sibyl sienna sigrid silvia simona simone sinead siobhan siv sloane socorro sofia
   solange soledad sondra sonia sonja sonya sophia sophie soraya stacey stacie stacy starr stefanie stella
   stephanie stephany sue sumaya sunita sunniva suraya susan susana susanna susannah susanne susie suzan suzanne
   suzette suzie svetlana sybil sylvia sylvie tabatha tabitha takako talia tamar tamara tamera tami tamika tammy
   tana tania tanya tara tasha tatiana tatyana taya tenley tera teresa teri terri tess tessa thea thelma theresa
   therese theresia thuy tia tiana tiffany tilda tina tonia tonya tori tracey traci tricia trina trish trisha trudy
   tyra uma una ursula ute vada valarie valentina valeria valerie vanda vanessa vania velma venus vera verna
   veronica veronika vesna vicki vicky victoria vida vilma viola violet violeta virginia virginie vita viv vivian
   viviana vivien vivienne vonda waltraud wanda wendi wendy whitney wilhelmina wilma winifred winnie winona xenia
   ximena xiomara yael yana yasmeen yasmin yasmine yelena yesenia yetta yoko yolanda yolande yoshiko yuki yulia
   yuliya yvette yvonne zahra zainab zara zelda zena zina zineb zita zoe zoila zora zoya zuzana`,
);
