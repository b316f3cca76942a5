/** How a unit is matched: its texts and classes. Units that are matched alike share one shape, so what follows from it is worked out once. */
import type { Person } from './people/person.ts';
import type { Token } from './tokens.ts';
import { VERB_CLASSES } from './verbs.ts';
import type { Word } from './word.ts';

/** Texts and classes that occur together. The slots are filled by the stage that owns them. */
export interface Shape {
  texts: readonly string[];
  classes: readonly string[];
  /** numbers of its texts and bits of its classes, and how many words were known when they were looked up: `program.ts` */
  first: number;
  second: number;
  bits: number;
  numbered: number;
  /** what it shows of a setting, as bits, or -1: `context/signs.ts` */
  signs: number;
  /** where patterns hang on it, and the index they are from: `matches.ts` */
  anchors: unknown;
  anchorsOf: unknown;
}

const shape = (texts: readonly string[], classes: readonly string[]): Shape => ({
  texts, classes, first: -1, second: -1, bits: 0, numbered: -1, signs: -1, anchors: undefined, anchorsOf: undefined,
});

/** "bickerin" is also read as "bickering", "moanin" as "moaning". */
function readings(text: string): string[] {
  return text.length > 4 && text.endsWith('in') ? [text, `${text}g`] : [text];
}

const WORD_CLASSES: Record<string, string> = {
  he: 'HE', she: 'HE', they: 'HE', hes: 'HE', shes: 'HE', him: 'HIM', them: 'HIM', his: 'HIS', their: 'HIS',
  was: 'BE', is: 'BE', were: 'BE', are: 'BE', been: 'BE', being: 'BE', got: 'BE', gets: 'BE', getting: 'BE', be: 'BE', wis: 'BE',
};

/** In quotation marks the speaker stands where "he" and "him" do outside. */
const SPEAKER: Record<string, string[]> = { i: ['HE'], im: ['HE'], ive: ['HE'], me: ['HIM'], my: ['HIS'] };

/** What may follow "her" where it is the object and not the owner: "hit her with", "hit her." */
const AFTER_OBJECT = new Set(
  `and in on with when at to for so but then as by off out up again the a an because while over from twice hard away back
   down into across about round if until till after before who is was this that during several three four really just
   not she he they i we all through past every`.split(/\s+/u),
);

/** "Hit her.", "hit her with", "hit her 3 times"; not "hit her arm". */
function isObject(next: Token | undefined): boolean {
  return next === undefined || next.before !== '' || AFTER_OBJECT.has(next.text) || /^\d/u.test(next.text);
}

/** Most words have none: they share these. */
const NO_CLASSES: readonly string[] = [];
const ONLY_QUOTED: readonly string[] = ['QUOTED'];

function classesOf(text: string): readonly string[] {
  const verb = VERB_CLASSES.get(text) ?? (text.endsWith('in') ? VERB_CLASSES.get(`${text}g`) : undefined);
  const own = Object.hasOwn(WORD_CLASSES, text) ? WORD_CLASSES[text] : undefined;
  const isNumber = /^\d/u.test(text);
  if (verb === undefined && own === undefined && !isNumber) return NO_CLASSES;
  return [...(verb ?? []), ...(own === undefined ? [] : [own]), ...(isNumber ? ['NUM'] : [])];
}

function quotedClasses(text: string, classes: readonly string[]): readonly string[] {
  const speaker = Object.hasOwn(SPEAKER, text) ? (SPEAKER[text] ?? NO_CLASSES) : NO_CLASSES;
  return classes.length + speaker.length === 0 ? ONLY_QUOTED : [...classes, 'QUOTED', ...speaker];
}

/** "her", as object and as owner, outside and inside quotation marks. */
const HER = (['HIM', 'HIS'] as const).map((name) => [shape(['her'], [name]), shape(['her'], quotedClasses('her', [name]))] as const);

/** The shape of a word that is no person. */
export function wordShape(word: Word, quoted: boolean, next: Token | undefined): Shape {
  if (word.text === 'her') {
    const [plain, inQuotes] = HER[isObject(next) ? 0 : 1] ?? [];
    const her = quoted ? inQuotes : plain;
    if (her !== undefined) return her;
  }
  const known = quoted ? word.quotedShape : word.shape;
  if (known !== undefined) return known;
  const classes = classesOf(word.text);
  const made = shape(readings(word.text), quoted ? quotedClasses(word.text, classes) : classes);
  if (quoted) word.quotedShape = made;
  else word.shape = made;
  return made;
}

/** Kinds of person that are matched alike: 0 staff, 1 family, and 2 and up an adult by whether owner, peer and pair. */
function kindOf(person: Person, last: Token | undefined): number {
  if (person.role === 'staff') return 0;
  if (person.role === 'family') return 1;
  return 2 + (last?.possessive === true ? 1 : 0) + (person.role === 'peer' ? 2 : 0) + (person.key === 'each other' ? 4 : 0);
}

const KINDS = Array.from({ length: 10 }, (_, kind): readonly string[] => {
  if (kind === 0) return ['STAFF', 'ANYONE'];
  if (kind === 1) return ['FAMILY', 'ANYONE'];
  const bits = kind - 2;
  return ['WHO', 'ANYONE', (bits & 1) === 0 ? 'WHOM' : 'WHOSE', ...((bits & 2) === 0 ? [] : ['PEER']), ...((bits & 4) === 0 ? [] : ['PAIR'])];
});
const NAMELESS = KINDS.map((classes) => shape([], classes));

/** The shape of a person. One word that stands for someone ("peer", "staff", "sister") still matches as that word; a name never does. */
export function personShape(tokens: readonly Token[], person: Person): Shape {
  const last = tokens[person.to - 1];
  const kind = kindOf(person, last ?? tokens[person.from]);
  const nameless = NAMELESS[kind];
  if (nameless !== undefined && (last === undefined || person.listed === true || (person.role === 'person' && person.key === last.base && last.capital))) return nameless;
  if (last === undefined) return shape([], []);
  const known = last.form.asPerson?.[kind];
  if (known !== undefined) return known;
  const made = shape([last.text, last.base], KINDS[kind] ?? []);
  last.form.asPerson ??= [];
  last.form.asPerson[kind] = made;
  return made;
}
