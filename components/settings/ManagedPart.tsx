import type { FromOrganisation, ManagedKey } from '#settings/managed.ts';
import { listed } from '../ui/listed.ts';

const WORDS: Record<ManagedKey, string> = {
  service: 'the name of the service',
  country: 'the country',
  officeHours: 'office hours',
  closures: 'closed days',
  shifts: 'shifts',
  people: 'people and deputies',
  sites: 'sites',
  idleMinutes: 'when the record locks itself',
  shiftEnd: 'whether it locks at the end of a shift',
  retentionYears: 'how long a concern is kept',
};

const wordsFor = (key: string): string => (Object.hasOwn(WORDS, key) ? WORDS[key as ManagedKey] : `“${key}”`);

/** What the organisation has set, and what of it can't be used. Nothing where it has set nothing. */
export function ManagedPart({ managed: { settings, faults } }: { managed: FromOrganisation }) {
  const set = Object.keys(settings);
  if (!set.length && !faults.length) return null;
  return (
    <section className="card stack" aria-labelledby="managed-title">
      <h2 id="managed-title" tabIndex={-1}>
        Set by your organisation
      </h2>
      {set.length ? <p>Your organisation has set {listed(set.map(wordsFor))}. It can’t be changed here.</p> : null}
      {settings.idleMinutes === undefined ? null : <p>The record locks itself after {settings.idleMinutes === 1 ? 'a minute' : `${settings.idleMinutes} minutes`} without a press.</p>}
      {settings.shiftEnd === undefined ? null : <p>{settings.shiftEnd ? 'The record locks itself at the end of a shift.' : 'The record does not lock itself at the end of a shift.'}</p>}
      {settings.retentionYears === undefined ? null : <p>A concern is kept for {settings.retentionYears === 1 ? 'a year' : `${settings.retentionYears} years`} after it was concluded.</p>}
      {faults.map(({ key, words }) => (
        <p key={key} className="refused">
          What your organisation has set for {wordsFor(key)} does not fit and is not used. {words} Tell whoever looks after your computers.
        </p>
      ))}
    </section>
  );
}
