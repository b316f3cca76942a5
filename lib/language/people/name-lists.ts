/** First names met in UK care services, and capitalised words that are not people. Data: long, and meant to be. */

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** First names, lower case. They let a name be seen at the start of a sentence and in a note typed without capitals. */
export const FIRST_NAMES = list(`
  aaron abdi abdul abe abi adam ade adeyemi agnes ahmed aidan aisha alan albert alec aled alexander alf alfie ali
  alice alistair alma alun amber amina amir amit amos amrit amy ana andrea andrew andy angela anil anita ann anna anne
  annie anthony anton antonia anya archie arnold arthur asha ashok asif audrey avril babs barbara barnaby barney barry
  bashir basil baz bea beattie becky ben benji bernadette bernard bernice bert beryl bess bet beth betty bev bex bilal
  billy blodwen bob bobby bogdan bola brenda brian bridget bridie bronwen bruno bryn bukola callum cara carl carla
  carlton carmel carol caroline carrie carys cath catherine cecil ced cedric charles charlie cheryl chloe chris
  christine ciara clara clare clarence claude clement cliff clifford clive colin colm connie connor conor cora corey
  craig curtis cyril cynthia dafydd daisy damian dan daniel danny daphne darren dave david dawn dean deano deb debbie
  debra declan dee deirdre delroy denis denise dennis denzil derek des desmond dev devon diana diane dilys dipak dom
  dominic donal donald donna doreen doris dorothy dot doug dougie douglas duncan dylan eamonn ed eddie edgar edie
  edith edna edward edwina eileen elaine eleanor eli elizabeth ella ellen ellie ellis elsie elwyn emeka emily emlyn
  emma enid eric erica ernest ernie errol esme esther ethel eunice eva evan evelyn ewan fahad faith farah farouk
  fatima faye felix femi fergus fern fiona flo flora florence frances francis frank fran fred freda freddie gareth
  garry gary gavin gaynor gaz gemma geoff geoffrey george georgia gerald geraldine gerry gethin gill gina gladys glen
  glenda glenys gloria glyn gordon grace graham grant greg greta gurdev gus gwen gwilym gwyn gwyneth hamish hamza
  hannah hari harold harriet harry harvey hassan hattie hazel heather hector helen henry hettie hilary hilda hope
  horace howard hugh hugo humphrey huw hyacinth iain ian ibrahim ida idris ifan ike ikram imogen imran ina ines ingrid
  ioan iqbal ira irene iris irma isaac isla ivan ivor ivy jack jackie jacob jacqui jade jagdish jake jamal james jamie
  jan jane janet janice janine jared jasmine jason javed jay jaz jean jeanette jed jeff jeffrey jen jenny jermaine
  jerome jerry jess jessica jessie jill jim jimmy jo joan joanna joe joel john johnny jon jonah jonas jonathan jonno
  jordan joseph josh josie joy joyce juan judith judy jules julia julian julie juliet june justin kai kamal karen karl
  kasia kate kath kathleen kathy katie kay keeley keith kelly ken kenji kenneth kenny kerry kev kevin khadija khalid
  kieran kim kirsty kit kofi kumar kwame kyle laila lara larry laura lauren laurence lawrence layla leah leanne lee
  lena len lena lenny leo leon leonard leroy les lesley leslie lewis liam lil lilian lily linda lindsay lionel lisa
  liz lloyd lola lorcan lorna lorraine lottie lou louie louis louisa louise luca lucas lucy luke lydia lyn lynda lynn
  lynne mabel maggie mags mair malcolm mandy manjit manny marcia marcus marek margaret margery margo maria marian
  marie marion marjorie mark marlene marlon martha martin martyn marvin mary mateusz matt matthew maud maureen maurice
  mavis max maxine may meera mehmet mel melanie melvin merle merv mervyn mia michael michelle mick miguel mike mildred
  miles milly milo miriam mo mohammed moira molly mona monica morag moses muriel mustafa myra myrtle nabil nadia
  nadine naomi natalie natasha nathan neil nell nellie nerys ness nev neville ngozi nick nicky nicola nigel nige nikki
  nina noel noor nora noreen norm norma norman obi olga olive oliver olivia ollie olwen omar oscar otis owen paddy pam
  pamela parveen pat patricia patrick patsy paul paula pauline pawel pearl peg peggy penny percy perry pete peter
  petra phil philip phillip phoebe phyllis pip piotr polly poppy prakash precious priya queenie rab rachel raf raj
  rajesh ralph ramesh rashid ravi ray raymond rebecca reece reg reggie rena renee reuben rex rhiannon rhoda rhona rhys
  ricardo richard ricky rita rob robbie robert robin robyn rod rodney roger roland ron ronald ronnie rory rosa
  rosalind rose rosemary rosie ross rowan roy ruby rupert russell ruth ryan sadie saeed sal sally sam samantha samir
  samuel sandra sandy sanjay sara sarah saul scott sean senga shabnam shane shanice sharon shaun shaz sheena sheila
  shelley shirley sian sid sidney simon sinead siobhan sofia sol solomon sonia sonny sophie stacey stan stanley stefan
  stella steph stephanie stephen steve steven stu stuart sue suki sunil sunita surinder susan suzanne sybil sylvia tam
  tamsin tanya tara tariq tash tasha ted tegan terence teresa terrence terry tess tessa thelma theo theresa thomas tia
  tilly tim timothy tina toby tom tomasz tommy toni tony tracey tracy trev trevor tricia trish trisha tristan tunde
  tyler tyrone uma una ursula val valerie vanessa vera verity vernon vi vic vicky victor victoria vijay vikki vikram
  vince vincent viola violet viv vivian vivienne wally walter wanda warren wayne wendy wes wesley wilf wilfred william
  winifred winnie winston wiktor wyn yasmin yolanda yusuf yvette yvonne zac zach zainab zara zoe
`);

/** First names that are also everyday words: without a capital they are read as the word. */
export const ALSO_WORDS = list(`
  amber ana art ash basil bay bell bet bill carol charity cliff dale dawn dean dee des dev dom dot drew eli eve faith
  fern flo fran frank gill glen grace grant guy hazel heather hope ina ira iris ivy jack jay jean joy june kit lance
  lee les lil lily lou mair mark max may mel merry miles mo nick norm olive pat patsy pearl peg penny pip poppy ray
  rex rob robin rod rose rosemary ross ruby sal sandy sky sol sonny sue summer tam terry tia una val vi vic violet
  will win
`);

/** Capitalised words in the middle of a sentence that are nobody who uses the service. */
export const NOT_NAMES = list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues weds wed thurs thur fri sat sun january february march april june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec id ill ive im united christmas easter remembrance
  xmas eid diwali ramadan halloween bonfire english welsh polish irish scottish british jamaican indian yoruba urdu
  punjabi french spanish german chinese italian jewish muslim catholic christian quaker methodist sikh hindu whitby
  blackpool leeds skegness rhyl london cardiff leicester torquay england wales scotland ireland dumfries manchester
  birmingham liverpool bristol york cork chelsea everton arsenal rovers facebook whatsapp whatsapps snapchat tiktok
  instagram amazon netflix zoom xbox datix youtube playstation tesco asda lidl aldi costa greggs boots argos samsung
  eastenders corrie coronation emmerdale countdown casualty pointless archers undertaker strictly bake off hammer
  homes radio times antiques roadshow mastermind weetabix horlicks twix ensure fortisip complan bisto madopar
  lorazepam paracetamol clozapine biscuit bakewell ford lynx alzheimers alzheimer parkinsons parkinson lewy
  huntingtons aspergers downs prader korsakoffs tourettes asperger safeguarding service unit individual person
  resident client patient residents clients patients record daily house home lodge court close street road flat room
  ward wing hall club lives legion cedar elm oak beech willow bluebell larch rowan poppy maple ash next great red
  white big little bright record lunch breakfast dinner tea supper city council police nhs cqc mca dols god jesus
  queen king majesty sir madam polo scrabble monopoly jenga uno bingo connect four ludo you who the did row wars star
  shared day week bank holiday nose angel angels i he she they we it his her their no not all both another other
  others some wanted told said then when also and but so at in on one two new now after before please nil staff carer
  carers nurse mum dad sister brother nan grandad gran auntie uncle ok okay support worker manager senior deputy team
  leader key social
`);

/** Words that begin sentences in notes and are no names, beyond those above. */
export const OPENERS = list(`
  a an the this that these those there here he she they we it i you his her their my our its who what when where why
  how if as at in on to of for from with by up off out over under into onto about after before during since until till
  while because and but or so yet not no nil never none nothing nobody everyone everything someone something all both
  each either neither another other others some many much more most few several any one two three four five six ten
  first second third next last again also then now later today tonight yesterday tomorrow morning afternoon evening
  night nights early late overnight went came got had has have was were is are be been being did does do done will
  would can could should may might must shall said says told tells asked asks ate eat drank slept sleep woke up walked
  walks sat sits stood stands stayed stays left took takes taken gave given gives made makes put puts kept keeps found
  finds saw sees heard hears felt feels seemed seems looked looks appears appeared became started starts stopped stops
  wanted wants refused refuses declined accepted assisted helped supported prompted encouraged reassured offered given
  checked seen heard noted reported informed spoke spoken called rang phoned texted written recorded logged completed
  attended visited joined played watched enjoyed enjoys likes loved hit hits slapped punched kicked pushed shoved
  grabbed pinched scratched bit spat threw shouted screamed swore pulled followed touched kissed hugged held blocked
  locked stole nicked borrowed poked settled calm quiet happy upset tearful anxious agitated cried crying laughing
  smiling angry cross low bright cheerful good bad fine ok okay well poorly unwell tired sleepy busy lovely nice long
  short small big large little bit lot lots usual normal new old staff carer nurse doctor gp resident client patient
  service user tenant peer lady gent gentleman man woman visitor family mum dad daughter son wife husband sister
  brother friend breakfast lunch dinner tea supper meal drink drinks coffee meds medication personal care wash bath
  shower bed chair room lounge kitchen dining garden corridor hall hallway bathroom toilet door window table walk trip
  bus outing shop shops hospital clinic appointment handover shift report incident accident bruise bruising skin tear
  wound dressing obs bp temp weight fluids bowels urine pad pads mood sleep activity activities music telly tv film
  game bingo quiz cards church chapel money phone police safeguarding manager team plan review risk please will
  ongoing please plus re see via due although though however otherwise instead maybe perhaps probably apparently
  allegedly possibly just only still even very too quite really bickering banter arguing argument arguments
  altercation squabble squabbling row rows tension friction clash clashing personality six tit handbags typical same
  more less back round down away verbal physical mutual minor slight low high love friends mates boys girls lads
  ladies gents residents clients tenants people group community clothes laundry post bins keys washing cleaning
  training supervision meeting policy audit monthly weekly daily quarterly summary update key work worker session call
  bell alarm sensor fire drill weather sun rain hot cold warm great another
`);

/** Two capitals that are no one's initials. */
export const NOT_INITIALS = list(`
  gp bp tv pm am tl ok ot mh ld ad id uk us pc ps hr od bd tds cd dvd sw ssw nok prn gi bm hca rn mdt dsl cqc la uti
  cpn abc sob loc nhs tia copd rv tx rx sx ix hx dx pt su sus cc ed ae eta ir xl xs pe pd ms mr dr st jp mp fm hq it
  ai no so to is in on at by we he me my or if do go as an of up be ft sn en nic dn op tc asc np po im iv sc od bo pu
  br cp fi si pbs dnar ha rm rms vs wc yo tb cb oh eh rmn aa
`);
