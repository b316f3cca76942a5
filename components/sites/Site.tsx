import { useState } from 'react';
import type { SitesInFront } from '#settings/sites-in-front.ts';
import { askFor, grantedOf, hostOf, takeAway } from '#settings/sites.ts';
import { listed } from '../ui/listed.ts';
import { Action } from '../ui/Action.tsx';

/** The switch for the site in front. The browser asks its own question; its list of granted origins is the only list. */
export function Site({ found }: { found: SitesInFront | null }) {
  const [sites, setSites] = useState(found);
  const [said, setSaid] = useState<string>();

  if (!sites) return <p className="quiet">Open your care-record system in this tab, then press Plainly again.</p>;

  const { own, framed, granted, isManaged } = sites;
  const all = [own, ...framed];
  const missing = all.filter((pattern) => !granted.includes(pattern));
  const on = granted.includes(own);

  const turnOn = async () => {
    const given = await askFor(missing);
    setSites({ ...sites, granted: await grantedOf(all) });
    setSaid(given ? undefined : 'The browser did not give permission, so Plainly stays off there.');
  };
  const turnOff = async () => {
    const gone = await takeAway(granted);
    setSites({ ...sites, granted: await grantedOf(all) });
    setSaid(gone ? undefined : 'Your organisation has set Plainly up for this site. Ask them to take it away.');
  };

  return (
    <section className="stack" aria-labelledby="site-title">
      <h2 id="site-title">{on ? `Plainly is on for ${hostOf(own)}` : hostOf(own)}</h2>
      {on ? null : <p>Plainly reads the note that you are typing on this site. What it reads stays on this device.</p>}
      {on && missing.length ? <p>Notes in parts of this page from {listed(missing.map(hostOf))} are not read.</p> : null}
      {!on && framed.length ? <p>Parts of this page come from {listed(framed.map(hostOf))}. Plainly asks for them too.</p> : null}
      {missing.length ? (
        <Action kind="primary" onPress={turnOn}>
          {on ? 'Use Plainly there too' : 'Use Plainly on this site'}
        </Action>
      ) : null}
      {on && isManaged ? <p className="quiet">Your organisation set Plainly up for this site.</p> : null}
      {on && !isManaged ? <Action onPress={turnOff}>Stop using Plainly on this site</Action> : null}
      <div role="status">{said ? <p className="refused">{said}</p> : null}</div>
    </section>
  );
}
