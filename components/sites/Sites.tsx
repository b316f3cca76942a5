import { useEffect, useState } from 'react';
import { bakedInSites, grantedSites, sitePattern, takeAway, watchSites } from '#settings/sites.ts';
import { useManaged } from '../settings/useManaged.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { NoteFields } from './NoteFields.tsx';
import { SitesToUse } from './SitesToUse.tsx';
import { UseSiteFile } from './UseSiteFile.tsx';

/** Every site that the browser lets Plainly read, each to be taken away in one press; and what people said of their fields. */
export function Sites() {
  const [sites, setSites] = useState<string[]>();
  const [gone, setGone] = useState<string>();
  const [kept, setKept] = useState<string>();

  useEffect(() => {
    const read = () => void grantedSites().then(setSites);
    read();
    return watchSites(read);
  }, []);
  const { settings } = useManaged();
  if (!sites) return null;

  const stop = async (pattern: string) => {
    const taken = await takeAway([pattern]);
    setGone(taken ? pattern : undefined);
    setKept(taken ? undefined : pattern);
  };
  const baked = bakedInSites();
  const managed = (settings.sites ?? []).flatMap((site) => sitePattern(site) ?? []);
  return (
    <section className="card stack loose" aria-labelledby="sites-title">
      <h2 id="sites-title" tabIndex={-1}>
        Sites
      </h2>
      {gone ? <Said key={gone}>Plainly no longer reads {nameOf(gone)}. To use it there again, open the site and press Plainly in the toolbar.</Said> : null}
      {sites.length ? (
        <ul className="stack">
          {sites.map((pattern) => (
            <li key={pattern} className="person">
              <p>
                <strong>{nameOf(pattern)}</strong>
              </p>
              {baked.includes(pattern) || managed.includes(pattern) || kept === pattern ? (
                <p className="quiet" role="status">
                  Your organisation set Plainly up for this site. Ask them to take it away.
                </p>
              ) : (
                <div>
                  <Action aria-label={`Stop using Plainly on this site: ${nameOf(pattern)}`} onPress={() => stop(pattern)}>
                    Stop using Plainly on this site
                  </Action>
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>Plainly reads no site yet. Open your record system, press Plainly in the toolbar, then press “Use Plainly on this site”.</p>
      )}
      <SitesToUse patterns={managed.filter((pattern) => !sites.includes(pattern))} />
      <NoteFields />
      <UseSiteFile />
    </section>
  );
}

const nameOf = (pattern: string): string => pattern.replace(/\/\*$/u, '');
