import type { Found } from '#look-back/found.ts';
import { type Group, type Grouping, groupsOf } from '#look-back/groups.ts';
import type { Answers, Counts, State } from './protocol.ts';

/** More would not fit into memory, and nobody could look through them. */
const MOST_FOUND = 100_000;

/** What was found, and what a person said of it. It is here and nowhere else. */
export class Shelf {
  readonly #all: Found[] = [];
  readonly #said = new Map<number, { state: State; reason: string | null }>();
  #made: { by: Grouping; state: State; groups: Group[] } | undefined;

  add(found: Found): void {
    this.#all.push(found);
    this.#made = undefined;
  }

  get size(): number {
    return this.#all.length;
  }

  get isFull(): boolean {
    return this.#all.length >= MOST_FOUND;
  }

  get counts(): Counts {
    const counts = { open: this.#all.length, 'set-aside': 0, confirmed: 0 };
    for (const { state } of this.#said.values()) {
      counts[state] += 1;
      counts.open -= 1;
    }
    return counts;
  }

  groups(by: Grouping, state: State, most: number): Answers['groups'] {
    const groups = this.#groups(by, state);
    return { groups: groups.slice(0, most).map(({ key, label, found }) => ({ key, label, count: found.length, newest: found[0]?.day ?? null })), all: groups.length };
  }

  inside(by: Grouping, state: State, key: string, most: number): Answers['inside'] {
    const found = this.#group(by, state, key);
    return { found: found.slice(0, most).map((each) => ({ ...each, reason: this.#said.get(each.id)?.reason ?? null })), all: found.length };
  }

  ids(by: Grouping, state: State, key: string): number[] {
    return this.#group(by, state, key).map(({ id }) => id);
  }

  these(ids: readonly number[]): Found[] {
    return ids.flatMap((id) => this.#all[id] ?? []);
  }

  settle(ids: readonly number[], state: State, reason: string | undefined): Counts {
    for (const id of ids) {
      if (state === 'open') this.#said.delete(id);
      else this.#said.set(id, { state, reason: reason ?? null });
    }
    this.#made = undefined;
    return this.counts;
  }

  #group(by: Grouping, state: State, key: string): readonly Found[] {
    return this.#groups(by, state).find((group) => group.key === key)?.found ?? [];
  }

  #groups(by: Grouping, state: State): Group[] {
    if (this.#made?.by !== by || this.#made.state !== state) {
      this.#made = { by, state, groups: groupsOf(this.#all.filter(({ id }) => (this.#said.get(id)?.state ?? 'open') === state), by) };
    }
    return this.#made.groups;
  }
}
