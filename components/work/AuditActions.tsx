import type { DueStep } from '#pathway/due-steps.ts';
import type { ServiceAudits } from '#pathway/service-audits.ts';
import { openAudits } from '#settings/clocks-page.ts';
import { Action } from '../ui/Action.tsx';
import { Ways } from './Ways.tsx';

interface AuditActionsProps {
  service: ServiceAudits;
  due: DueStep;
  now: Temporal.Instant;
  describedBy: string;
}

/** What can be done with the clock of an audit here: it is written at the desk, in a tab of its own. */
export function AuditActions({ service, due, now, describedBy }: AuditActionsProps) {
  return (
    <Ways of={service} due={due} now={now} describedBy={describedBy}>
      <Action aria-describedby={describedBy} onPress={() => void openAudits()}>
        {nameOf(due)}
      </Action>
    </Ways>
  );
}

function nameOf({ id, step }: DueStep): string {
  if (id.startsWith('task/')) return 'Open the task at the desk';
  return id.startsWith('3.5 pack/') ? 'Open the pack at the desk' : `Open ${step.id} at the desk`;
}
