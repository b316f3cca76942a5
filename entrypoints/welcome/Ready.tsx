import { NotSetUp } from '#components/lock/NotSetUp.tsx';
import { OpenSettings } from '#components/settings/OpenSettings.tsx';
import { bakedInSites } from '#settings/sites.ts';

/** The last screen: what to do now, in the order in which it is done. */
export function Ready() {
  const baked = bakedInSites();
  return (
    <section className="card stack loose" aria-labelledby="ready-title">
      <h1 id="ready-title" tabIndex={-1}>
        Plainly is ready
      </h1>
      {baked.length ? (
        <p>Your organisation has switched Plainly on for {baked.map((pattern) => pattern.replace(/\/\*$/u, '')).join(', ')}. Open your record system and write a note: there is nothing more to do.</p>
      ) : (
        <ol className="numbered stack">
          <li>Open your record system.</li>
          <li>Press Plainly in the toolbar. If you can’t see it, press the puzzle piece first.</li>
          <li>Press “Use Plainly on this site”.</li>
        </ol>
      )}
      <NotSetUp />
      <p>You can close this tab now. Do the same on each computer that staff write notes on: each keeps its own settings and record.</p>
      <div className="row">
        <OpenSettings />
      </div>
    </section>
  );
}
