import { type ReactNode, useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { DueStep, Owing } from '#pathway/due-steps.ts';
import { isServiceAudits } from '#pathway/service-audits.ts';
import { isOverdue } from '#pathway/standing.ts';
import { isForDeputy } from '#pathway/thresholds.ts';
import type { Role } from '#pathway/who.ts';
import { useService } from '../settings/useService.ts';
import { Action } from '../ui/Action.tsx';
import { listed } from '../ui/listed.ts';

interface WaysProps {
  of: Pick<Owing, 'id' | 'acknowledged'>;
  due: DueStep;
  now: Temporal.Instant;
  /** the element that says whose clock it is */
  describedBy: string;
  /** the button that leads to its form */
  children: ReactNode;
}

/** What can be done with an open clock: what leads to its form, and once it is overdue, that somebody has seen it. */
export function Ways({ of, due, now, describedBy, children }: WaysProps) {
  const [refusal, setRefusal] = useState<string>();
  const late = isOverdue(due, now);
  const seen = due.soft || of.acknowledged.some(({ obligation }) => obligation === due.id);
  const acknowledge = async () => {
    const reply = await ask({ type: 'record', concern: isServiceAudits(of) ? null : of.id, what: { kind: 'due-acknowledged', obligation: due.id } });
    setRefusal(reply.ok ? undefined : reply.error);
  };
  return (
    <>
      <div className="row">
        {children}
        {late && !seen ? (
          <Action aria-describedby={describedBy} onPress={acknowledge}>
            I have seen this
          </Action>
        ) : null}
      </div>
      {late && !seen && isForDeputy(due, now) ? <Deputy role={due.role} /> : null}
      {late && seen && !due.soft ? <p className="quiet">Somebody has seen that it is overdue.</p> : null}
      {refusal ? (
        <p className="refused" role="alert">
          {refusal}
        </p>
      ) : null}
    </>
  );
}

/** Clock 11: ten minutes after the due time, where nobody has said that they have seen it. */
function Deputy({ role }: { role: Role }) {
  const names = (useService()?.people ?? []).filter((person) => person.role === role && person.deputy).map(({ deputy }) => deputy);
  return <p className="late-words">Nobody has said that they have seen it. It is for the deputy now{names.length ? `: ${listed(names)}` : ''}. Plainly tells nobody.</p>;
}
