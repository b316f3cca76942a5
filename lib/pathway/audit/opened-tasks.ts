import type { Event } from '../events.ts';
import type { AuditKind } from '../service-audits.ts';
import type { Role, Who } from '../who.ts';
import type { AskedTask } from './tasks.ts';

/** A task that an audit opened. It is red until somebody records it as done. */
export interface AuditTask extends AskedTask {
  /** `task/1.5/2026-11-23/practice-correction`: the same for the same thing, whatever else happens */
  id: string;
  kind: AuditKind;
  /** the first day of what the audit looked back on */
  from: string;
  owner: Role;
  /** by when, UTC */
  due: string;
  /** when it was opened, UTC: in the save that signed the audit */
  opened: string;
  done: { how: string; at: string; recorded: string; by: Who | null } | null;
}

export const taskId = (kind: AuditKind, from: string, { task, about }: AskedTask): string => ['task', kind, from, task, ...(about ? [about] : [])].join('/');

/** Every task that an audit opened, oldest first. @param events of no concern, in sequence */
export function openedTasks(events: readonly Event[]): AuditTask[] {
  const audits = new Map<string, { kind: AuditKind; from: string }>();
  const tasks = new Map<string, AuditTask>();
  for (const { id, what, recorded, by } of events) {
    if (what.kind === 'audit-signed') audits.set(id, { kind: what.audit, from: what.from });
    if (what.kind === 'audit-signed' || what.kind === 'audit-restated') {
      const audit = audits.get(what.kind === 'audit-signed' ? id : what.signed);
      if (!audit) continue;
      for (const { owner, due, ...asked } of what.tasks) {
        const name = taskId(audit.kind, audit.from, asked);
        if (!tasks.has(name)) tasks.set(name, { ...asked, ...audit, id: name, owner, due, opened: recorded, done: null });
      }
    }
    if (what.kind === 'audit-task-done') {
      const task = tasks.get(what.task);
      if (task && !task.done) task.done = { how: what.how, at: what.at, recorded, by };
    }
  }
  return [...tasks.values()];
}
