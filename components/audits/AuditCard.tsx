import { useState } from 'react';
import { AUDITS, type Audit, type AuditKind } from '#pathway/audits.ts';
import { daysWords } from '#pathway/audit-words.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import type { PeriodDays } from '#time/period.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { AuditForm } from './AuditForm.tsx';
import { AuditTable } from './AuditTable.tsx';
import { PackForm } from './PackForm.tsx';

interface AuditCardProps {
  kind: AuditKind;
  /** which an audit that is written now looks back on */
  days: PeriodDays;
  audits: readonly Audit[];
  calendars: CalendarHistory;
  desk: Who | null;
  now: Temporal.Instant;
}

/** One kind of audit: whose it is, the form of the one that is to be written now, and how those before it stand. */
export function AuditCard({ kind, days, audits, calendars, desk, now }: AuditCardProps) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const { step, title, limit } = AUDITS[kind];
  const current = audits.find(({ from }) => from.equals(days.from));
  const isWritten = Boolean(current?.written);
  const isPack = kind === '3.5 pack';
  const asking = open && desk && !(sent && isWritten);
  const form = { done: () => setSent(true), close: () => setOpen(false) };
  return (
    <section className="card stack" aria-labelledby={`audit-${step.id}`}>
      <h2 id={`audit-${step.id}`}>
        {step.id} {title}
      </h2>
      <p className="quiet">
        {step.role}. {limit}.
      </p>
      {sent && isWritten ? <Said>{isPack ? 'The pack is recorded.' : `Step ${kind} is complete.`}</Said> : null}
      {current ? null : <p>There is nothing to look back on yet.</p>}
      {current && !isWritten && !open ? <Open words={`${isPack ? 'Record which meeting has the pack' : `Open ${kind}`} for ${daysWords(kind, days)}`} desk={desk} open={() => setOpen(true)} /> : null}
      {asking && isPack ? <PackForm days={days} {...form} /> : null}
      {asking && !isPack ? <AuditForm step={kind} calendars={calendars} {...form} /> : null}
      <AuditTable audits={audits} now={now} />
    </section>
  );
}

function Open({ words, desk, open }: { words: string; desk: Who | null; open: () => void }) {
  if (!desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  return (
    <div>
      <Action onPress={open}>{words}</Action>
    </div>
  );
}
