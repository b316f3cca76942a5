/** Finds words, and what lies between them, one character at a time: the same as a regular expression would, without its cost. */

/** Kinds of characters, as bits. */
const LETTER = 1;
const DIGIT = 2;
/** a number sign that is no digit of ours: "²", "٣" */
const NUMERAL = 4;
const APOSTROPHE = 8;
/** known to be none of these */
const OTHER = 16;

const kinds = new Uint8Array(0x1_00_00);

function kindOf(sign: string): number {
  if (/^\p{L}/u.test(sign)) return LETTER;
  if (/^\d/u.test(sign)) return DIGIT;
  if (/^\p{N}/u.test(sign)) return NUMERAL;
  return /^['’‘ʼ`´]/u.test(sign) ? APOSTROPHE : OTHER;
}
for (let code = 0; code < 128; code++) kinds[code] = kindOf(String.fromCharCode(code));

/** The kind of the character at `at`; 0 beyond the text. A character of two units is read by its first. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = kinds[code] ?? 0;
  if (kind !== 0) return kind;
  if (code !== code) return 0;
  if (code >= 0xd8_00 && code < 0xdc_00) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = kindOf(String.fromCharCode(code));
  kinds[code] = found;
  return found;
}

/** How many units the character at `at` takes. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1);

function run(text: string, from: number, wanted: number): number {
  let at = from;
  for (;;) {
    // What is known here is one unit wide.
    const known = kinds[text.charCodeAt(at)] ?? 0;
    if (known !== 0 && (known & wanted) !== 0) at++;
    else if (known !== 0 || (kindAt(text, at) & wanted) === 0) return at;
    else at += widthAt(text, at);
  }
}

/** Where the next word begins at or after `from`; the length of the text where there is none. */
export function wordFrom(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    if (((kind === 0 ? kindAt(text, at) : kind) & (LETTER | DIGIT)) !== 0 || code === AND || code === AT) return at;
    at += kind === 0 ? widthAt(text, at) : 1;
  }
  return text.length;
}

const AND = 0x26;
const AT = 0x40;
const SLASH = 0x2f;

/** Where the word that begins at `from` ends: a number, "w/", "s/u", "&", "@", or letters with apostrophes between them. */
export function wordEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === AND || code === AT) return from + 1;
  if (kindAt(text, from) === DIGIT) return numberEnd(text, from);
  if (text.charCodeAt(from + 1) === SLASH && 'sSwWcC'.includes(text[from] ?? ' ')) return 'uUoO'.includes(text[from + 2] ?? ' ') ? from + 3 : from + 2;
  let at = run(text, from + ((kinds[code] ?? 0) === 0 ? widthAt(text, from) : 1), LETTER | DIGIT | NUMERAL);
  while (kindAt(text, at) === APOSTROPHE && (kindAt(text, at + 1) & LETTER) !== 0) at = run(text, at + 1, LETTER);
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = run(text, from, DIGIT);
  while (isJoint(text.charCodeAt(at)) && kindAt(text, at + 1) === DIGIT) at = run(text, at + 1, DIGIT);
  return run(text, at, LETTER);
}

/** A full stop, colon or slash between digits. */
const isJoint = (code: number): boolean => code === 0x2e || code === 0x3a || code === SLASH;
