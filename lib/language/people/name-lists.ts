/** First names met in UK care services, and capitalised words that are not people. Data: long, and meant to be. */

import { unfold } from './folded.ts';

/** A build folds long lists (`names.config.ts`): then there are digits in them. */
const list = (text: string): Set<string> => new Set(/^\d/u.test(text) ? unfold(text) : text.trim().split(/\s+/u));

/** First names, lower case. They let a name be seen at the start of a sentence and in a note typed without capitals. */
export const FIRST_NAMES = list(`
  aarav aaron abdallah abdelaziz abdelkader abdelrahman abdi abdifatah abdikarim abdinasir abdirahman abdirashid
  abdirizak abdisalam abdul abdulahi abdullah abdullahi abdulrahman abdur abe abeer abena abenaa abi abiba abida abigail
  abiodun abiola abosede abshir abul ada adaeze adam adaobi ade adebayo adebisi adebola adeel adekunle adele adeline
  adeola adesola adetola adewale adeyemi aditi adjoa adnan adrian adwoa afia afolabi aftab afua afzal agatha agnes
  agnieszka agota agyei ahlam ahmed ahmet ahsan aida aidan ailsa aine ainsley aisha ajay akash akbar akhtar aklima
  akosua akram akua akwasi akwesi alaa alan alana alasdair alastair albert alberta alberto aldona alec aled aleem
  alejandro aleksander aleksandra alessandro alexa alexander alexandra alexis alf alfie alfred alfredo algernon algirdas
  ali alice alison alistair aliya alka allan allison alma alrick althea altheia alton alun alwyn ama amado amadou amaka
  amanda amandeep amani amardeep amarjit amber ambreen ambrose ameena amelia amin amina aminat aminata aminu amir amira
  amit amjad amma amos amran amrit amrita amy ana anab analyn anand anas anastasia andre andrea andreas andrei andrej
  andrew andrzej andy aneurin angela angelina angelito angharad angus anh anil anita anjali anjana ankit ann anna anne
  anneka anneliese annette annie annika anona anouk anowara antanas anthea anthony antoinette anton antonella antonia
  antonio anuoluwapo anura anwar anwara anya aoife aparna araba arabella archibald archie ariana arif arjun arlene
  armando arnel arnold arshad arthur arturas arturo arun aruna arvind arwa asad asanka aseel asghar asha ashish ashleigh
  ashley ashok ashwin asif asim aslam asma asmaa asta astrid atif atiya attila attiya aubrey audrey audrius augusta
  austin avril avtar awatif aya ayaan ayan aydin ayesha aylin ayman aynur ayo ayodele ayomide ayse aysha ayten ayşe azam
  azeem azhar aziz aziza azizul azubuike baaba babar babatunde babs badr balbir baldev baljit balraj balwinder bamidele
  barbara barbra barnaby barney barrington barry bartek bartosz basem bashiir bashir basil basma bassam batool batoul
  bayan bayani bayram baz bea beata beathag beatrice beatrix beatriz beattie becky bela belinda ben benazir benedict
  benigno benjamin benji berat beresford berna bernadette bernard bernardo bernice bernie bert bertha bertie beryl bess
  bet beth bettina betty bev beverley beverly bex bharat bhavna bhupinder bianca bich bilal bilan billy bilquis binta
  birute birutė bisi blanche blodwen boakye bob bobby bogdan bogdana boguslaw bohdan bojan bola bolanle bongani
  bonifacio bonnie boris borys bosede boubacar bozena bozenna bozhena bożena bradley brandon branwen breda brenda
  brendan brett brian bridget bridie brigid britney bronagh bronwen bruno bryn bryony buchi bukky bukola burak bushra
  byron béla caasha cabdi cadwaladr caitlin caleb callie callum calum calvin cameron camilla canab canan candice cara
  caradog carina carl carla carlene carlito carlos carlton carmel carmela carmen carol carole caroline carolyn carrie
  carys cass cassandra catarina cath cathal catherine catrin catriona cawil cecil cecile ced cedric cedrick celeste
  celestina celia cem cemal cemile ceri cerys cesar chaminda chandra chandrika chantelle charanjit charlene charles
  charlie charlotte chau cheikh cherine cheryl chetan chiamaka chiara chibuike chibuzo chidi chidinma chiedu chika chike
  chima chimamanda chinedu chinelo chinwe chioma chipo chisom chloe chris chrissie christina christine christopher
  chukwudi chukwuemeka chun chunhua ciara cicely cillian claire clara clare clarence clarissa clarrie claude claudette
  claudia cledwen cledwyn clement clementine cleo cliff clifford clifton clive clodagh clovis colin colleen colm
  concetta conchita connie connor conor conrad constance cora corazon cordelia corey cormac cornelius cosmo costel craig
  crisanto cuong curtis cuthbert cynthia cynthie cyril czeslaw czesława dafydd dahir dai daisy daiva dalal dale dalia
  dalisay daljit damian damilola damion dan danette danguole danguolė daniel danielle danilo danny danuta daphne dapo
  darcy darius dariusz darrell darren darryl daryl dave davey david davina davinder dawn dean deano deb debbie deborah
  debra declan dee deena deepa deepak deepinder deeqa deidre deirdre delano delia delilah della delroy delwyn demelza
  demi dena denis denise deniz dennis denzil deqo derek des desiree desmond dev devika devon dewi dexter dhruv diana
  diane dickie diego diep dilani dilek dilini dilys dina dinesh dipak divina divya dmitri dmytro doina dolly dolores dom
  domenico dominic dominique donal donald donalda donna donnie donovan dora doreen dorian doris dorota dorothea dorothy
  dorrett dot doug dougal dougie douglas dounia dragan duc duggie dulce dulcie dumitru duncan dwayne dylan dympna
  eachann eamon eamonn ebele eben ebere ebo ebrahim ebru ebuka ebyan ed eddie edgar edgardo edie edith edna eduardo
  edward edwina efe effie efren efua egle eglė ehsan eifion eileen eilidh eilis eira eirian eirlys ejike ekene ekow
  ekrem ekua ekuwa elain elaine eleanor elena eleri elfair elfed elfyn eli elif elin elisabetta eliza elizabeth ella
  ellen ellie ellis elpidio elsie elspeth eluned elwyn elzbieta eman emanuel emeka emel emilio emily emine emlyn emma
  emmanuel emmeline emre emrys emyr ena engin enid eniola enitan enoch enrique enzo ercan erdal erdem erhan eric erica
  erkan erlinda ernest ernestine ernesto ernie erol errol erzsebet esam esi esinam esme esra essam esther estrella ethan
  ethel eugene eugenie eulalie eunice eusebio eustace eva evan evelina evelyn evie ewa ewan ewelina ewen ezinne ezra
  fabian fabio fadi fadia fadime faduma fadumo fadwa fahad fahd faisal faiso faith faiz faiza farah farai fares farhad
  farhan farhana farhia farid farida farideh faris farooq farouk fartun farzana fatemeh fatih fatima fatma fatou
  fatoumata fatuma fauzia fawad fawzi fawzia faye fazlul felicity felipe felix femi fenella feng ferenc fereshteh fergal
  fergus ferhat feride fern fernanda fernando fevzi ffion fiachra fidel fiifi fikret filipe filiz finbar findlay finlay
  fintan fiona fionn fionnuala firas fitzroy fliss flo flora florante florence florica florin flossie floyd folasade
  fouad fowsia fran frances francesca francesco francis franciszek frank frankie fraser fred freda freddie frederick
  freya fungai funke funmi funmilayo gabor gabriel gabriela gabrielle gagandeep gail galina gamini gareth garfield garry
  gary gavin gaynor gaz gbenga gearoid geeta gemma gennaro genowefa geoff geoffrey george georgia geraint gerald
  geraldine gerda germaine gerry gethin ghada ghassan ghazala gheorghe ghulam gianni giedre gilbert giles gill gina
  ginny gintaras giorgio giovanna giovanni girish gisela gita giulia giuseppe giuseppina gladwyn gladys glen glenda
  glenford glenroy glenys gloria glyn godfrey gokhan golnaz goncalo gonul gonçalo gopal goran gordon goronwy govind
  grace graham grainne grania grant graziella grazyna graça grażyna greg gregorio greta griff griffith gruffudd gruffydd
  grzegorz guang guinevere gulay guled gulsen gulten gunther guoqiang gurbachan gurdeep gurdev gurinder gurjit gurmeet
  gurnam gurpreet gus gwawr gwen gwenda gwenllian gwennan gwenno gwil gwilym gwion gwladys gwyn gwyneth gyorgy györgy
  gábor gönül gülay gülsen habib habiba habibur hadeel hadi hafsa hafwyn hajra hakan hala haleema halil halima halime
  halimo halina halyna hamad hamdan hamdi hamid hamida hamide hamish hamza hana hanaa hanan hanh hani hanif hanife
  hannah hansa hao harbans harbhajan hardeep hari harinder harish harjinder harjit harley harmeet harold haroon harpal
  harpreet harriet harriett harry harvey harvinder hasan hashini hasina hasna hassan hassna hatem hatice hattie havva
  hawa hawo hawys haya hayat haydn haydon hazel hazem heather heba hector hedley hefin heidi helen helena hemant
  henrietta henry henryk herbert herman herminia hermione hesham hester hettie hetty heulwen hibo hicham hien hieu
  hilary hilda hina hinda hiram hisham hitesh hoa hoda hodan honorio hope horace hossein houda houria howard hua hubert
  huda hugh hughie hugo hui huilan hulya humaira humphrey huong huriye huseyin husna hussain hussein hussen huw hyacinth
  hywel hülya hüseyin iain ian ianto ibrahim ibtisam ibukun icilda icolyn ida idil idowu idris idrissa ieuan ieva ifan
  ife ifeanyi ifeanyichukwu ifeoma ifor ifrah iftikhar ige ignatius ihab ijaz ijeoma ike ikechukwu ikenna ikram ikran
  ileana ilhan ilker ilona ilyas imad imelda imogen imran imtiaz ina inas inderjit indira indrani ines inez ingrid innes
  inês ioan ioana iona ionie ionut iqbal ira iram irena irene irfan iris irma irwin iryna isaac isabel isabella isadora
  ishaan ishaq ishara isla ismahan ismail ismet isobel israr istvan istván ivan ivana ivanhoe ivanka ivanna ivor ivy
  iwan iwona iyabo jaafar jabeen jaber jacinta jack jackie jacob jacqueline jacqui jade jadwiga jagdish jagjit jahanara
  jahangir jake jakub jalal jalila jamac jamal james jamie jamila jamshed jan jane janet janette janey janice janine
  janusz jared jarek jaroslaw jarvis jasbir jasmine jason jaspal jasper jaspreet jasvinder jaswant jaswinder javaid
  javed jawad jawahir jay jaya jayden jayesh jayne jayshree jaz jean jeanette jed jeff jeffrey jejomar jemima jen jenna
  jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jess jessica jessie jethro jian jianguo jianhua jide
  jignesh jill jilly jim jimmy jing jo joachim joan joanna joanne joao joaquim jocelyn jodi jodie joe joel joely
  joginder johanna john johnnie johnny jolanta jolene jomar jon jonah jonas jonathan jonno jordan jorge jorina jose
  joseph josephine josh joshua josie josé jovita joy joyce joycelyn jozef jozsef joão juan juanita juanito jude judi
  judith judy jules julia julian julianne julie juliet juliette jumoke june junjie juozas jurate justin justine jyoti
  józef józsef kadeem kadir kai kailash kalpana kamal kamala kamaljit kamara kamil kamla kamrul kanta kanthi kantilal
  kara karamjit karan karen karim karima karl karlene karnail karol karolina kashif kasia kasim katalin katarina kate
  kateryna kath katherine kathleen kathryn kathy katie katrina kausar kavita kawthar kay kayla kayleigh kayode kazimierz
  keanu keeley kehinde keir keira keisha keith kelechi kelly kelvin kemal kemi ken kendra kendrick kenji kenna kenneth
  kenny kenroy keron kerri kerry kerstin kestutis kev kevin khadija khadijah khadra khadro khaled khaleda khalid khalida
  khalil khanh khoa khurram kiara kieran kieron kieu kim kinga kiran kirit kirsteen kirstie kirsty kishan kishore kit
  kitty kobby kobina kodjo kofi kojo kolade komal komla koray korede krishna kristina krystal krystyna krzys krzysztof
  kudakwashe kudzai kuldeep kulsum kulwant kulwinder kumar kumara kumari kunle kurt kuuku kwabena kwadwo kwaku kwame
  kwasi kweku kwesi kyle kylie lachie lachlan laiba laila lakhbir lakhvir lakmal lakshmi lalitha lamia lana lance lanre
  lara larry larysa lascelles lasith laszlo latoya laura lauren laurence laurie lavinia lawrence layla layloon leah
  leanne lech lee leena leighton leila lekan leman len lena lenny leo leon leonard leonora leopold lerato leroy les
  lesley leslie lester lesya leszek leticia levent lewin lewis lexi liam lian liang liaqat liban lidia lien ligaya
  lihong lihua lil lila lilian lilibeth lilith lily lina linda lindiwe lindsay linh linus lionel lisa lisbeth livia liz
  llew llinos lloyd lloydie llyr lola lolade lorcan lorenzo loretta lorna lorraine lottie lou louie louis louisa louise
  lourdes lowell lowri luan luay lubna luca lucas lucia lucian lucille lucinda lucio lucy ludmila ludwig luis luisa
  lukasz luke luningning lutfur luther luz luzviminda luís lydia lyn lynda lyndon lynette lynn lynne lynsey lyudmila
  lászló maame mabel mabli maciej maciek macsen madeleine madeline madhu madhur maeve magda magdalena maggie magnus mags
  maha mahad mahbub mahdi maher mahesh mahin mahinda mahmoud mahmuda mahmut mair maire mairead mairi mairtin maisie
  maizie majed majid majida malachi malachy malak malati malc malcolm malek malgorzata malik malini malkit mamadou mamie
  manal mandeep mandy manel manish manisha manjit manju manmohan manny manoj manpreet mansa mansour mantas manuel
  manuela maqbool marc marcel marcella marcello marcia marcin marco marcus marek margaret margery margo marguerite maria
  mariam mariama marian marianne maricar maricel marie marija marilou marilyn marina marion marisol marites marius
  mariusz marjorie marjory mark marla marlene marlon marnie marta martha martin martyn marva marvalyn marvin marwa
  marwan mary maryam maryan marzena masood massimo mateusz matilda matt matteo matthew mattie maud maudie maureen
  maurice mavis mawuli max maxamed maxine may maya maysa mayur mazen małgorzata meena meenakshi meera meg megan megha
  mehdi mehmed mehmet mehran mehtap mehwish mei meifang meihua meilin meiling meinir mel melanie melek meleri melinda
  melissa meltem melvin melvina menna meral meredith mererid merle merlene mernel merrill merv mervin mervyn meryem
  metin meurig mevlut mhairi mia michael michal michał micheal michelle mick mickey mieczyslaw miguel mihai mike miklos
  miklós milagros mildred miles millicent millie milly milo mina minal mindaugas mindy minh minnie mirabel miranda
  mircea miriam miroslaw mirosław mitchell mizanur mo mobolaji modupe moelwyn mohamad mohamed mohammad mohammed mohamud
  mohan mohinder mohinderpal mohini moira mojgan mojibur molly momtaz mona monica monique monowara morag morenike morgan
  morium morven morwenna moses mosun mouna moushumi moussa moustafa moyra mubashir mudassar muhammad muhammed muhammet
  muhubo muireann mukesh mukta mumin mumtaz muna muneer munir murat murdina murdo muriel murray murtagh musa mushtaq
  mustafa mustapha myfanwy mykola myra myrtle nabeel nabih nabil nabila nadeem nadeesha nadia nadine nadiya naeem nael
  nafisa naheed nahla naila naima najat najib najma najwa nalini nandini nanette nansi naomi narendra naresh nargis
  narinder naseem naseema nasim nasir nasra nasreen nasrin nasser nasteho natalia natalie nataliya natalya natasa
  natasha nathan navdeep naveed naveen nawaf nawal nazan nazia nazir nazli nazma nazrul ndidi necati ned neela neelam
  neha neil nelia nell nellie nenita nerissa nermin nerys neslihan nesrin ness nesta nestor nettie nev neville nga nghia
  ngoc ngozi nguyet nhung nia niall niamh nicholas nick nicky nico nicola nicolae nicolas nidal niesha nige nigel
  nigella nighat nijole nijolė nikhil nikki nilanthi nilda nilesh nilgun nimal nimali nimco nimo nina nirmal nirmala
  nisha nishanthi nita nitin nizar nkechi nkem nkiru nnamdi nneka noel noelle nollaig nomsa nomvula nona nonso noor nora
  norbert norberto noreen norm norma norman norval nour noura nouri novelette nuala nuno nunzio nuray nurcan nuri nurten
  nurul nusrat nwando nyasha oana oanh obi obinna obioma obiora odessa odette ofelia ogechi oheneba oisin okan okechukwu
  okey oksana ola oladele olanrewaju olayinka oleg oleh oleksandr olena olga olha olive oliver olivia olivine ollie olu
  olufemi olufunke olumide olusegun olusola oluwaseun oluwatobi olwen omar omer omolara omotola oneil onyeka onyinye
  oona ophelia orhan orla orlaith orlando orville osama osbert oscar osian osman ossie oswald otis ottilie otto ottoline
  oumaima ousmane owen oyin ozan ozgur ozzie pacita paddy padma padmini padraic padraig pallavi pam pamela pankaj panyin
  paolo paramjit parisa parminder parul parveen parvez parvin parviz pasquale pat pathma patricia patrick patsy patti
  pattie paul paula pauletta paulette pauline paulo pavel pavlo pawel paweł peadar pearl pedro peg peggy pembe penny
  percival percy perlita perpetua perry pete peter petra petras petro petronella phil philip philippa phillip phillipa
  phineas phoebe phuc phuong phyllida phyllis pia piara piers pietro piotr piotrek pip pippa piyadasa polly poppy pouya
  prabha pradeep praful prakash pramod prashant pratima pravin precious premila pritam priti priya priyanka priyantha
  proinsias pru prue przemek pushpa qais qali qamar qasim qiang qing quang queenie quentin quincy quman quoc quynh rab
  rabab rabia rachel rachna radha radu radwan raf rafik rafiq rafiqul raghad raghav rahat raheela rahim rahima rahma
  rahman rahul raisa raj rajan rajapakse rajeev rajendra rajesh rajinder rajni rajwinder rakesh ralph ramesh rami ramila
  ramona ramunas rana randa randall randolph rania ranjan ranjeet ranjit ranjith raqiya raquel rasha rasheed rashid
  rashida rashiid ratna raul ravi ravinder ray raylene raymond raza razia razvan rebecca rebekah recep reece reem reg
  reggie reginald rehana rehman rekha remedios remi rena renata renee renford reshma reuben rex reyhan reynaldo reza
  rezaul rhian rhiannon rhianydd rhoda rhodri rhona rhonwen rhun rhydian rhys riaz ricardo richard richie ricky riffat
  rimantas rina rishi rita ritu riyad rizalina rizwan rob robbie robert roberta robin robina roble robyn rochelle rod
  rodel roderick rodney rodrigo rogelio roger rohan rohana rohit roisin rokeya roland rolando rolf romulo ron ronald
  ronaldo rong ronke ronnie rory rosa rosaleen rosalie rosalind rosalyn rosamund rosanna rosario roscoe rose roseanne
  rosemary rosetta roshan roshni rosie rosina ross rowan rowena roxanne roxroy roy ruairi ruaridh ruba rubina ruby rudi
  rudolph rufus ruhi rui rukhsana rukhsar rukiye rumbidzai runa rupa rupert rupinder ruqayya russ russell ruta rutendo
  ruth ruun ruvimbo ruwan ryan ryszard saad saadia sabah sabiha sabina sabir sabri sabrina sacdiya sachin sadaf sade
  sadia sadie sadik sadiq saeed safaa safia safiya safiyo sahar sahra saido saiful saima sajid sajida sakina sal salah
  salauddin saleem saleh saliha salim sally salma salman salvacion salvador salvatore salwa sam samah saman samantha
  sameer sameera sami samina samir samira samuel sana sanaa sanath sandamali sandeep sandor sandra sandy sangita sanjay
  sanjeev santiago santosh saoirse sara sarah sarbjit sarfraz sarla saroj sasha satnam satwant saul saulius savita
  sawsan sayeda saynab scott seamus sean seb sebastian sebnem sedat seema sefa segun selasi selim selina selma selorm
  selvi selwyn semra senga seonaid serap serdar seren serena sergei sergio serhiy serkan serwaa seth seun sevda sevgi
  sevim seydou seyi shabana shabbir shabnam shafiq shafiqul shagufta shahid shahida shahin shahnaz shahram shahzad
  shaima shaimaa shaista shakeel shakila shamim shamima shamiso shamsa shamso shamsul shane shaneka shanelle shania
  shanice shanique shanta shantelle shanthi shanti sharif sharon shatha shaukat shaun shayne shaz shazia sheena shehnaz
  sheila shelagh shelley shereen sherene sherif sheryl shilpa shirin shirl shirley shobha shola shona shreya shu shufen
  shukri shyam sian siavash sibel sibongile sid sidney siegfried silas sile silvana silvia simi simin simon simona
  simran sinead siobhan sioned sipho siu siva sivakumar sivam siwan slavica slobodan smita sneha snezana sofia sohail
  sol sola solomon somawathie somto sonal sonali songul sonia sonny sophie soraya sorcha sorin sorley souad souleymane
  spencer spiros sriyani stacey stan stanislaw stanislawa stanisław stanley stefan stefania stefano stella steph stephan
  stephanie stephen steve steven stewart struan stu stuart subhash sucaad sudha sudhir sue sufia sugath suha suhail
  sujata sukhbir sukhdev sukhjinder sukhvinder sukhwinder suki suldan suleyman sultana suman sumaya sumitra summaya
  sundar sundeep sunethra sunil sunita suniti sunkanmi suraya suresh surinder surjeet surjit susan sushila suyin suzan
  suzanne sven svetlana swaran swati sybil sybille syeda sylvester sylvia sylvie sylwia szymon sándor süleyman tabassum
  tabitha tadek tadeusz tadhg tafadzwa taha tahani tahir tahira tahmina taiwo takudzwa talal talfryn tallulah tam tamara
  tamer tamika tamsin tamzin tanesha tanveer tanvi tanya tao tapiwa tara taras tareq tariq tarisai tarkan tarlochan
  tarsem tash tasha tashana tashi tasleem taslima tasneem tatenda tatiana tavish tayfun tayyab tecwyn ted tegan tegid
  tegwen tegwyn tehmina tejinder temitope tendai teni teodoro teofilo terence teresa teresita terrence terri terrone
  terry tess tessa tetyana thabo thaddeus thandi thandiwe thanh thao thea thelbert thelma themba theo theodora theodore
  theresa thien thilaka thilini thomas thora thu thushara thuy tia tiago tibor tidiane tien tiffany tilly tim timmy
  timothy tina tinashe titi titilayo tobi tobias toby tokunbo tolu tom tomas tomasz tomek tommy tomos toni tony tope
  torquil tosin tracey tracy trang travis trev trevor tricia trinh trish trisha tristan trudi trudy trung tsitsi tuan
  tulay tuncay tunde tunji turgut turlough tushar tuyet tyler tyreke tyrell tyrese tyrone tülay ubah ubaid uche uchenna
  uday udo ufuk ugo ugochi ugur uju ulrich uma umair umar umberto umit una unal upul urmila ursula ursulina urszula usha
  usman uzma vadim vaida vaishali val valentina valentyna valerie vandana vanessa varinder varsha vasant vasanthi vasco
  vasile vasuki vasyl veli velma venkat vera verity verna vernice vernon veronica vi vic vicky victor victoria vidas
  vidya vijay vikas vikki vikram vilija vimal vimala vimbai vimbainashe vinay vince vincent vincenzo vinh vinnie vinod
  vinroy viola violet violetta viorica vipul virgilio virginija vishal vito viv vivia vivian vivien vivienne vlad
  vladimir volkan volodymyr vytautas wael wafa wafaa waheed wahid walaa waldemar wale waleed walid wally walter wanda
  waqar warda warren warsame warsan waseem wasim wayne wei wendy wenwen wes wesley widad wieslaw wiesława wiktor wilbur
  wilf wilfred wilfredo wilhelmina william wilma wilmot winifred winnie winona winston witold wladyslaw wojciech wojtek
  wyn wynford władysław xaliimo xanthe xavier xiang xiao xiaohong xiaoming xiaoyan xin xiulan xiumei xiuying xiuzhen
  xuan xue yaaba yahya yana yannick yanyan yaqub yara yaroslav yasemin yaser yash yasin yasir yasmeen yasmin yasser
  yavuz yaw yawa yayra yazan yemi yetunde yevhen yewande yifan yildiz yilmaz ying yinka ynyr yogesh yogeswaran yolanda
  younes younis yousaf yousef youssef youssouf youssra yuki yulan yulia yumei yun yunus yuri yusra yusuf yuying yvette
  yvonna yvonne yıldız zac zach zachary zafar zaheer zahid zahida zahra zaid zainab zakaria zaki zakia zaman zamzam
  zander zanele zara zaynab zbigniew zdravko zdzislaw zeenat zeeshan zehra zeina zeinab zeki zekiye zelda zena zeyad
  zeynep zhen zhiming zhiqiang ziad ziaur ziggy zillah zina zita zoe zofia zohreh zola zoran zosia zsofia zsolt zubaida
  zubair zuhair zulfiqar zydrunas zygmunt ömer özgür ümit łukasz
`);

/** First names that are also everyday words: without a capital they are read as the word. */
export const ALSO_WORDS = list(`
  amber ana art ash basil bay bell bet bill carol charity cliff constance dale dawn dean dee des dev dolly dom dot
  drew eli eve faith fares fern flo florin fran frank gill glen grace grant guy hazel heather hope hyacinth ina ira
  iris ivy jack jay jean joy june kit kitty lance lee les lil lily lou mair mark max may mel merry miles mo nick norm
  olive pat patsy pearl peg penny pip poppy ray rex rob robin rod rose rosemary ross ruby sal sandy sky sol sonny sue
  summer tam terry tia una val vi vic violet will win
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
  bell alarm sensor fire drill weather sun rain hot cold warm great another seven eight nine eleven twelve twenty thirty theyre theyve youre carpet
  clean heel knee older young folk like toenail toenails menu dunno razor renal tuna tummy
`);

/** Two capitals that are no one's initials. */
export const NOT_INITIALS = list(`
  gp bp tv pm am tl ok ot mh ld ad id uk us pc ps hr od bd tds cd dvd sw ssw nok prn gi bm hca rn mdt dsl cqc la uti
  cpn abc sob loc nhs tia copd rv tx rx sx ix hx dx pt su sus cc ed ae eta ir xl xs pe pd ms mr dr st jp mp fm hq it
  ai no so to is in on at by we he me my or if do go as an of up be ft sn en nic dn op tc asc np po im iv sc od bo pu
  br cp fi si pbs dnar ha rm rms vs wc yo tb cb oh eh rmn aa
`);
