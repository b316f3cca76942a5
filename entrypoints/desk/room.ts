import { type Governance, GOVERNANCE_PARTS, governanceOf, isDay } from '#components/governance/address.ts';
import { auditSlug } from '#pathway/audit-words.ts';
import { DOCUMENT_IDS, type DocumentId } from '#pathway/documents/documents.ts';
import { AUDIT_KINDS, type AuditKind } from '#pathway/service-audits.ts';

/** The parts of the room of one concern, and what they are called. */
export const PARTS = { pathway: 'Pathway', steps: 'Forms', chronology: 'Chronology', work: 'Actions', documents: 'Documents', file: 'Hand over' } as const;
export type Part = keyof typeof PARTS;

/** Where the desk stands. In the address is the concern's opaque id, never a name. */
export type Room = { room: 'concerns' } | { room: 'handover' } | { room: 'audits' } | { room: 'audit'; kind: AuditKind; from: string } | { room: 'patterns' } | { room: 'look-back' } | { room: 'record' } | { room: 'governance'; at: Governance } | { room: 'concern'; id: string; part: Part; document: DocumentId | null };

/** @param hash of the address: `#concern/<id>/documents/incident` */
export function roomOf(hash: string): Room {
  const [room, ...rest] = hash.replace(/^#/u, '').split('/');
  const [id, part, document] = rest;
  if (room === 'governance') return { room, at: governanceOf(rest) };
  if (room === 'audits') return auditRoomOf(id, part) ?? { room };
  if (room === 'handover' || room === 'patterns' || room === 'look-back' || room === 'record') return { room };
  if (room !== 'concern' || !id) return { room: 'concerns' };
  return { room, id, part: isPart(part) ? part : 'pathway', document: DOCUMENT_IDS.find((each) => each === document) ?? null };
}

/** The rooms beside that of one concern, and what they are called. */
export const ROOMS = { concerns: 'Concerns', handover: 'Shift handover', audits: 'Audits', patterns: 'Patterns', governance: 'Governance', 'look-back': 'Look back', record: 'Record' } as const;

/** The title of the tab: it stands in the browser's history, so it names nobody. */
export function titleOf(room: Room): string {
  return `${wordsOf(room)} · Plainly`;
}

function wordsOf(room: Room): string {
  if (room.room === 'audit') return `Audit ${room.kind}`;
  if (room.room === 'concern') return `Concern: ${PARTS[room.part].toLocaleLowerCase('en-GB')}`;
  return room.room === 'governance' ? `Governance: ${GOVERNANCE_PARTS[room.at.part].toLocaleLowerCase('en-GB')}` : ROOMS[room.room];
}

/** One audit by its address: `#audits/1.5/2026-11-23`; null where it is that of none. */
function auditRoomOf(slug: string | undefined, from: string | undefined): Room | null {
  const kind = AUDIT_KINDS.find((each) => auditSlug(each) === slug);
  return kind && from && isDay(from) ? { room: 'audit', kind, from } : null;
}

const isPart = (part: string | undefined): part is Part => part !== undefined && Object.hasOwn(PARTS, part);
