/** A dated action as it was agreed, and what became of it. */
export interface Agreed {
  id: string;
  done: Temporal.Instant | null;
  cancelled: boolean;
}
