/** How much room the disk has for the record. */
export type Space = 'enough' | 'amber' | 'red';

const AMBER_BYTES = 500_000_000;
const RED_BYTES = 100_000_000;

/** With the permission for unlimited storage the quota follows the free disk: what is left of it is the early warning. */
export async function spaceLeft(): Promise<Space> {
  if (typeof navigator.storage?.estimate !== 'function') return 'enough';
  const { quota, usage } = await navigator.storage.estimate();
  if (!quota) return 'enough';
  const left = quota - (usage ?? 0);
  return left < RED_BYTES ? 'red' : left < AMBER_BYTES ? 'amber' : 'enough';
}

export const SPACE_WORDS: Record<Exclude<Space, 'enough'>, string> = {
  amber: 'The disk of this computer is nearly full. Save a backup on the desk, then make room: delete what nobody needs, or ask who looks after the computer.',
  red: 'The disk of this computer is full, so no new concern is begun here. Write it in your care record, make room on the disk, and start again from the note. What is open goes on.',
};
