/** Words that stand for people in care notes, by who they stand for. Data. */

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

export const TITLE = set('mr mrs ms miss mx');

/** Someone who works in the service or comes to it to work; the writer ("I", "us") is one of them. */
export const STAFF = set(`
  ssw dn hcas staff carer carers nurse nurses hca hcas manager managers doctor dr gp paramedic paramedics police
  officer keyworker supervisor cook chef colleague colleagues physio chiropodist hairdresser driver escort me us i im
  ive myself rn senior seniors deputy domestic cleaner volunteer volunteers physiotherapist dentist vicar pcso
  psychiatrist tutor trainer team cpn ot tl nic warden receptionist janitor agency bank housekeeper
`);

/** The same in two words: what may follow the first. */
export const STAFF_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['support', set('worker')], ['social', set('worker')], ['key', set('worker')], ['team', set('leader')],
  ['care', set('assistant worker staff')], ['bank', set('staff')], ['agency', set('staff')], ['district', set('nurse')],
  ['duty', set('manager')], ['shift', set('lead')], ['activities', set('coordinator')], ['night', set('staff')],
]);

export const FAMILY = set(`
  mum mother mam dad father daughter daughters son sons husband wife sister sisters brother brothers niece nephew
  grandson granddaughter grandchildren nan gran grandad grandma auntie aunt uncle cousin cousins family relatives
  relative visitor visitors ex partner hubby stepson stepdaughter parents mums dads inlaws da stepdad stepmum
  stepbrother stepsister nana pops missus nephews nieces grandsons granddaughters wives husbands mothers fathers aunts
  uncles cousins fiance
`);

/** Always another adult who uses the service. */
export const PEER = set(`
  peer peers housemate housemates flatmate flatmates roommate roommates neighbour neighbours coresident residents
  clients tenants patients sus users students flatmates cotenant tablemate tablemates members lodger
`);

/** An adult who uses the service where the words around it point at another one: "another lady", "the man from flat 2". */
export const ADULT = set(`
  resident client tenant patient su user student lady gent gentleman chap fella lad lass ladies gents man woman male
  female guy bloke gentlemen person girl member lads individual
`);

/** Words of `ADULT` that are as often anybody: they need a stronger pointer. */
export const GENERIC = set('man woman person girl male female guy lad bloke member individual user student lass lads');

/** Plurals that are adults who use the service when counted: "both ladies", "two of the lads". */
export const GROUP = set(`
  ladies gents gentlemen men women residents tenants clients patients individuals lads girls boys members peers
  housemates neighbours sus
`);

/** Makes the adult that follows another one than the note is about. */
export const OTHERING = set('another other fellow different second new young older elderly');

/** A dwelling or a bed that has a number. */
export const PLACE = set('flat room rm bed bungalow apartment apt no number unit bay plot');

/** Before "room 4" these make it a place and not a person. */
export const BEFORE_PLACE = set(`
  in to of into from outside near for round through the a his her behind past opposite between visited on cleaned my
  their that this inside leave left empty
`);

/** After "room 4" these make it a place and not a person. */
export const AFTER_PLACE = set('changed cleaned checked locked in');

/** What a name at the start of a sentence is followed by: a common word there is a name if one of these comes next. */
export const SPEAKS = set(`
  was is has had and got came went said told took put hit bit sat ran kept left woke threw held stood swore rang ate
  drank slept made gave spat stole saw felt fell began broke shut grew lay wont will cant didnt doesnt wouldnt isnt
  wasnt then who still just with stuck does keeps up stayed
`);

/** How somebody is who is named before it. */
export const FEELS = set('tearful upset anxious agitated unsettled distressed frightened scared');

/** The shift a worker is on: "Sharon on nights". */
export const SHIFT = set('shift nights days duty sleepin lates earlies');

/** What "each other", "the pair of them" and "them two" begin with. */
export const PAIR_HEADS = set('each one eachother the both pair two them these those');

/** Count adults: "both ladies", "two of the residents". */
export const COUNTS = set('both two three several some certain 2 3');

/** May stand before the noun that names an adult. */
export const BEFORE_NOUN = set('a an the male female one two service some co');
