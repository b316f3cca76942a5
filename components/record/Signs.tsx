import { useLiveQuery } from 'dexie-react-hooks';
import { count } from '#pathway/reminder-words.ts';
import { lastBackup, watchLastBackup } from '#record/backup/last.ts';
import { countEntries } from '#record/count.ts';
import { retentionNow, watchRetention } from '#settings/retention.ts';
import { useNow } from '../ui/useNow.ts';
import { isBackupDue } from './backup-due.ts';
import { dayWords } from './day-words.ts';
import { useHealth } from './useHealth.ts';
import { useLoaded } from './useLoaded.ts';

const HERE = 'Saved on this device';
const ELSEWHERE = 'Safe elsewhere';

/** Two signs that are not one: what is saved on this device, and what is safe if it is lost. */
export function Signs() {
  const health = useHealth();
  const entries = useLiveQuery(countEntries);
  const backup = useLoaded(lastBackup, watchLastBackup);
  const weekly = useLoaded(retentionNow, watchRetention)?.weekly;
  const now = useNow();
  if (!health || entries === undefined || backup === undefined || weekly === undefined) return <BeforeKnown />;
  const whole = !health.finding && !health.stopped;
  const newer = Math.max(0, entries - (backup?.entries ?? 0));
  const due = isBackupDue(backup, newer, weekly, now);
  return (
    <dl className="signs">
      <div className={whole ? 'sign-good' : 'sign-bad'}>
        <dt>{HERE}</dt>
        <dd>{health.stopped ? 'Not everything: the browser could not save something.' : health.finding ? 'Damaged, or not complete. Nothing new is written.' : count(entries, 'entry', 'entries')}</dd>
      </div>
      <div className={due ? 'sign-due' : newer || !backup ? 'sign-open' : 'sign-good'}>
        <dt>{ELSEWHERE}</dt>
        <dd>
          {backup ? `Last backup ${dayWords(backup.made, now)}${backup.checked ? '' : ', not checked yet'}. ${newer ? `${count(newer, 'entry is', 'entries are')} newer.` : 'Nothing is newer.'}` : entries ? 'No backup yet: what is on this device is nowhere else.' : 'Nothing to save yet.'}
          {due ? ' Save one today.' : ''}
        </dd>
      </div>
    </dl>
  );
}

/** Holds the place of both, so that nothing below them moves. */
function BeforeKnown() {
  return (
    <dl className="signs" aria-busy>
      {[HERE, ELSEWHERE].map((sign) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
