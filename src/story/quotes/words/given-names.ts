/**
 * Given names that tell a gender, the common ones of many countries; names that both carry are left out.
 * Origin: written for this project from general knowledge of name statistics (most frequent names by country).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MALE_NAMES = set(
  `aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed al alan albert alberto alejandro alex alexander alexei alfonso
   alfred ali allan allen alfredo alvin amir anders andre andreas andrei andrew andy angelo anthony antonio armando arnold arthur
   barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
   bryan byron calvin carl carlos cesar chad charles charlie chester chris christian christopher chuck clarence claude
   clayton clifford clint clinton cody colin conor corey craig curtis dale damian dan daniel danny darrell darren dave david
   dean dennis derek derrick desmond diego dmitri dmitry dominic don donald donnie doug douglas duncan dustin dwight earl ed eddie
   edgar edmund eduardo edward edwin eli elias elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan
   felix fernando floyd francisco francois frank franklin fred freddie frederick gabriel gareth gary gavin gene geoff geoffrey george
   gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregg gregory guillermo gus guy hamid hans harold harry harvey
   hassan hector henri henry herbert herman howard hugh hugo hussein ian ibrahim igor ilya isaac ivan jack jacob jacques jake
   jamal james jared jason javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joe joel
   johan johannes john johnny jon jonas jonathan jorge jose josé joseph josh joshua juan julian julio justin karl keith ken
   kenneth kent kevin khalid kirk klaus konstantin kurt kyle lance larry lars lawrence leo leon leonard leonid leroy lewis lloyd
   lorenzo lou louis lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus marshall
   martin marvin mathew matt matthew maurice max maxim melvin michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed
   muhammad murray nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikolai noah norman oleg oliver omar orlando
   oscar otto owen pablo patrick paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon randall randy raul ray
   raymond reggie reinhold rene reza ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland rolf roman ron
   ronald rory ross roy ruben rudolph rudy russ russell ryan salvador sam samir samuel saul scott sean sebastian sergei sergey
   sergio seth shane shaun simon spencer stan stanley stefan stephen steve steven stewart stuart sven ted teddy teodor terrence
   theodore thomas tim timothy tobias todd tom tommy tony travis trent trevor tyler ulrich uwe vernon victor viktor vince vincent
   vladimir wade wallace walter warren wayne werner wesley will william willie wolfgang xavier yasser yuri yusuf zachary
   reince anwar tariq rashid faisal karim mustafa mehmet recep hiroshi kenji takashi raj rajesh sanjay vijay arjun
   narendra deepak anil ravi imran asif`,
);
export const FEMALE_NAMES = set(
  `abigail adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita
   ann anna anne annette annie april audrey barbara beatrice becky belinda bernadette beth bethany betsy betty beverly
   bonnie brenda bridget brittany brooke camille candace carla carly carmen carol carole caroline carolyn carrie catherine
   cathy cecilia celia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie constance
   courtney crystal cynthia daisy dana danielle darlene dawn debbie deborah debra delia denise diana diane dianne dolores
   donna dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emily emma
   erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona florence frances gabriella gail gemma geraldine
   gertrude gina gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary hilary holly huma
   ida imelda ines inés ingrid irene iris irma isabel isabella ivanka jacqueline jane janet janice janine jasmine jeanette jeanne
   jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie
   june kaitlyn karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kerstin kimberly kirsten kristen kristin
   kristina lara laura lauren leah lena lenora leticia lila lillian lily linda lisa lois lola loretta lorraine louise lucia
   lucille lucy lydia lynn madeleine madeline maggie mara marcia margaret margarita maria mariana marianne marie marilyn marina
   marion marissa marjorie marlene marta martha mary maureen maxine may megan meghan melania melanie melinda melissa mercedes
   meredith mia michele michelle mildred mindy miranda miriam moira molly monica monika muriel myra nadia nancy naomi natalia natalie
   natasha nicola nicole nina nora norma olga olivia paige pamela patricia patty paula pauline peggy penelope penny phyllis
   priscilla rachel ramona rebecca regina renata renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally
   samantha sandra sara sarah selina shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia sophia sophie
   stacey stacy stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa theresa tiffany tina
   tracy ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney yolanda yvette
   yvonne zoe leila layla maryam zainab khadija noor priya anjali sunita meera kavita indira yuki keiko mei ling`,
);
