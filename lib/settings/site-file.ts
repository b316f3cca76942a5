import { z } from 'zod';
import type { FieldDecision } from '#messages/site-fields.ts';
import { Fields, Site } from './site-fields.ts';

/** What a person said of one site's fields, to be used in another browser. Nothing of a person, a record or a note is in it. */
const SiteFile = z.strictObject({ plainly: z.literal('site'), version: z.literal(1), site: Site, fields: Fields.min(1, 'It names no field.') });
export type SiteFile = z.infer<typeof SiteFile>;

/** No site file is as long as this, in characters. */
const LONGEST = 100_000;

export const writeSiteFile = (site: string, fields: readonly FieldDecision[]): string =>
  `${JSON.stringify({ plainly: 'site', version: 1, site, fields: [...fields] } satisfies SiteFile, null, 2)}\n`;

/** A name for the file that says which site it is of. */
export const siteFileName = (site: string): string => `plainly-site-${new URL(site).host.replace(/[^a-z0-9.-]/gu, '-')}.json`;

/** What a file says, or a sentence that says why it can't be used. */
export function readSiteFile(text: string): { ok: true; file: SiteFile } | { ok: false; error: string } {
  const no = (error: string) => ({ ok: false, error }) as const;
  if (!text.trim()) return no('This file is empty. Ask for it again.');
  if (text.length > LONGEST) return no('This file is too long for a site file. Choose the one that was saved with “Save as a file”.');
  const parsed = parse(text);
  if (!isObject(parsed) || parsed['plainly'] !== 'site') {
    return no(/^\s*\{"plainly":"concern"/u.test(text) ? 'This file is of a concern. Open Plainly’s desk and join it there.' : 'This is not a site file of Plainly. Choose the one that was saved with “Save as a file”.');
  }
  if (parsed['version'] !== 1) return no('This file was saved by another version of Plainly. Update Plainly here, then use it again.');
  const { success, data, error } = SiteFile.safeParse(parsed);
  return success ? { ok: true, file: data } : no(`Something in this file is not as Plainly writes it, so nothing was used. ${where(error)}`);
}

/** What a file would change here: what is new, what is said otherwise now, and how many it says as they are. */
export function changesBy({ fields }: SiteFile, here: readonly FieldDecision[]): { added: FieldDecision[]; turned: FieldDecision[]; same: number } {
  const before = new Map(here.map(({ field, note }) => [field, note]));
  const added = fields.filter(({ field }) => !before.has(field));
  const turned = fields.filter(({ field, note }) => before.has(field) && before.get(field) !== note);
  return { added, turned, same: fields.length - added.length - turned.length };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The first fault, by its place in the file. */
function where({ issues: [issue] }: z.ZodError): string {
  const [part, index] = issue?.path ?? [];
  if (part === 'site') return 'The address of the site is wrong.';
  if (part === 'fields' && typeof index === 'number') return `Field ${index + 1} is wrong.`;
  return issue?.code === 'unrecognized_keys' ? 'There is more in it than Plainly knows.' : (issue?.message ?? '');
}
