import { decrypt, encrypt, textOf, utf8 } from '#lock/aes.ts';
import { deviceKeys } from '#lock/device-keys.ts';
import type { Scope } from '#lock/keyring.ts';
import { isOpen } from '#lock/open-keys.ts';
import type { Level } from '#pathway/lock/level.ts';
import { type FindKeys, keysOf, makeKey } from './concern-keys.ts';

/** What a sealed text belongs to: opened as anything else, it is refused. */
export interface Place {
  concern: string | null;
  /** which of the concern's texts it is: `event d:7`, `draft 1.1`, `sum` */
  as: string;
}

/** The first letter of a sealed text says who may read it; what was written before there was a lock is JSON. */
const LETTER = { clear: 'c', floor: 'f', restricted: 'r' } as const satisfies Record<Level, string>;
const CLOCK = 'k';
const VERSION = '1.';

/** Every payload passes here on its way into the record, and `open` on its way out. @throws Locked */
export async function seal(payload: unknown, level: Level, place: Place): Promise<string> {
  if (level === 'clear') return LETTER.clear + VERSION + JSON.stringify(payload);
  const { key, service } = await makeKey(place.concern, level);
  return LETTER[level] + VERSION + (await encrypt(key, utf8(JSON.stringify(payload)), about(service, level, place)));
}

/**
 * @param find where its keys are: of this device, or of a file
 * @throws Locked; NoKey; DOMException where it was changed or belongs elsewhere; SyntaxError where it is no JSON
 */
export async function open(sealed: string, place: Place, find: FindKeys = keysOf): Promise<unknown> {
  const level = levelOfSealed(sealed);
  if (level === null) return JSON.parse(sealed);
  const text = sealed.slice(1 + VERSION.length);
  if (level === 'clear') return JSON.parse(text);
  // Nearly always there is one. Of several the one that fits is found by trying: each refuses what is not its own.
  const [first, ...others] = await find(place.concern, level);
  const tried = [first, ...others].map(({ key, service }) => () => decrypt(key, text, about(service, level, place)));
  return JSON.parse(textOf(await firstThatOpens(tried)));
}

async function firstThatOpens<T>([first, ...others]: (() => Promise<T>)[]): Promise<T> {
  if (!first) throw new Error('There is nothing to try.');
  return others.length ? first().catch(() => firstThatOpens(others)) : first();
}

/** Who may read it; null where it is as it was before there was a lock. */
export function levelOfSealed(sealed: string): Level | null {
  if (!sealed.startsWith(VERSION, 1)) return null;
  return (Object.keys(LETTER) as Level[]).find((level) => LETTER[level] === sealed[0]) ?? null;
}

/** Which of these levels can be read here and now. */
export async function readable(): Promise<(level: Level | null) => boolean> {
  const [floor, restricted] = await Promise.all([isOpen('floor'), isOpen('restricted')]);
  return (level) => (level === 'restricted' ? restricted : level === 'floor' || level === null ? floor : true);
}

/** For what the clocks need: with a key of this device that is there while all is locked. */
export async function sealForClocks(payload: unknown, place: Place): Promise<string> {
  const { clock } = await deviceKeys();
  return CLOCK + VERSION + (await encrypt(clock, utf8(JSON.stringify(payload)), about('', 'clock', place)));
}

/** @throws DOMException where it was changed or is of another device */
export async function openForClocks(sealed: string, place: Place): Promise<unknown> {
  const { clock } = await deviceKeys();
  return JSON.parse(textOf(await decrypt(clock, sealed.slice(1 + VERSION.length), about('', 'clock', place))));
}

const about = (service: string, level: Scope | 'clock', { concern, as }: Place): string => JSON.stringify(['plainly', service, level, concern, as]);
