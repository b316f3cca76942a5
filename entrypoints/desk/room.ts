import { DOCUMENT_IDS, type DocumentId } from '#pathway/documents/documents.ts';

/** The parts of the room of one concern, and what they are called. */
export const PARTS = { pathway: 'Pathway', steps: 'Forms', chronology: 'Chronology', work: 'Actions', documents: 'Documents', file: 'Hand over' } as const;
export type Part = keyof typeof PARTS;

/** Where the desk stands. In the address is the concern's opaque id, never a name. */
export type Room = { room: 'concerns' } | { room: 'handover' } | { room: 'audits' } | { room: 'record' } | { room: 'concern'; id: string; part: Part; document: DocumentId | null };

/** @param hash of the address: `#concern/<id>/documents/incident` */
export function roomOf(hash: string): Room {
  const [room, id, part, document] = hash.replace(/^#/u, '').split('/');
  if (room === 'handover' || room === 'audits' || room === 'record') return { room };
  if (room !== 'concern' || !id) return { room: 'concerns' };
  return { room, id, part: isPart(part) ? part : 'pathway', document: DOCUMENT_IDS.find((each) => each === document) ?? null };
}

/** The rooms beside that of one concern, and what they are called. */
export const ROOMS = { concerns: 'Concerns', handover: 'Shift handover', audits: 'Audits', record: 'Record' } as const;

/** The title of the tab: it stands in the browser's history, so it names nobody. */
export function titleOf(room: Room): string {
  const words = room.room === 'concern' ? `Concern: ${PARTS[room.part].toLocaleLowerCase('en-GB')}` : ROOMS[room.room];
  return `${words} · Plainly`;
}

const isPart = (part: string | undefined): part is Part => part !== undefined && Object.hasOwn(PARTS, part);
