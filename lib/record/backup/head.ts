import { z } from 'zod';
import { Keyring, Scope } from '#lock/keyring.ts';
import { InstantText } from '#pathway/written.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const base64 = z.base64().min(1).max(2000);
const device = z.string().min(1).max(100);

/** The version of the format: a higher one was written by a newer Plainly. */
export const VERSION = 1;

/**
 * The first line of a backup: what it is, how much of it there is, what opens it, and the hash of everything below it,
 * signed by the device that made it. `code` where no passphrase was chosen yet: then a code opens the file.
 */
export const Head = z.strictObject({
  plainly: z.literal('backup'),
  version: z.literal(VERSION),
  epoch: z.int().min(1),
  made: InstantText,
  device,
  /** with which key each device signs (raw Ed25519, base64), the one that made it among them */
  devices: z.record(device, base64),
  keyring: Keyring,
  code: z.array(z.strictObject({ opens: Scope, sealed: base64 })).max(2),
  /** what was known of the record outside it */
  sentinel: z.strictObject({ device, count: z.int().min(0), head: z.string(), all: z.int().min(0).optional(), verify: base64.optional(), at: InstantText.optional() }).nullable(),
  keys: z.int().min(0),
  events: z.int().min(0),
  /** SHA-256 of every byte after the first line */
  sum: hash,
  signature: base64,
});
export type Head = z.infer<typeof Head>;

/** A line below: the wrapped keys of a concern, or an event as it is stored. */
export const KeysLine = z.strictObject({ concern: z.string().min(1).max(100), service: z.uuid(), floor: base64.nullable(), restricted: base64.nullable() });
export const EventLine = z.strictObject({
  device,
  seq: z.int().min(1),
  concern: z.string().min(1).max(100).nullable(),
  kind: z.string().max(60),
  at: InstantText,
  schema: z.union([z.literal(1), z.literal(2)]),
  previous: z.union([hash, z.literal('')]),
  sealed: z.string(),
  hash,
  signature: base64.optional(),
});

/** What the signature of a head is over: all of it but itself, as it stands in the file. */
export const signedText = (head: object): string => JSON.stringify(Object.fromEntries(Object.entries(head).filter(([name]) => name !== 'signature')));
