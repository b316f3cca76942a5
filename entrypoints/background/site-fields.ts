import type { GuestReplies } from '#messages/guest-to-background.ts';
import type { Sender } from '#messages/listen.ts';
import { fieldsOf, watchSiteFields } from '#settings/site-fields.ts';
import { siteOf } from '#settings/site-of.ts';
import { tellEveryTab } from './tell.ts';

/** What people said of the fields of the site that a frame belongs to. Which site that is, the browser says. */
export async function tellFields({ origin, url, tab }: Sender): Promise<GuestReplies['site-fields']> {
  const site = siteOf({ origin, url, page: tab?.url });
  return { ok: true, fields: site ? await fieldsOf(site) : [] };
}

/** Whichever page of ours a person said it in: the frames of every open tab ask again, if they had asked before. */
export function keepFieldsInStep(): void {
  watchSiteFields(() => void tellEveryTab({ type: 'fields-changed' }));
}
