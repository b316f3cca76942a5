import type { Happening } from '#pathway/events.ts';
import type { Role, Who } from '#pathway/who.ts';
import type { Draws } from './random.ts';
import { staffOf } from './service.ts';

/** An event before it has its number: what names it meanwhile is `ref`. */
export interface Draft {
  ref: string;
  concern: string | null;
  recorded: Temporal.Instant;
  by: Who | null;
  what: Happening;
}

/** What is written down of one concern, as it comes. */
export interface Sheet {
  draw: Draws;
  drafts: Draft[];
  /** @returns what names it until it has a number */
  put(at: Temporal.Instant, role: Role, what: Happening): string;
}

export function sheet(concern: string, draw: Draws): Sheet {
  const drafts: Draft[] = [];
  const put: Sheet['put'] = (at, role, what) => {
    const ref = `${concern}:${drafts.length + 1}`;
    drafts.push({ ref, concern, recorded: at, by: staffOf(role, draw.pick), what });
    return ref;
  };
  return { draw, drafts, put };
}
