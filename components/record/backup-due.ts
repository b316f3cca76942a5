import type { LastBackup } from '#record/backup/last.ts';

const DAYS = 7;

/** Whether a backup is asked for: something is newer than the last one, and that is a week old or was never there. */
export const isBackupDue = (last: LastBackup | null, newer: number, weekly: boolean, now: Temporal.Instant): boolean =>
  weekly && newer > 0 && (!last || Temporal.Instant.compare(Temporal.Instant.from(last.made).add({ hours: DAYS * 24 }), now) <= 0);
