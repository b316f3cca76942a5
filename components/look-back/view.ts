import type { Grouping } from '#look-back/groups.ts';
import type { State } from './worker/protocol.ts';

/** How the list of what was found is looked at. It stays while another room of the desk is open. */
export interface View {
  by: Grouping;
  state: State;
  /** so many groups are shown */
  most: number;
  /** groups that are open, each with how many of its notes are shown */
  open: ReadonlyMap<string, number>;
  chosen: ReadonlySet<number>;
}

export const AT_ONCE = 20;
const START: View = { by: 'pair', state: 'open', most: AT_ONCE, open: new Map(), chosen: new Set() };

class ListView {
  #view = START;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly now = (): View => this.#view;

  /** Groups and what is chosen in them go together: another grouping begins anew. */
  group(by: Grouping): void {
    this.#turn({ ...START, by, state: this.#view.state, ...(by === 'all' ? { open: new Map([['all', AT_ONCE]]) } : {}) });
  }

  show(state: State): void {
    this.#turn({ ...START, by: this.#view.by, state, ...(this.#view.by === 'all' ? { open: new Map([['all', AT_ONCE]]) } : {}) });
  }

  moreGroups(): void {
    this.#turn({ ...this.#view, most: this.#view.most + AT_ONCE });
  }

  fold(key: string, isOpen: boolean): void {
    const open = new Map(this.#view.open);
    if (isOpen) open.set(key, AT_ONCE);
    else open.delete(key);
    this.#turn({ ...this.#view, open });
  }

  more(key: string): void {
    this.#turn({ ...this.#view, open: new Map(this.#view.open).set(key, (this.#view.open.get(key) ?? 0) + AT_ONCE) });
  }

  choose(ids: readonly number[], isChosen: boolean): void {
    const chosen = new Set(this.#view.chosen);
    for (const id of ids) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.#turn({ ...this.#view, chosen });
  }

  reset(): void {
    this.#turn(START);
  }

  #turn(view: View): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

export const listView = new ListView();
