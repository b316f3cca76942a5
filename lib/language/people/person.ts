/** A person as the words of a note point at them. */
import type { Mention } from '../types.ts';

/** A run of tokens `[from, to)` that stands for someone. */
export interface Person {
  from: number;
  to: number;
  /** how the same person is recognised again: lower case, no possessive */
  key: string;
  role: Mention['role'];
  /** more than one adult: "each other", "residents", "them two" */
  group: boolean;
  /** written down by the service: `roster.ts` */
  listed?: true;
}
