import type { Saying, Status } from '../card/status.ts';

/** So much unread is worth a word, in characters: less is read before anybody could read that word. */
const WORTH_A_WORD = 20_000;

/** What is counted in a field, and how far. */
interface Counted {
  prompts: number;
  /** characters */
  unread: number;
  onlyInView: boolean;
}

/** What the status of a field says: how many prompts there are, and beside it what a person may take back or one sentence about Plainly itself. */
export class Said {
  readonly #status: Status;
  #beside: Pick<Saying, 'undo' | 'sentence' | 'offer'> = {};

  constructor(status: Status) {
    this.#status = status;
  }

  /** Takes a mark back that was put aside; undefined where there is none to take back. Said with the next count. */
  set undo(undo: (() => void) | undefined) {
    this.#beside.undo = undo;
  }

  /** One sentence about Plainly itself, with a button that does something about it where there is one. Said with the next count, and nothing takes it away. */
  tell(sentence: string | undefined, offer?: Saying['offer']): void {
    this.#beside = { ...this.#beside, sentence, offer };
  }

  count({ prompts, unread, onlyInView }: Counted): void {
    this.#status.say({ ...this.#beside, prompts, isReading: unread > WORTH_A_WORD, onlyInView });
  }
}
