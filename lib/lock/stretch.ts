import { argon2idAsync } from '@noble/hashes/argon2.js';
import { z } from 'zod';
import { keyFrom, randomBytes, utf8 } from './aes.ts';

/** How a passphrase is stretched: stored beside what it opens, so that it can be made dearer later. */
export const Stretch = z.strictObject({
  kind: z.literal('argon2id'),
  /** KiB of memory, rounds, lanes */
  m: z.int().min(8).max(1_048_576),
  t: z.int().min(1).max(100),
  p: z.int().min(1).max(16),
  salt: z.base64(),
});
export type Stretch = z.infer<typeof Stretch>;

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two rounds, one lane. */
export const newStretch = (): Stretch => ({ kind: 'argon2id', m: 19_456, t: 2, p: 1, salt: randomBytes(16).toBase64() });

/** The longest time that the page may stand still while a passphrase is stretched. */
const PAUSE_AFTER_MS = 15;

/** The key that a passphrase makes. In plain JavaScript: WebAssembly would need a weaker policy for the extension's pages. */
export async function stretch(passphrase: string, { m, t, p, salt }: Stretch): Promise<CryptoKey> {
  const bytes = await argon2idAsync(utf8(passphrase.normalize('NFKC').trim()), Uint8Array.fromBase64(salt), { m, t, p, dkLen: 32, asyncTick: PAUSE_AFTER_MS });
  return keyFrom(new Uint8Array(bytes));
}
