import type { GuestReplies } from '#messages/guest-to-background.ts';
import { rosterNow, watchRoster } from '#settings/roster.ts';
import { tellEveryTab } from './tell.ts';

/** The names for a reader that is in a page: asked for when it starts, and again when it is told to. */
export async function tellRoster(): Promise<GuestReplies['roster']> {
  return { ok: true, roster: await rosterNow() };
}

/** Whoever changes the names: every reader asks again. The message itself names nobody. */
export function keepRosterInStep(): void {
  watchRoster(() => void tellEveryTab({ type: 'roster-changed' }));
}
