import { Panel } from './Panel.tsx';
import { useNoteInFront } from './useNoteInFront.ts';
import { useSayIAmHere } from './useSayIAmHere.ts';

/** The panel in the browser's own place beside the page. It follows the tab in front; another note begins afresh. */
export function Beside() {
  const note = useNoteInFront();
  useSayIAmHere();
  return note ? <Panel key={note.ticket} ticket={note.ticket} place={{ beside: note.title, tabId: note.tabId }} /> : null;
}
