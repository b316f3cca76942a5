import { auditSlug } from '#pathway/audit-words.ts';
import { DOCUMENT_IDS, type DocumentId } from '#pathway/documents/documents.ts';
import { AUDIT_KINDS, type AuditKind } from '#pathway/service-audits.ts';

/** The parts of the room of one concern, and what they are called. */
export const PARTS = { pathway: 'Pathway', steps: 'Forms', chronology: 'Chronology', work: 'Actions', documents: 'Documents', file: 'Hand over' } as const;
export type Part = keyof typeof PARTS;

/** Where the desk stands. In the address is the concern's opaque id, never a name. */
export type Room = { room: 'concerns' } | { room: 'handover' } | { room: 'audits' } | { room: 'audit'; kind: AuditKind; from: string } | { room: 'concern'; id: string; part: Part; document: DocumentId | null };

/** @param hash of the address: `#concern/<id>/documents/incident` */
export function roomOf(hash: string): Room {
  const [room, id, part, document] = hash.replace(/^#/u, '').split('/');
  if (room === 'audits') return auditRoomOf(id, part) ?? { room };
  if (room === 'handover') return { room };
  if (room !== 'concern' || !id) return { room: 'concerns' };
  return { room, id, part: isPart(part) ? part : 'pathway', document: DOCUMENT_IDS.find((each) => each === document) ?? null };
}

/** The rooms beside that of one concern, and what they are called. */
export const ROOMS = { concerns: 'Concerns', handover: 'Shift handover', audits: 'Audits' } as const;

/** The title of the tab: it stands in the browser's history, so it names nobody. */
export function titleOf(room: Room): string {
  if (room.room === 'audit') return `Audit ${room.kind} · Plainly`;
  const words = room.room === 'concern' ? `Concern: ${PARTS[room.part].toLocaleLowerCase('en-GB')}` : ROOMS[room.room];
  return `${words} · Plainly`;
}

/** One audit by its address: `#audits/1.5/2026-11-23`; null where it is that of none. */
function auditRoomOf(slug: string | undefined, from: string | undefined): Room | null {
  const kind = AUDIT_KINDS.find((each) => auditSlug(each) === slug);
  return kind && from && /^\d{4}-\d{2}-\d{2}$/u.test(from) && isDay(from) ? { room: 'audit', kind, from } : null;
}

function isDay(text: string): boolean {
  try {
    return Boolean(Temporal.PlainDate.from(text));
  } catch {
    return false;
  }
}

const isPart = (part: string | undefined): part is Part => part !== undefined && Object.hasOwn(PARTS, part);
