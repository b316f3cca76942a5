import { z } from 'zod';

const SHORTEST = 12;

/** What a passphrase must be: long, because a stolen disk can be tried at for years. */
export const Passphrase = z
  .string()
  .trim()
  .min(SHORTEST, `Use at least ${SHORTEST} letters. Four words that do not belong together are easy to remember.`)
  .max(200, 'Use at most 200 letters.')
  .refine((text) => new Set(text).size >= 5, 'Use more different letters.');

/** Both at set-up: who knows one must not know the other by it. */
export const Passphrases = z
  .strictObject({ service: Passphrase, managers: Passphrase })
  .refine(({ service, managers }) => service.normalize('NFKC') !== managers.normalize('NFKC'), { path: ['managers'], error: 'Choose another one for managers.' });

/** Re-opens within a session only. */
export const Pin = z.string().regex(/^\d{4,8}$/u, 'Use four to eight digits.');
