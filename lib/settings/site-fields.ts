import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { FieldDecision, MOST_DECISIONS, type Signature } from '#messages/site-fields.ts';

/** A site as it is kept and as its file names it: an origin. */
export const Site = z.string().refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).origin === text, 'This is not the address of a site.');

/** The fields of one site of which somebody said something, each once. */
export const Fields = z
  .array(FieldDecision)
  .max(MOST_DECISIONS, `At most ${MOST_DECISIONS} fields of a site can be kept.`)
  .refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length, 'A field stands here twice.');

const Kept = z.strictObject({ version: z.literal(1), sites: z.record(Site, Fields) });
type Kept = z.infer<typeof Kept>;
export type SiteFields = Kept['sites'];

/** What people said is a note field and what is not, by site. No word of a label and nothing of a record is in it. */
const kept = storage.defineItem<Kept>('local:site-fields', { fallback: { version: 1, sites: {} } });

/** What does not fit was not written by us: then nobody has said anything. */
const sitesIn = (stored: unknown): SiteFields => Kept.safeParse(stored).data?.sites ?? {};

export const siteFieldsNow = async (): Promise<SiteFields> => sitesIn(await kept.getValue());
export const watchSiteFields = (told: (sites: SiteFields) => void): (() => void) => kept.watch((stored) => told(sitesIn(stored)));

/** What was said of one site's fields. */
export const fieldsOf = async (site: string): Promise<FieldDecision[]> => (await siteFieldsNow())[site] ?? [];

/** Keeps what a person says of some fields of a site; what was said of the same fields before goes, the rest stays. */
export const decide = (site: string, said: readonly FieldDecision[]): Promise<void> =>
  change(site, (fields) => Fields.parse([...fields.filter(({ field }) => !said.some((one) => one.field === field)), ...said]));

/** Takes back what was said of a field: our own rules decide again. */
export const takeBack = (site: string, field: Signature): Promise<void> => change(site, (fields) => fields.filter((one) => one.field !== field));

/** One page after the other, whichever asks: nothing that was said is lost. */
async function change(site: string, next: (fields: FieldDecision[]) => FieldDecision[]): Promise<void> {
  await navigator.locks.request('site-fields', async () => {
    const { [site]: fields = [], ...others } = await siteFieldsNow();
    const changed = next(fields);
    await kept.setValue({ version: 1, sites: changed.length ? { ...others, [site]: changed } : others });
  });
}
