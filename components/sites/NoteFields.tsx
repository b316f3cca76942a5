import { useState } from 'react';
import type { FieldDecision } from '#messages/site-fields.ts';
import { takeBack } from '#settings/site-fields.ts';
import { siteFileName, writeSiteFile } from '#settings/site-file.ts';
import { saveFile } from '../exchange/save-file.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { decisionWords } from './field-words.ts';
import { useSiteFields } from './useSiteFields.ts';

/** What people said is a note field and what is not: by site, each taken back in one press, each site saved as a file. */
export function NoteFields() {
  const sites = useSiteFields();
  const [undone, setUndone] = useState<FieldDecision>();
  if (!sites) return null;

  const undo = async (site: string, decision: FieldDecision) => {
    await takeBack(site, decision.field);
    setUndone(decision);
  };
  const all = Object.entries(sites);
  return (
    <section className="stack" aria-labelledby="note-fields-title">
      <h3 id="note-fields-title" className="group">Note fields</h3>
      <p>Plainly finds note fields by itself. Where it is wrong, put the cursor into the field, press Plainly in the toolbar and say so there.</p>
      {undone ? <Said key={undone.field}>Taken back. Plainly decides by itself again: {decisionWords(undone)}</Said> : null}
      {all.map(([site, fields]) => (
        <section key={site} className="stack" aria-label={`Note fields of ${site}`}>
          <h4 className="group">{site}</h4>
          <ul className="stack">
            {fields.map((decision) => (
              <li key={decision.field} className="person">
                <p>{decisionWords(decision)}</p>
                <div>
                  <Action aria-label={`Take back: ${decisionWords(decision)}`} onPress={() => undo(site, decision)}>
                    Take back
                  </Action>
                </div>
              </li>
            ))}
          </ul>
          <div>
            <Action aria-label={`Save as a file: ${site}`} onPress={() => saveFile(siteFileName(site), writeSiteFile(site, fields), 'application/json')}>
              Save as a file
            </Action>
          </div>
        </section>
      ))}
      {all.length ? null : <p className="quiet">Nobody has said anything of a field yet.</p>}
    </section>
  );
}
