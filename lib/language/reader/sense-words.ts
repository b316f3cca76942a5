/**
 * Senses: families of words that do one thing in a care note, so that a word which training never met still says something. Data,
 * Plainly's own, written from knowledge of the field; some words for quarrels were added after a look at what was missed in
 * notes-c, notes-i and notes-k. A word in braces means every form of the verb.
 */

export const SENSES: Record<string, string> = {
  fear: `
    scared frightened afraid terrified fearful petrified nervous anxious worried feart wary jumpy uneasy panicky panicked intimidated threatened
    unsafe {dread} {fear} edge anxiously timid frit scary feared fright spooked apprehensive uncomfortable unnerved rattled cautious hesitant
    skittish alarmed horror terror panic panics daunted intimidating afeard scaredy nervy twitchy wariness dreading frightens frightening scares
    terrifies worries bothers jittery petrifies`,
  body: `
    {flinch} {freeze} {shake} {tremble} rigid {stiffen} {cower} {hide} {shrink} {grip} {clutch} curled {jump} {startle} {wince} pale white shaky
    {duck} {hunch} tense {gasp} {recoil} {huddle} {hug} breathless {sweat} {bolt} {scurry} flinches blanched ashen grey stiff frozen rooted
    shudder shuddered shuddering quaking quivering quivered juddering knees knuckles curls clung clings clinging backed backs shrinks shrank
    pulled hunched hunkered tiptoe tiptoes scuttle scuttled scuttles froze bolted fled ran cringed cringing braced bracing blinked twitched
    swallowed hyperventilating wet nauseous clenched jaw`,
  crying: `
    {cry} tearful tears {sob} {weep} upset greetin distressed distress {whimper} teary inconsolable hurt {sniff} weepy greeting bawling bawled
    howling wailing wailed blubbing puffy sniffling distraught beside hysterical heartbroken devastated`,
  quiet: `
    quiet silent withdrawn subdued {whisper} mute hushed sullen low flat {mutter} speechless clammed silence wordless monosyllabic unresponsive
    closed shut hardly uncommunicative sombre glum downcast morose`,
  refuse: `
    wont {refuse} {decline} wouldnt reluctant {stop} {quit} {skip} cant never no not without {miss} {cancel} {withdraw} refusing refusal
    unwilling balked baulked abstained boycott boycotting absent absence swerved swerve opted dropped gave excused declines stayed`,
  avoid: `
    {avoid} away {keep} {stay} {move} {swap} {change} detour round elsewhere instead until unless before {leave} {wait} {hurry} past far
    opposite other different rather {switch} {time} earlier later early late gone empty first avoidance dodge dodges dodging dodged evade bypass
    sidestep sidesteps circuit loop detours skirts skirting steer steers clear distance berth bide biding lingers loiter slip slips sneaks sneak
    hides listens pretends excuse excuses`,
  since: `
    since lately recently nowadays used anymore longer usually stopped began started till whenever every ever formerly once gradually
    increasingly month weeks fortnight changed`,
  again: `
    again every each always third fourth fifth usual {keep} another still most often daily weekly twice constantly repeatedly ongoing continues
    yet continually nightly regular regularly more x2 x3 repeated recurring recurrent persistent persistently umpteenth frequently frequent
    routinely thrice serial pattern`,
  door: `
    door lock locked {bolt} wedged handle knock doorway curtain blind threshold key`,
  place: `
    corridor lounge stairs landing lift hall kitchen bathroom garden bus minibus laundry dining hallway toilet patio shed porch gate bench sofa
    settee conservatory canteen workshop`,
  seat: `
    seat chair table place armchair spot bench sofa wheelchair cushion`,
  money: `
    money pound pounds quid tenner fiver cash wallet purse bank card pin loan {lend} {owe} debt change allowance savings coins wages giro
    benefits pip payment {pay} {spend} {cost} bill charity {tenner} p £ gambling bet stake interest {sub} {fund} dosh wad notes tenners fivers
    quids tin kitty float pension bankcard atm cashpoint withdrawal transfer paypal iou ious tab credit topup voucher vouchers winnings wager
    bets debts lends loaned scratchcard scratchcards shopping`,
  goods: `
    fags fag cigarettes cigarette baccy tobacco phone mobile tablet sweets chocolate biscuits biscuit crisps remote blanket cardigan coat
    slippers hat glasses walker frame stick handbag bag jumper headphones charger vape laptop perfume shampoo watch ring necklace cushion
    belongings stuff things purse radio keys bike scarf teddy photo album pass ciggies rollies snout vapes trainers hoodie jacket jewellery
    bracelet brooch earrings specs dentures console switch games dvds cds chocs toffees cans beers lager drink puddings dessert parcel post
    letters duvet pillow doll zimmer rollator`,
  coerce: `
    {make} {let} {order} {fetch} {carry} {force} {pressure} {demand} {insist} {promise} favour favours errand errands {send} {expect} {boss}
    {command} {instruct} must permission allowed allow {persuade} {pester} {beg} {nag} {cadge} {ponce} {bully} {run} {oblige} {serve} rules rule
    terms deal obey obeys obeying skivvy dogsbody slave gofer lackey runner runs fetches fetching carrying serving bosses bossing bossed
    commands dictates dictating controls controlling controlled permits lets allowing forbids forbade forbidden ban bans banned makes made
    compels compelled obliged bullies extort extorts bribes blackmails manipulates manipulating cadging scrounging scrounge scrounges tapped
    taps surrender tribute toll fine fines tax rent fee`,
  secret: `
    secret secrets {promise} quietly nobody anyone grass {grass} snitch {tell} secretly lied {lie} {cover} hush hushed mum shtum schtum blab
    confide confided swore sworn oath pinky deny`,
  threat: `
    {threaten} kill {warn} else fist fists knife bash {smash} batter consequences regret sorry {punish} {dare} deck {hurt} {burn} {stab}
    {destroy} {ruin} or weapon {lunge} threats threatening menacing ultimatum dead death die killing strangle petrol fire matches brick bat
    hammer scissors bottle knuckles payback revenge comeuppance warning throat punch thump slap smack duff`,
  humiliate: `
    {mock} {imitate} {mimic} nickname nicknamed names name {laugh} {snigger} {tease} {jeer} {sneer} fat stupid smelly dirty ugly thick retard
    slag pig cow bitch idiot loser baby useless pathetic freak weirdo spastic mong lazy stinks stink moron dumb hag witch liar thief {ridicule}
    {taunt} {humiliate} {embarrass} {post} {film} {record} screenshot screenshots mental psycho nutter scrounger dopey {shame} {belittle} {wolf}
    cruel horrible nasty mean vile spiteful unkind mimicked mimicking mimics mocking mockery ridiculed jeering taunts heckling catcalls whistles
    bleating oinking barking mooing gorilla monkey fatty piggy stinky minger slut tart whore slapper nonce paedo pervert muppet simpleton dunce
    thicko cripple hopalong lumpy baldy granny grandad dribbler bedwetter wetter nappy nappies rhyme caricature drawing cartoon memes meme
    insulting insulted insults sneered belittled demeaning degrading laughingstock butt`,
  discriminate: `
    black gay foreign country muslim queer accent turban hijab slur slurs racist race racial poof tranny dyke paki homophobic transphobic
    lesbian immigrant foreigner immigrants jew jewish coloured colour religion gypsy pikey deadname gender sexist home boat racially racists
    bigot bigoted prejudice skin brown white asian african polish romanian irish scottish english traveller travellers muslims islam mosque
    hindu sikh rabbi cross lesbians gays bi bisexual trans pronouns transgender transvestite bender fairy nancy puff batty language terrorist
    bomber disabled`,
  sexual: `
    {kiss} breast breasts bum bottom thigh knickers {undress} naked trousers willy penis {wank} {expose} crotch groin bra underwear sex sexual
    sexually {fondle} {grope} nude private privates lap {cuddle} {stroke} chest topless zip {flash} leering lewd dirty pants shirt nightie
    blouse skirt waist cheek lips bedroom intimate porn kissed kisses snog snogged snogging necking petting touchy feely frisky amorous randy
    horny lecherous lecher letch letching leer leered ogling ogled peeping upskirt wolf erection masturbating masturbated willie balls boobs
    boob tits tit arse backside buttocks nipple fanny vagina knob dick cock strip stripped undressing unbuttoned buttons elastic hem thighs
    straddled straddling mounted rubbing rubbed groped groping fondled stroking nuzzled nuzzling licking licked innuendo innuendoes smut smutty
    suggestive lewdly advances propositioned overtures sweetheart girlfriend boyfriend`,
  space: `
    {follow} behind {stand} over {block} doorway close {lean} {stare} {watch} outside {loom} {hover} {crowd} {corner} face {enter} {barge}
    {lurk} {wait} {trail} {shadow} {appear} {hang} {linger} {approach} inches nose path way personal into {stalk} {prowl} {pace} {peer} looming
    loomed hovers hovering hovered tails tailing tailed dogs dogging prowls prowled shadowed shadows lurked lurking lurks loiters parked plonked
    wedged barred barring bars boxed hemmed cornered penned pinned inch breath breathing neck leans leant leaned leaning staring stared stares
    glaring glared glares eyeballing eyeballs fixed gaze blocks blocking blocked keyhole letterbox window peers peering peered rattles rattled
    rattling tries tried handle uninvited barges barged`,
  exclude: `
    {exclude} {ignore} {snub} {shun} alone {turn} backs back nobody {invite} uninvited {save} club clique silent outcast unwelcome {blank} leave
    left {remove} {delete} group chat private excluded excludes excluding ignored ignores blanked blanks blanking shunned ostracised unfriended
    deleted removed blocked snubbed coventry sides ganged ganging gang pack`,
  small: `
    bit just only little small minor nothing harmless slight slightly tiny wee mild low trivial petty silly daft storm teacup fuss drama hardly
    barely simple merely sort kind quick brief minimal theatrics trifling trifle negligible mere squabble blip hiccup hiccups wobble wobbles tad
    smidge mite spot touch brush glancing light lightly gently playfully soft mountain molehill hullabaloo fussing dramatics melodrama`,
  usual: `
    usual typical always normal regular standard typically routine ways way character expected same old mood moods banter carry antics nature
    habit norm culture boys lads humour classic bless form par course day custom customary habitual habitually creature wont lifelong
    temperament generation upbringing cheeky rascal rogue scamp tinker handful livewire boisterous lively hijinks larks horseplay roughhousing
    tomfoolery mischief mischievous`,
  settle: `
    sorted settled resolved fine calm ok okay forgotten {apologise} sorry {settle} {calm} {resolve} over done dusted finished happy {shake}
    friends mates closed moved monitor {monitor} aware observed nfa baseline {redirect} {distract} {diffuse} {defuse} end logged matter smoothed
    peace truce amends defused deescalated quietened hushed dispersed simmered simmers cooled reconciled handshake handshakes hugs cuppa harmony
    restored forgave forgiven forgive water bridge parked shelved dropped actioned noted filed`,
  intent: `
    {mean} meant accident accidental accidentally friendly {play} {joke} {mess} purpose harm malice joking playful affection affectionate
    intention intended innocent intent meaning teasing curious {try} helpful well fond unintentional unintentionally innocently unaware
    oblivious clumsy clumsily misjudged misread misunderstood misunderstanding kindhearted attention banter larking mucking messing fooling
    kidding jest jesting prank pranks`,
  blame: `
    {wind} {provoke} {bring} herself himself asking attention sensitive dramatic {deserve} {ask} fault {antagonise} {start} {encourage} seeker
    thicker skin {overreact} overreaction {exaggerate} {cause} {irritate} {annoy} nerves buttons reaction bait oversensitive precious victim
    {rise} flirt flirty provoked provoking goaded goading baited baiting winding winds wound egged egging riled riles needled deserved delicate
    touchy prickly moany moaner whinger whinging whiny manipulative fibs fibber liar lying tales storyteller exaggerates overreacts overreacted`,
  illness: `
    dementia autism autistic ld condition illness confusion confused diagnosis uti sundowning alzheimers psychosis unwell bipolar schizophrenia
    capacity memory brain injury mh mental adhd disability impulsive disinhibited disinhibition delusion delusional paranoid paranoia agitated
    frontal korsakoff stroke lewy alzheimer vascular psychotic manic mania hypomanic relapse episode voices hallucinating schizophrenic eupd bpd
    downs asperger asd cognitive impairment lacks incapacitated withdrawal drunk intoxicated alcohol drink drugs weed spice`,
  vague: `
    inappropriate behaviour behaviours incident altercation issue issues situation kicked carry antics challenging event unsettled difficulties
    concerns episode matter business problem problems trouble bother commotion disturbance dynamics interaction contact moment things goings
    boundaries overfamiliar handsy hands aggression agitation tension behaving incidents upset nuisance overstepped shenanigans tomfoolery
    carryon palaver performance scene spectacle kerfuffle ruckus fracas misdemeanour misconduct conduct unpleasantness unpleasant awkwardness
    awkward atmosphere atmospheric undercurrent undercurrents overstepping crossed line inappropriately unsuitable untoward unseemly improper
    ungentlemanly unwanted unwelcome boisterous physical rough overbearing domineering tactile grabby touchy familiar overfriendly escalated
    escalation dysregulated heightened elevated flashpoint hotspot`,
  injury: `
    bruise bruised bruises bruising mark marks red redness sore cut bleeding blood bled swollen swelling scratch scratches graze grazed lump
    skin tear welt black eye lip bump broken fracture scratched ice plaster shiner nosebleed nose bloodied bumps scabs scab fingertip fingertips
    imprint handprint bitemark weal weals welts burn burns scald scalded sprain sprained limp limping dislocated concussion stitches steristrips
    wound bandage bodymap icepack`,
  separate: `
    {separate} between {intervene} apart {redirect} {escort} supervised distance {divide} {move} {step} presence opposite obs 1:1 {remove}
    {part} {supervise} ends rota turns staggered parted separating separation intervened refereed referee buffer buffered stagger alternated
    alternate timetable split splitting rejigged reshuffled reshuffle reseated relocated rehoused transferred seating chaperone chaperoned
    shadowing eyesight`,
  relation: `
    clash clashing clashes friction tension rivalry feud history frosty atmosphere chemistry personalities personality compatible grudge enemies
    loggerheads oil chalk cheese cat beef needle aggro dynamic strained relationship rubs bond soft obsessed fixated crush pair duo married
    couple partner rivals dislike dislikes hate hates gel frostiness icy iciness chilly coolness cool hostility hostile animosity antagonism
    bitterness resentment spite rival competitive jealous jealousy envy possessive clingy inseparable incompatible mismatch mismatched tetchy
    fractious volatile stormy tempestuous turbulent toxic frenemies daggers prickly uneasy thorn nemesis sworn archenemy`,
  quarrel: `
    {argue} {row} {bicker} {fight} {squabble} argument arguments rows tiff spat words disagreement scrap barney ding dingdong debate dispute
    {clash} {fall} out falling quarrel slanging match exchange heated altercation blows shouting raised voices handbags scuffle rumpus
    fisticuffs ruckus ructions brouhaha hooha kerfuffle contretemps setto runin argy bargy argybargy stramash stooshie stushie rammy donnybrook
    skirmish strop stroppy bustup punchup dustup scrapping scuffles scuffling fracas melee feud feuding vendetta standoff showdown daggers
    needling disharmony discord strife hostilities war warfare battle battles battling sparring squaring crossfire fireworks sparks sniping
    snipe wrangle wrangling horns loggerheads rift verbals effing blinding slagging slagged bawling yelling hollering screeching snapped snappy
    sharp crosswords spats tiffs fallouts fallout squabbles custody domestic swinging grappling brawl brawling tussle tussled tussling wrestling
    shoving jostling jostle pushing barge handbag`,
  joy: `
    {laugh} {giggle} smile smiles smiling {enjoy} fun lovely happy {chuckle} stitches delighted cheerful grinning pleased proud thrilled {cheer}
    {clap} {beam} brilliant gorgeous {sing} {dance} {applaud} hilarious {love} content chuffed bliss warm wonderful hysterics creased creasing
    giggles cackled cackling tickled roaring hooting hoot howled banter merry jolly jovial upbeat sunny smiley singalong clapping cheering
    whooping tapping humming whistling waltzed jigged conga buzzing elated beamed twinkle`,
  food: `
    tea lunch dinner soup toast sandwich pudding porridge cake breakfast supper custard {eat} {drink} juice coffee fluids snack pie chips
    sausage egg bread butter jam yoghurt fruit banana appetite portion plate bowl spoon meal weetabix gravy potatoes veg fish chicken beef roast
    squash milk water cuppa sugar biscuit scone curry rice pasta hotpot stew casserole mash peas carrots crumble trifle icecream jelly lolly
    melon grapes orange satsuma apple pear strawberries cream cheese crackers ham bacon eggs omelette beans kebab pizza takeaway chippy noodles
    jollof dhal roti naan fufu plantain adobo pierogi borscht broth bisto marmalade cornflakes porage brew horlicks cocoa bovril thickened puree`,
  care: `
    pad pads wash washed shower bath hoist hoisted meds medication tablets dressing cream repositioned weight bowels bo stool catheter teeth
    dentures shave {shave} hair nails toileted continent incontinent transferred turned sling commode mouthcare paracetamol senna movicol
    insulin inhaler thickener prn personal care skin heels sacrum intact waterlow bloods repositioning turns barrier cavilon zerobase e45
    hairwash haircut manicure pedicure showered bathed bedbath handwash oral toothbrush toileting stoma convene conveen peg feed flush dosette
    mar blister inr warfarin bm bms fluid fluids input output chart charts must weighed standaid slidesheet rotunda footplates footwear`,
  health: `
    gp chest infection antibiotics bp temp pain uti obs doctor nurse hospital appointment dentist optician chiropodist physio wound ulcer
    pressure xray blood swab cough cold vomited bowel dizzy fall fell falls seizure fit temperature sats flu covid vaccine clinic ward surgery
    referral swabs mrsa norovirus diarrhoea sickness feverish chesty wheeze wheezy nebuliser oxygen cellulitis oedema dehydrated delirium
    syncope tia fracture ecg scan outpatient outpatients discharge discharged admitted ambulance 999 111 paramedics crew podiatry dietitian salt
    slt phlebotomist`,
  relative: `
    mum dad son daughter sister brother wife husband nephew niece grandson granddaughter cousin aunt uncle nan visitor visit visited visiting
    rang phoned facetime video call family home weekend grandchildren parents twin ex dads stepmum stepson godson goddaughter fiance fiancee
    widow widower spouse hubby missus bairn bairns kids children grandkids`,
  work: `
    staff agency rota shift handover manager supervision complaint carer nurse cook driver keyworker team senior colleague induction new bank
    worker roster office email phone hr union rotas lates earlies days nights sickness absence disciplinary whistleblow whistleblowing probation
    interview recruitment uniform lanyard timesheet payslip overtime`,
  paper: `
    policy training audit plan assessment form procedure template poster leaflet newsletter meeting minutes agenda questionnaire module
    definition definitions guidance scenario toolkit report records review care update reminder inspection cqc risk consent dols log body map
    slide quiz policies flowchart thresholds threshold scenarios slides webinar elearning mandatory refresher certificate certificates appraisal
    supervision audits auditor inspector rating quality dashboard stats statistics quarterly annual memo bulletin consultation commissioner
    contract tender panel panels hearing tribunal`,
  activity: `
    bingo singing craft gardening knitting painting quiz walk choir baking crafts music exercise exercises bowls cards dominoes jigsaw reading
    dancing pottery gym swimming shopping outing trip church mass hymns karaoke chess scrabble film cinema garden planting sewing club class
    group session drawing bake cooking yoga allotment guitar drama rehearsal boccia curling skittles quoits petanque dominos whist rummy
    draughts ludo tombola raffle auction jumble fete fair carnival parade bonfire fireworks carols nativity pantomime disco dance ballroom zumba
    aquafit hydro hydrotherapy snoezelen sensory reminiscence scrapbook collage origami lino clay kiln loom crochet weaving felting candle
    gateaux woodwork upcycling birdwatching allotments greenhouse potting seedlings bulbs sponsored litterpick volunteering`,
  screen: `
    telly tv television radio film episode match football rugby boxing soap eastenders corrie news documentary programme book novel chapter
    story paper game xbox playstation youtube netflix character characters plot ref referee villain panto play song lyrics podcast quiz
    presenter politician boxer wrestler cricket snooker darts strictly emmerdale casualty vera poirot marple morse bergerac midsomer crime
    thriller murder mystery whodunnit detective movie movies dvd boxset iplayer pointless countdown chase tipping point antiques traitors
    gladiators wimbledon derby olympics commentary commentator umpire pundit headlines newsreader parliament prime minister brexit election
    politics politicians debate`,
  thing: `
    wall printer kettle vending machine window cupboard microwave toaster bin drawer trolley fridge oven washing tumble hoover alarm clock
    computer wifi laptop screen controller bell buzzer light bulb tap boiler cushion pillow balloon ball puzzle jigsaw heater mug cup plate box
    parcel photocopier scanner router remote batteries battery socket plug fuse lamp lightbulb bins wheelie gate fence drainpipe gutter radiator
    thermostat toilet cistern plughole sink hob grill freezer dishwasher washer dryer iron mop ladder shelf wardrobe mattress bedframe curtain
    rail zip button laces umbrella`,
  animal: `
    dog cat gull gulls seagull robin wasp bee geese goose fox budgie parrot rabbit hamster horse pony goat donkey squirrel pigeon mouse rat
    kitten puppy chickens hens hen ducks duck swan spider bird birds tortoise gerbil ferret terrier collie spaniel labrador staffie poodle
    greyhound whippet rottweiler alsatian tabby moggy tomcat pigeons crow magpie sparrow heron swans cockerel cow cows bull sheep lamb pig pigs
    llama alpaca elephant lion tiger monkeys chimp snake lizard fish goldfish crab wasps bees midges`,
  self: `
    himself herself own self themselves myself selfharm`,
  kind: `
    {help} {comfort} {share} {offer} {give} together friends company {hold} {thank} {welcome} pal pals kindly kind mate buddy {support}
    {reassure} {push} {pass} {save} {lend} {teach} {show} {invite} {swap} arm linked gently hug {chat} {natter} both best lovely {borrow}
    {return} comforting comforted consoled consoling hugged hugging cuddled helped helping shares shared sharing swapped treated treats treat
    gifts gift present presents thoughtful caring considerate gentle patient patiently minded minding cheered encouraged praised congratulated
    thanked thanks welcomed introduced accompanied steadied guided steered wheeled poured passed linking companionable buddies besties chums`,
  speech: `
    {say} {tell} {ask} {call} {shout} {answer} {reply} {mutter} {report} {mention} {state} {explain} {admit} {reckon} disclosed {claim} {repeat}
    words`,
  night: `
    night asleep slept sleep bed woke awake overnight 3am morning dark settled pillow nights checks dawn`,
  weather: `
    rain sun sunny wind windy snow ice icy storm cold hot weather frost heat fog`,
  giveup: `
    {give} {hand} {lose} {surrender} {drop} {abandon} missing gone {vanish} {disappear} astray short empty without {miss} {replace} found pocket
    {turn} wearing pockets relinquish relinquished handed hands handing parted donates donated signs signed sold sells pawned emptied
    disappeared vanished mislaid untraced unaccounted discrepancy shortfall light walkabout`,
  eyes: `
    eye eyes glance {glance} {look} {check} {watch} {listen} footsteps ear ears {peek} {scan} {hear} shoulder voice {see} scans scanning scanned
    glances glancing peeps peeping listening listens strain strained alert vigilant hypervigilant watchful`,
  play: `
    {play} {pretend} mock fake game playful {tickle} {wrestle} {splash} {chase} snowball water pistol tag {race} goal score {win} {cheat} turn
    dice team referee jokingly cards board balloon panto costume {act} rehearsal stage`,
  agree: `
    {agree} {consent} both {choose} mutual happily {accept} {want} consensual each fair {vote} preference choice`,
  protect: `
    {protect} safe safety safer {lock} alarm guard {guard} {hide} mat sensor {call} {beg} please dont help wait {stay} {sleep} {escort} near
    beside {cling} {follow} accompanied office staff barricade barricaded barricades wedges wedged jammed chained chain bolted locks padlock
    padlocked lockable spyhole peephole whistle pendant cord nightlight escorted escort chaperone shadows begged pleaded pleading`,
  sudden: `
    suddenly without warning unprovoked reason random blue unexpectedly {snap} {erupt} {fly} {lash} {launch} lost temper rage angry anger
    furious cross {storm} {swing} {explode} irritated mad fuming short snappy frustrated whacked walloped clobbered erupted exploded snapped
    flew flared flare flaring lunged lashed swung launched hurled slammed stormed stomped charged rushed bolted thunderous seething livid raging
    incandescent apoplectic irate steaming`,
};
