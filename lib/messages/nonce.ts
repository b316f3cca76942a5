import * as z from 'zod/mini';

/** A word that is used once: 128 random bits in hex. Our script in the page makes it and gives it to the panel's frame alone. */
export const Nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/u));

/** What the script says to the frame. Nobody else has the frame's window, and it is told to our own origin only. */
export const NONCE_WORDS = 'plainly ';
