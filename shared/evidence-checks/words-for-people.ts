import { wordSet } from '../writing-checks/word-list';

/** First names that are hardly ever another word, so "anna schmidt" is known without capitals. Not "May", "Mark" or "Rose". */
export const FIRST_NAMES = wordSet(`
  aaron adam ahmed aisha alan albert alessandro alexander alexandra ali alice alina amanda amelia amir amy ana anastasia andrea
  andreas andrew angela anita anja anke anna anne annika anthony antonio astrid barbara beatrice benjamin bernd birgit brian bruno
  camille carla carlos carmen caroline catherine cecilia charlotte chiara chloe christian christina christine christopher claire
  clara claudia daniel daniela david deborah denise diana diego dimitri dirk dmitri dominik dorothy eduardo edward elena eleni
  elisabeth elizabeth ella emily emma eric erik erika esther eva fatima felix fernando fiona florian francesca francesco frank
  franziska frederik gabriel gabriela georg george gerhard giovanni giulia greta hannah hans harald hassan heike heinrich helen
  helena helga henrik henry ibrahim ines ingrid irina isabel isabella ivan jacob jakob james jan jane jasmin javier jean jennifer
  jens jessica joanna johan johanna johannes john jonas jonathan jorge jose joseph juan judith julia julian julie juliette jürgen
  kai karen karin karl katarina kate katharina katherine katja kenji kerstin kevin klaus konstantin kurt lars laura lena leon
  leonie linda lisa louise luca lucas lucia ludwig luis luisa lukas magdalena manuel manuela marco margaret maria marie marina
  mario marion markus marta martha martin martina mary matthias matthew maximilian mehmet melanie michael michelle miguel mohamed
  mohammed monika moritz mustafa nadia nadine natalia nathalie nicholas nicola nicolas nicole nikolai nina nora olga oliver olivia
  oskar pablo patricia patrick paul paula pauline pedro peter petra philip philipp philippe pierre priya rachel rafael ralf raul
  rebecca regina renate richard robert roberto roland ruth sabine samantha samir samuel sandra sara sarah sebastian sergei silke
  silvia simon sofia sonja sophia sophie stefan stefanie stephanie stephen steven susan susanne sven svetlana tanja tatiana thomas
  tobias ulrich ulrike ursula ute valentina vanessa vera veronika victoria viktor vincent vladimir walter werner wolfgang xavier
  yasmin yuki yusuf yvonne zoe`);

/** Titles that stand before somebody's name. */
export const TITLES = wordSet(
  'mr mrs ms miss mx dr prof professor sir madam herr frau señor señora sr sra monsieur madame mme',
);

/** Small words inside a name: "Ludwig van Beethoven". */
export const PARTICLES = wordSet(
  'van von de der den del della di da dos du la le el al bin ibn ten ter zu af av',
);

/** Roles, groups, times, places and sources: with one of them, two capitals are no name. */
export const NOT_A_NAME = wordSet(`
  admin administrator adult agent analyst apprentice architect artist assistant baker bank beginner bike board boss boys branch bus
  business buyer café camp campus captain care carer cashier centre center chef child children city class cleaner clerk client
  clients club coach code college commuter commuters company consultant cook council couple course customer customers day dad dentist
  department designer desk developer director district doctor driver early east elementary employee engineer evening event
  expert external family farm farmer father finance first focus follow founder freelancer friend gardener girls grade grandma
  grandpa group groups guest guide head health helpdesk high hospital hotel house household human hr informant instructor internal
  interview interviewee it janitor job journalist junior kid kindergarten kitchen lab landlord late lawyer lead leader learner left
  library local logistics manager market marketing mechanic medical member merchant midwife mobile morning mother mum mom neighbour neighbor
  new newcomer night north novice nurse nursing office officer old online operations operator owner panel parent parents
  participant partner patient pedestrian pensioner person persona pharmacist pilot planner player post power primary principal
  product project provider public pupil purchasing quality reader reception receptionist regional regular rep resident
  respondent restaurant retailer retired right sales salesperson sample school science season secondary secretary segment seller
  senior service session shift shop shopper single site small social south staff station store street student students studio
  flat share adviser advisor exit usage log analytics landing page newsletter poll donor app data report reports ticket tickets call calls chat email emails forum
  review reviews complaint complaints feedback diary study union stall adopter member members lead manager tour site pilot kita
  store hall booth desk fair festival conference webinar course lecture seminar exam trip hike camp hostel gym pool park stop
  line track record records note notes sheet list wave round phase batch block floor room row table seat unit
  cyclist runner walker climber swimmer skier biker rider cab taxi truck lorry van delivery courier cook donor tenant lodger
  mayor clerk judge officer soldier priest imam nun monk tailor plumber electrician carpenter roofer painter builder gardener
  photographer musician singer dancer actor writer author editor publisher librarian translator interpreter lecturer scientist
  chemist biologist physicist researcher therapist physio psychologist surgeon dentist optician paramedic carer vet
  landing google trello app store play twitter facebook instagram linkedin reddit youtube whatsapp slack zoom
  single double first last final early adopter power heavy light frequent former current potential lost loyal happy angry
  blood choir book dog cat horse wheelchair blind deaf pregnant expectant working stay-at-home widow widower grandparents
  subject supervisor supplier support survey surveyor survivor target teacher teachers teaching team tech technician teen tenant test
  tester ticket tourist town trader train trainee trainer trial tutor university user users vendor veterinarian village
  visitor volunteer waiter waitress warehouse web week west woman man women men worker workshop year young zone
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december spring summer autumn winter may
  one two three four five six seven eight nine ten second third alpha beta gamma delta anonymous unknown several various all
  elternteil eltern gruppe klasse kunde kundin kunden lehrer lehrerin lehrkraft schule schüler schülerin grundschule umfrage
  busfahrer busfahrerin nutzer nutzerin team teilnehmer teilnehmerin nord süd ost mai
  cliente usuario usuaria profesor profesora grupo clase encuesta élève enseignant client groupe classe`);
