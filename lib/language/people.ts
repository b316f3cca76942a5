/** Who a note speaks of: adults who use the service, staff, family; and which words stand for them. */
import { ALSO_WORDS, FIRST_NAMES, NOT_INITIALS, NOT_NAMES, OPENERS } from './names.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './types.ts';

const set = (text: string): Set<string> => new Set(text.split(' '));

const TITLE = set('mr mrs ms miss mx');
const STAFF = set('ssw hcas staff carer carers nurse nurses hca hcas manager managers doctor dr gp paramedic paramedics police officer keyworker supervisor cook chef colleague colleagues physio chiropodist hairdresser driver escort me us i myself rn senior seniors deputy domestic cleaner volunteer volunteers physiotherapist dentist vicar pcso psychiatrist tutor trainer team cpn ot tl nic warden receptionist janitor agency bank housekeeper');
const STAFF_PAIR = set('support worker|social worker|key worker|team leader|care assistant|care worker|bank staff|agency staff|district nurse|duty manager|shift lead|activities coordinator|care staff|night staff');
const FAMILY = set('mum mother mam dad father daughter daughters son sons husband wife sister sisters brother brothers niece nephew grandson granddaughter grandchildren nan gran grandad grandma auntie aunt uncle cousin cousins family relatives relative visitor visitors ex partner hubby stepson stepdaughter parents mums dads inlaws');
const PEER = set('peer peers housemate housemates flatmate flatmates roommate roommates neighbour neighbours coresident residents clients tenants patients sus users students flatmates cotenant tablemate tablemates members lodger');
const ADULT = set('resident client tenant patient su user student lady gent gentleman chap fella lad lass ladies gents man woman male female guy bloke gentlemen person girl member lads individual');
const OTHERING = set('another other fellow different second new young older elderly');
const PREPOSITION = set('in to of into from outside near for by round through the a his her behind past opposite between visited on cleaned my their that this inside leave left empty');
const PLACE = set('flat room rm bed bungalow apartment apt no number unit bay plot');
const VERB = /(?:ed|s|t|ing)$/u;
const SPEAKS = set('was is has had and got came went said told took put hit bit sat ran kept left woke threw held stood swore rang ate drank slept made gave spat stole saw felt fell began broke shut grew lay wont will cant didnt doesnt wouldnt isnt wasnt then who still just with stuck does keeps up stayed');

/** A run of tokens `[from, to)` that stands for someone. */
export interface Person {
  from: number;
  to: number;
  /** how the same person is recognised again: lower case, no possessive */
  key: string;
  role: Mention['role'];
  /** more than one adult: "each other", "residents", "them two" */
  group: boolean;
}

/** Everyone the tokens name or point at, in order, never overlapping. */
export function findPeople(tokens: readonly Token[]): Person[] {
  const known = namesInNote(tokens);
  const people: Person[] = [];
  const others = new Map<string, Mention['role']>();
  for (let at = 0; at < tokens.length; ) {
    const found = pairOf(tokens, at) ?? worker(tokens, at, known) ?? relative(tokens, at, known) ?? peer(tokens, at) ?? named(tokens, at, known);
    if (found === undefined) at++;
    else {
      if (found.role === 'staff' || found.role === 'family') for (let i = found.from; i < found.to; i++) if (isName(tokens, i, known)) others.set(tokens[i]?.base ?? '', found.role);
      people.push(found);
      at = found.to;
    }
  }
  return people.map((person) => (person.role === 'person' ? { ...person, role: others.get(person.key) ?? 'person' } : person));
}

/** The people as the reading gives them. */
export function mentions(text: string, tokens: readonly Token[], people: readonly Person[]): Mention[] {
  return people.map(({ from, to, role }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, quote: text.slice(start, end), role };
  });
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "each other", "them two", "the pair of them": always adults who use the service unless the context says otherwise. */
function pairOf(tokens: readonly Token[], at: number): Person | undefined {
  const [a, b, c, d] = [word(tokens, at), word(tokens, at + 1), word(tokens, at + 2), word(tokens, at + 3)];
  const length =
    /^(?:each|one|eachother)$/u.test(a) && /^(?:others?|another|anothers)$/u.test(b) ? 2
    : /^(?:the|both|pair)$/u.test(a) && /^(?:two|pair|both)$/u.test(b) && c === 'of' && d === 'them' ? 4
    : /^(?:both|pair|two)$/u.test(a) && b === 'of' && c === 'them' ? 3
    : /^(?:them|these|those)$/u.test(a) && b === 'two' ? 2
    : a === 'eachother' ? 1
    : 0;
  return length === 0 ? undefined : { from: at, to: at + length, key: 'each other', role: 'peer', group: true };
}

function worker(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const pair = STAFF_PAIRS.has(`${word(tokens, at)} ${word(tokens, at + 1)}`);
  if (!pair && !STAFF.has(word(tokens, at))) return undefined;
  let to = at + (pair ? 2 : 1);
  if (word(tokens, at) !== 'i' && word(tokens, at) !== 'me' && isName(tokens, to, known) && tokens[to]?.before === '') to++;
  return { from: at, to, key: 'staff', role: 'staff', group: false };
}
/** Plurals that are adults who use the service when counted: "both ladies", "two of the lads". */
const GROUP = set('ladies gents gentlemen men women residents tenants clients patients individuals lads girls boys members peers housemates neighbours sus');
const STAFF_PAIRS = new Set([...STAFF_PAIR].join(' ').split('|'));

function relative(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  if (!FAMILY.has(tokens[at]?.base ?? '')) return undefined;
  const to = at + 1 + (isName(tokens, at + 1, known) && tokens[at + 1]?.before === '' ? 1 : 0);
  return { from: at, to, key: 'family', role: 'family', group: false };
}

/** "another resident", "lady from rm 9", "one of the gents", "flat 9" where a flat acts, "the others". */
function peer(tokens: readonly Token[], at: number): Person | undefined {
  const here = word(tokens, at);
  if (here === 'one' && word(tokens, at + 1) === 'of' && /^(?:the|our)$/u.test(word(tokens, at + 2))) {
    const head = word(tokens, at + 3);
    if (PEER.has(head) || ADULT.has(head) || head === 'others' || head === 'boys' || head === 'girls') return { from: at, to: at + 4, key: 'one of them', role: 'peer', group: false };
  }
  if (here === 'the' && word(tokens, at + 1) === 'others') return { from: at, to: at + 2, key: 'others', role: 'peer', group: true };
  if (PLACE.has(here) && /^\d+[a-z]?$/u.test(word(tokens, at + 1)) && !PREPOSITION.has(word(tokens, at - 1)) && !/^(?:changed|cleaned|checked|locked|in)$/u.test(word(tokens, at + 2)))
    return { from: at, to: at + 2, key: `${here} ${word(tokens, at + 1)}`, role: here === 'flat' || here === 'bed' ? 'peer' : 'person', group: false };
  if (/^(?:room|house|flat|table)$/u.test(here) && /^mates?$/u.test(word(tokens, at + 1))) return { from: at, to: at + 2, key: 'housemate', role: 'peer', group: false };
  if (/^(?:both|two|three|several|some|certain)$/u.test(here)) {
    const to = at + 1 + (/^(?:other|of)$/u.test(word(tokens, at + 1)) ? 1 : 0) + (word(tokens, at + 1) === 'of' && word(tokens, at + 2) === 'the' ? 1 : 0);
    if (GROUP.has(word(tokens, to))) return { from: at, to: to + 1, key: 'residents', role: 'peer', group: true };
  }
  let head = at;
  let other = false;
  while (head < at + 3 && (OTHERING.has(word(tokens, head)) || /^(?:a|an|the|male|female|one|two|service|some|co)$/u.test(word(tokens, head)))) {
    other ||= OTHERING.has(word(tokens, head)) || /^(?:a|an|co)$/u.test(word(tokens, head));
    head++;
  }
  const base = tokens[head]?.base ?? '';
  if (head > at && tokens[head]?.before !== '') return undefined;
  const name = tokens[head + 1];
  if ((PEER.has(base) || ADULT.has(base)) && name?.capital === true && name.before === '' && base !== 'person' && !word(tokens, head).endsWith('s') && !tokens[head]?.possessive && (name.end - name.start === 1 || name.shouted || FIRST_NAMES.has(name.base) || TITLE.has(name.text))) {
    const to = head + 2 + (TITLE.has(name.text) ? 1 : 0);
    return { from: at, to, key: tokens[to - 1]?.base ?? base, role: PEER.has(base) || other ? 'peer' : 'person', group: false };
  }
  if (PEER.has(word(tokens, head)) || PEER.has(base)) return { from: at, to: head + 1, key: word(tokens, head), role: 'peer', group: word(tokens, head).endsWith('s') };
  if (!ADULT.has(base)) return undefined;
  let to = head + 1;
  let placed = false;
  if (/^(?:from|in|at)$/u.test(word(tokens, to)) && PLACE.has(word(tokens, to + 1)) && /^\d/u.test(word(tokens, to + 2))) { to += 3; placed = true; }
  else if (/^(?:opposite|upstairs|downstairs)$/u.test(word(tokens, to))) { to += 1; placed = true; }
  else if (word(tokens, to) === 'next' && word(tokens, to + 1) === 'door') { to += 2; placed = true; }
  const generic = /^(?:man|woman|person|girl|male|female|guy|lad|bloke|member|individual|user|student|lass|lads)$/u.test(base);
  if (base === 'user' && word(tokens, head - 1) !== 'service') return undefined;
  const strong = OTHERING.has(word(tokens, head - 1)) || (other && !generic) || placed || (other && word(tokens, at) === 'another');
  if (generic && base !== 'user' && !strong) return undefined;
  return { from: at, to, key: base, role: strong ? 'peer' : 'person', group: false };
}

/** A title and a name, initials, or a first name with what follows it. */
function named(tokens: readonly Token[], at: number, known: ReadonlySet<string>): Person | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (TITLE.has(token.text) && tokens[at + 1]?.capital === true) return { from: at, to: at + 2, key: tokens[at + 1]?.base ?? '', role: 'person', group: false };
  if (TITLE.has(token.text) && FIRST_NAMES.has(tokens[at + 1]?.base ?? '')) return { from: at, to: at + 2, key: tokens[at + 1]?.base ?? '', role: 'person', group: false };
  if (!isName(tokens, at, known)) return undefined;
  let to = at + 1;
  const next = tokens[to];
  if (!token.possessive && /^(?:from|in|at)$/u.test(word(tokens, to)) && PLACE.has(word(tokens, to + 1)) && /^\d/u.test(word(tokens, to + 2))) return { from: at, to: to + 3, key: token.base, role: 'peer', group: false };
  if (!token.possessive && word(tokens, to) === 'from' && /^(?:upstairs|downstairs|opposite|next)$/u.test(word(tokens, to + 1))) return { from: at, to: to + 2, key: token.base, role: 'peer', group: false };
  if (next !== undefined && worksHere(tokens, to)) return { from: at, to, key: token.base, role: 'staff', group: false };
  if (next !== undefined && next.capital && !token.possessive && next.before === '' && (isName(tokens, to, known) || (next.end - next.start === 1 && next.text !== 'i' && next.text !== 'a'))) to++;
  return { from: at, to, key: token.base, role: 'person', group: false };
}

/** "Denise (SSW)", "Sharon on nights": a name with its job or shift beside it. */
function worksHere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.before === ',' && (STAFF.has(word(tokens, at)) || STAFF.has(word(tokens, at + 1))) && word(tokens, at) !== 'i' && word(tokens, at) !== 'me' && word(tokens, at + 1) !== 'i' && word(tokens, at + 1) !== 'staff' && word(tokens, at) !== 'staff') return tokens[at]?.sentence === tokens[at - 1]?.sentence && !VERB.test(word(tokens, at));
  const on = word(tokens, at) === 'on' ? at : /^(?:is|was|are)$/u.test(word(tokens, at)) && word(tokens, at + 1) === 'on' ? at + 1 : -1;
  return on >= 0 && /^(?:shift|nights|days|duty|sleepin|lates|earlies)$/u.test(word(tokens, on + 1));
}

/** Capitalised words that stand for a person somewhere in the note where a capital cannot be the sentence's own. */
function namesInNote(tokens: readonly Token[]): Set<string> {
  const known = new Set<string>();
  const lettered = tokens.some((token) => token.text === 'b' && token.shouted === false && token.capital);
  tokens.forEach((token, at) => {
    const { base } = token;
    const length = token.end - token.start;
    if (!token.capital || NOT_NAMES.has(base) || NOT_NAMES.has(token.text)) return;
    if (length === 1) {
      if (base !== 'i' && (base !== 'a' || lettered) && base !== 'x') known.add(base);
    } else if (token.shouted) {
      if ((length === 2 && !NOT_INITIALS.has(base)) || (FIRST_NAMES.has(base) && length > 2)) known.add(base);
    } else if (!token.first && !token.quoted) {
      if (!OPENERS.has(base) || (FIRST_NAMES.has(base) && !ALSO_WORDS.has(base))) known.add(base);
    } else if (!OPENERS.has(base) && !FIRST_NAMES.has(base)) {
      const follows = word(tokens, at + 1);
      if (SPEAKS.has(follows) || (token.possessive && length > 3) || (VERB.test(follows) && follows.endsWith('ed'))) known.add(base);
    }
  });
  return known;
}

function isName(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { base } = token;
  if (token.capital) return known.has(base) || (FIRST_NAMES.has(base) && !(token.shouted && NOT_INITIALS.has(base)) && !(token.first && OPENERS.has(base) && !SPEAKS.has(word(tokens, at + 1))));
  if (FIRST_NAMES.has(base) && !ALSO_WORDS.has(base)) return true;
  const plural = base.endsWith('s') ? base.slice(0, -1) : '';
  return plural !== '' && FIRST_NAMES.has(plural) && !ALSO_WORDS.has(plural) && plural.length > 3;
}
