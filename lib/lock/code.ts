import { keyFrom, randomBytes, utf8 } from './aes.ts';

/** Crockford's alphabet (crockford.com/base32.html): no I, L, O or U, which are misread from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random secret that people copy by hand: groups of four letters. `what` goes into the key that it makes. */
interface Kind {
  what: string;
  bytes: number;
}
export const RECOVERY: Kind = { what: 'recovery', bytes: 20 };
export const FILE: Kind = { what: 'file', bytes: 15 };

/** A new one, as it is printed: 160 random bits make eight groups, 120 make six. */
export function newCode({ bytes }: Kind): string {
  const bits = [...randomBytes(bytes)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return grouped((bits.match(/.{5}/gu) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join(''));
}

/** As it was printed, however it was typed: small letters, spaces, O for 0, I or L for 1. Null where it can't be one. */
export function asPrinted(typed: string, { bytes }: Kind): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return letters.length === (bytes * 8) / 5 && [...letters].every((letter) => LETTERS.includes(letter)) ? grouped(letters) : null;
}

/** The key that it makes. It has bits enough by itself: nothing is stretched. */
export async function keyOfCode(printed: string, { what }: Kind): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(printed), 'HKDF', false, ['deriveBits']);
  return keyFrom(new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`plainly ${what}`) }, base, 256)));
}

const grouped = (letters: string): string => (letters.match(/.{4}/gu) ?? []).join('-');
