import type { Field } from '../fields/field.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PutAside } from './put-aside.ts';
import type { Session } from './session.ts';

/** What a session needs of the reader around it. */
export interface Surroundings {
  readonly overlay: Overlay;
  readonly putAside: PutAside;
  /** a person recorded what happened in this field: the panel opens on the ticket, here or elsewhere */
  recorded(field: Field, ticket: string, opens: 'here' | 'elsewhere'): void;
  /** the field is gone from the page */
  left(session: Session): void;
  /** the extension was updated: this script can reach nothing any more */
  outdated(): void;
}
