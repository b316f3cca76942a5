import { askedTogether, effectWords } from '#look-back/asked-together.ts';
import type { Found } from '#look-back/found.ts';
import { writtenAt } from '#look-back/written-at.ts';
import { ask } from '#messages/ask.ts';
import type { Passage } from '#messages/passage.ts';
import { lookBack } from './session.ts';
import { listView } from './view.ts';

/** What became of linking: how many are linked, and by the sentence that says why, how many are not. */
export interface Linked {
  linked: number;
  refused: ReadonlyMap<string, number>;
}

/**
 * Links notes to a concern as its earlier signs, one after the other: what is linked is in the record, what is refused stays chosen.
 * @param day for notes that have none, `YYYY-MM-DD`
 */
export async function link(found: readonly Found[], concern: string, day: string, done: (count: number) => void): Promise<Linked> {
  const refused = new Map<string, number>();
  const linked: number[] = [];
  for (const { id, day: own, time, passage, place, asked } of found) {
    const written = writtenAt(own === null ? { day: day || null, time: null } : { day: own, time });
    const effects = askedTogether(asked).map((each) => effectWords(each).slice(0, 400));
    // One after the other: each is decided by what is in the record before it.
    // eslint-disable-next-line no-await-in-loop
    const reply = written
      ? await ask({ type: 'record', concern, what: { kind: 'earlier-sign-linked', sign: 'note', at: written.at, ...(written.dayOnly ? { dayOnly: true as const } : {}), quote: passage, ...(place ? { place } : {}), effects } })
      : ({ ok: false, error: 'Give the day of the notes that have no date.' } as const);
    if (reply.ok) linked.push(id);
    else refused.set(reply.error, (refused.get(reply.error) ?? 0) + 1);
    done(linked.length);
  }
  await lookBack.settle(linked, 'confirmed');
  listView.choose(linked, false);
  return { linked: linked.length, refused };
}

const GAP = ' […] ';

/** The notes as the passage with which a new concern begins. */
export function passageOf(found: readonly Found[]): Passage {
  const line = (text: string): string => text.slice(0, 400);
  return {
    quote: found.map(({ passage }) => passage).join(GAP).slice(0, 5000),
    prompts: found.flatMap(({ asked }) => asked).slice(0, 50).map(({ rule, kind, quote, effect, question }) => ({ rule: line(rule), kind: line(kind), quote: line(quote), effect: line(effect), question: line(question) })),
    facts: { behaviour: false, initiator: false, presentation: false, where: false, when: false },
    people: [...new Set(found.flatMap(({ people }) => people))].slice(0, 20).map(line),
  };
}
