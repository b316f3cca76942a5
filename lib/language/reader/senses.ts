/**
 * Senses: families of words that do one thing in a care note, so that a word which training never met still says something.
 * Data, Plainly's own, written from knowledge of the field and not from the notes. A word in braces means every form of the verb.
 */
import { forms } from '../forms.ts';

const SENSES: Record<string, string> = {
  fear: `scared frightened afraid terrified fearful petrified nervous anxious worried feart wary jumpy uneasy panicky panicked
    intimidated threatened unsafe {dread} {fear} edge anxiously timid frit scary`,
  body: `{flinch} {freeze} {shake} {tremble} rigid {stiffen} {cower} {hide} {shrink} {grip} {clutch} curled {jump} {startle}
    {wince} pale white shaky {duck} {hunch} tense {gasp} {recoil} {huddle} {hug} breathless {sweat} {bolt} {scurry}`,
  crying: `{cry} tearful tears {sob} {weep} upset greetin distressed distress {whimper} teary inconsolable hurt {sniff}`,
  quiet: `quiet silent withdrawn subdued {whisper} mute hushed sullen low flat {mutter} speechless`,
  refuse: `wont {refuse} {decline} wouldnt reluctant {stop} {quit} {skip} cant never no not without {miss} {cancel} {withdraw}`,
  avoid: `{avoid} away {keep} {stay} {move} {swap} {change} detour round elsewhere instead until unless before {leave} {wait}
    {hurry} past far opposite other different rather {switch} {time} earlier later early late gone empty first`,
  since: `since lately recently nowadays used anymore longer usually stopped began started till whenever every ever`,
  again: `again every each always third fourth fifth usual {keep} another still most often daily weekly twice constantly repeatedly
    ongoing continues yet continually nightly regular regularly more x2 x3`,
  door: `door lock locked {bolt} wedged handle knock doorway curtain blind threshold handle key`,
  place: `corridor lounge stairs landing lift hall kitchen bathroom garden bus minibus laundry dining hallway toilet patio
    shed porch gate bench sofa settee conservatory canteen workshop`,
  seat: `seat chair table place armchair spot bench sofa wheelchair cushion`,
  money: `money pound pounds quid tenner fiver cash wallet purse bank card pin loan {lend} {owe} debt change allowance savings coins
    wages giro benefits pip payment {pay} {spend} {cost} bill charity {tenner} p £ gambling bet stake interest {sub} {fund}`,
  goods: `fags fag cigarettes cigarette baccy tobacco phone mobile tablet sweets chocolate biscuits biscuit crisps remote blanket
    cardigan coat slippers hat glasses walker frame stick handbag bag jumper headphones charger vape laptop perfume shampoo watch
    ring necklace cushion belongings stuff things purse radio keys bike scarf teddy photo album`,
  coerce: `{make} {let} {order} {fetch} {carry} {force} {pressure} {demand} {insist} {promise} favour favours errand errands {send}
    {expect} {boss} {command} {instruct} must permission allowed allow {persuade} {pester} {beg} {nag} {cadge} {ponce} {bully}
    {run} {oblige} {serve} rules rule terms deal`,
  secret: `secret secrets {promise} quietly nobody anyone grass {grass} snitch {tell} secretly lied {lie} {cover}`,
  threat: `{threaten} kill {warn} else fist fists knife bash {smash} batter consequences regret sorry {punish} {dare} deck
    {hurt} {burn} {stab} {destroy} {ruin} or weapon {lunge}`,
  humiliate: `{mock} {imitate} {mimic} nickname nicknamed names name {laugh} {snigger} {tease} {jeer} {sneer} fat stupid smelly smelly
    dirty ugly thick retard slag pig cow bitch idiot loser baby useless pathetic freak weirdo spastic mong lazy stinks stink moron
    dumb hag witch liar thief {ridicule} {taunt} {humiliate} {embarrass} {post} {film} {record} screenshot screenshots mental psycho
    nutter scrounger dopey {shame} {belittle} {wolf} cruel horrible nasty mean vile spiteful unkind`,
  discriminate: `black gay foreign country muslim queer accent turban hijab slur slurs racist race racial poof tranny dyke paki
    homophobic transphobic lesbian immigrant foreigner immigrants jew jewish coloured colour religion gypsy pikey deadname
    gender sexist home boat`,
  sexual: `{kiss} breast breasts bum bottom thigh knickers {undress} naked trousers willy penis {wank} {expose} crotch groin bra
    underwear sex sexual sexually {fondle} {grope} nude private privates lap {cuddle} {stroke} chest topless zip {flash} leering
    lewd dirty pants shirt nightie blouse skirt waist cheek lips bedroom intimate porn`,
  space: `{follow} behind {stand} over {block} doorway close {lean} {stare} {watch} outside {loom} {hover} {crowd} {corner} face
    {enter} {barge} {lurk} {wait} {trail} {shadow} {appear} {hang} {linger} {approach} inches nose path way personal into {stalk}
    {prowl} {pace} {peer}`,
  exclude: `{exclude} {ignore} {snub} {shun} alone {turn} backs back nobody {invite} uninvited {save} club clique silent outcast
    unwelcome {blank} leave left {remove} {delete} group chat private`,
  small: `bit just only little small minor nothing harmless slight slightly tiny wee mild low trivial petty silly daft storm teacup
    fuss drama hardly barely simple merely sort kind quick brief minimal fuss theatrics`,
  usual: `usual typical always normal regular standard typically routine ways way character usual expected same old mood moods banter
    carry antics nature habit norm culture boys lads humour classic bless form par course day`,
  settle: `sorted settled resolved fine calm ok okay forgotten {apologise} sorry {settle} {calm} {resolve} over done dusted finished
    happy {shake} friends mates closed moved monitor {monitor} aware observed nfa baseline {redirect} {distract} {diffuse} {defuse}
    end closed logged matter smoothed peace truce amends`,
  intent: `{mean} meant accident accidental accidentally friendly {play} {joke} {mess} purpose harm malice joking playful affection
    affectionate intention intended innocent intent meaning teasing curious {try} helpful well fond`,
  blame: `{wind} {provoke} {bring} herself himself asking attention sensitive dramatic {deserve} {ask} fault {antagonise} {start}
    {encourage} seeker thicker skin {overreact} overreaction {exaggerate} {cause} {irritate} {annoy} nerves buttons reaction bait
    oversensitive precious victim {rise} flirt flirty`,
  illness: `dementia autism autistic ld condition illness confusion confused diagnosis uti sundowning alzheimers psychosis
    unwell bipolar schizophrenia capacity memory brain injury mh mental adhd disability impulsive disinhibited disinhibition
    delusion delusional paranoid paranoia agitated`,
  vague: `inappropriate behaviour behaviours incident altercation issue issues situation kicked carry antics challenging event
    unsettled difficulties concerns episode matter business problem problems trouble bother commotion disturbance dynamics
    interaction contact moment things goings boundaries overfamiliar over-friendly handsy hands aggression agitation tension
    behaving incidents upset nuisance overstepped`,
  injury: `bruise bruised bruises bruising mark marks red redness sore cut bleeding blood bled swollen swelling scratch scratches
    graze grazed lump skin tear welt black eye lip bump swelling broken fracture scratched ice plaster`,
  separate: `{separate} between {intervene} apart {redirect} {escort} supervised distance {divide} {move} {step} presence
    opposite obs 1:1 {remove} {part} {supervise} ends rota turns staggered`,
  relation: `clash clashing clashes friction tension rivalry feud history frosty atmosphere chemistry personalities personality
    compatible grudge enemies loggerheads oil chalk cheese cat beef needle aggro dynamic strained relationship rubs
    bond soft obsessed fixated crush pair duo married couple partner rivals dislike dislikes hate hates gel`,
  quarrel: `{argue} {row} {bicker} {fight} {squabble} argument arguments rows tiff spat words disagreement scrap barney ding
    dingdong debate dispute {clash} {fall} out falling quarrel slanging match exchange heated altercation blows shouting raised
    voices handbags scuffle`,
  joy: `{laugh} {giggle} smile smiles smiling {enjoy} fun lovely happy {chuckle} stitches delighted cheerful grinning pleased proud
    thrilled {cheer} {clap} {beam} brilliant gorgeous {sing} {dance} {applaud} hilarious {love} content chuffed bliss warm wonderful`,
  food: `tea lunch dinner soup toast sandwich pudding porridge cake breakfast supper custard {eat} {drink} juice coffee fluids
    snack pie chips sausage egg bread butter jam yoghurt fruit banana appetite portion plate bowl spoon meal weetabix gravy
    potatoes veg fish chicken beef roast squash milk water cuppa sugar biscuit scone curry rice pasta`,
  care: `pad pads wash washed shower bath hoist hoisted meds medication tablets dressing cream repositioned weight bowels bo stool
    catheter teeth dentures shave {shave} hair nails toileted continent incontinent transferred turned sling commode mouthcare
    paracetamol senna movicol insulin inhaler thickener prn personal care skin heels sacrum intact waterlow bloods`,
  health: `gp chest infection antibiotics bp temp pain uti obs doctor nurse hospital appointment dentist optician chiropodist
    physio wound ulcer pressure xray blood swab cough cold vomited bowel dizzy fall fell falls seizure fit temperature sats
    flu covid vaccine clinic ward surgery referral`,
  relative: `mum dad son daughter sister brother wife husband nephew niece grandson granddaughter cousin aunt uncle nan visitor
    visit visited visiting rang phoned facetime video call family home weekend grandchildren parents twin ex in-laws`,
  work: `staff agency rota shift handover manager supervision complaint carer nurse cook driver keyworker team senior colleague
    induction new bank worker roster office email phone hr union`,
  paper: `policy training audit plan assessment form procedure template poster leaflet newsletter meeting minutes agenda questionnaire
    module definition definitions e-learning guidance scenario toolkit report records review care update reminder inspection cqc
    risk consent dols log body map slide quiz`,
  activity: `bingo singing craft gardening knitting painting quiz walk choir baking crafts music exercise exercises bowls cards
    dominoes jigsaw reading dancing pottery gym swimming shopping outing trip church mass hymns karaoke chess scrabble film cinema
    garden planting sewing club class group session painting drawing bake cooking yoga allotment guitar drama rehearsal`,
  screen: `telly tv television radio film episode match football rugby boxing soap eastenders corrie news news documentary programme
    book novel chapter story paper game xbox playstation youtube netflix character characters plot ref referee villain panto play
    song lyrics podcast quiz presenter politician boxer wrestler cricket snooker darts strictly snooker`,
  thing: `wall printer kettle vending machine window cupboard microwave toaster bin drawer trolley fridge oven washing tumble hoover
    alarm clock computer wifi laptop screen controller bell buzzer light bulb tap boiler cushion pillow balloon ball puzzle jigsaw
    heater mug cup plate box parcel`,
  animal: `dog cat gull gulls seagull robin wasp bee geese goose fox budgie parrot rabbit hamster horse pony goat donkey
    squirrel pigeon mouse rat kitten puppy chickens hens hen ducks duck swan spider bird birds tortoise`,
  self: `himself herself own self themselves myself selfharm`,
  kind: `{help} {comfort} {share} {offer} {give} together friends company {hold} {thank} {welcome} pal pals kindly kind mate buddy
    {support} {reassure} {push} {pass} {save} {lend} {teach} {show} {invite} {swap} arm linked gently hug {chat} {natter} both
    best lovely {borrow} {return}`,
  speech: `{say} {tell} {ask} {call} {shout} {answer} {reply} {mutter} {report} {mention} {state} {explain} {admit} {reckon} disclosed
    {claim} {repeat} words`,
  night: `night asleep slept sleep bed woke awake overnight 3am morning dark settled pillow nights checks dawn`,
  weather: `rain sun sunny wind windy snow ice icy storm cold hot weather frost heat fog`,
  giveup: `{give} {hand} {lose} {surrender} {drop} {abandon} missing gone {vanish} {disappear} astray short empty without
    {miss} {replace} found pocket {turn} wearing pockets`,
  eyes: `eye eyes glance {glance} {look} {check} {watch} {listen} footsteps ear ears {peek} {scan} {hear} shoulder voice {see}`,
  play: `{play} {pretend} mock fake game playful {tickle} {wrestle} {splash} {chase} snowball water pistol tag {race} goal score
    {win} {cheat} turn dice team referee jokingly cards board balloon panto costume {act} rehearsal stage`,
  agree: `{agree} {consent} both {choose} mutual happily {accept} {want} consensual each fair {vote} preference choice`,
  protect: `{protect} safe safety safer {lock} alarm guard {guard} {hide} mat sensor {call} {beg} please dont help wait {stay} {sleep}
    {escort} near beside {cling} {follow} accompanied office staff`,
  sudden: `suddenly without warning unprovoked reason random blue unexpectedly {snap} {erupt} {fly} {lash} {launch} lost temper rage
    angry anger furious cross {storm} {swing} {explode} irritated mad fuming short snappy frustrated`,
};

/** The senses of each word, as indices into `SENSE_NAMES`. */
export const SENSE_NAMES: readonly string[] = Object.keys(SENSES);

export const SENSES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  SENSE_NAMES.forEach((name, index) => {
    const words = (SENSES[name] ?? '').split(/\s+/u).filter((word) => word !== '').flatMap((word) => (word.startsWith('{') ? forms(word.slice(1, -1)) : [word]));
    for (const word of new Set(words)) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [index]);
      else list.push(index);
    }
  });
  return found;
})();
