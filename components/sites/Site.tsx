import { useEffect, useState } from 'react';
import { askFor, isGranted, sitePattern, takeAway } from '#settings/sites.ts';
import { Action } from '../ui/Action.tsx';

/** The switch for the site in front. The browser asks the person; the browser keeps the list. */
export function Site({ address }: { address: string | undefined }) {
  const pattern = sitePattern(address);
  const [on, setOn] = useState<boolean>();
  const [said, setSaid] = useState<string>();

  useEffect(() => {
    if (pattern) void isGranted(pattern).then(setOn);
  }, [pattern]);

  if (!pattern || !address) return <p className="quiet">Open your care-record system in this tab, then press Plainly again.</p>;
  const { host } = new URL(address);

  const use = async () => {
    const granted = await askFor(pattern);
    setOn(granted);
    setSaid(granted ? undefined : 'The browser did not give permission, so Plainly stays off here.');
  };
  const stop = async () => {
    const gone = await takeAway(pattern);
    setOn(!gone);
    setSaid(gone ? undefined : 'Your organisation has set Plainly up for this site. Ask them to take it away.');
  };

  return (
    <section className="stack" aria-labelledby="site-title">
      <h2 id="site-title">{on ? `Plainly is on for ${host}` : host}</h2>
      {on ? (
        <Action onPress={stop}>Stop using Plainly on this site</Action>
      ) : (
        <>
          <p>Plainly reads the note that you are typing on this site. What it reads stays on this device.</p>
          <Action kind="primary" onPress={use}>
            Use Plainly on this site
          </Action>
        </>
      )}
      <div role="status">{said ? <p className="refused">{said}</p> : null}</div>
    </section>
  );
}
