import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { FieldDecision } from '#messages/site-fields.ts';
import { count } from '#pathway/reminder-words.ts';
import { decide, fieldsOf } from '#settings/site-fields.ts';
import { changesBy, readSiteFile, type SiteFile } from '#settings/site-file.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { decisionWords } from './field-words.ts';

interface Offered {
  file: SiteFile;
  changes: ReturnType<typeof changesBy>;
}

/** What was said of a site's fields in another browser: what it would change is shown first, and nothing is changed before a person agrees. */
export function UseSiteFile() {
  const [offered, setOffered] = useState<Offered>();
  const [done, setDone] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const show = (next: { offered?: Offered; done?: string; refusal?: string }) => {
    setOffered(next.offered);
    setDone(next.done);
    setRefusal(next.refusal);
  };

  const look = async (chosen: FileList | null) => {
    const [found] = chosen ?? [];
    if (!found) return;
    const read = readSiteFile(await found.text());
    if (!read.ok) return show({ refusal: read.error });
    const changes = changesBy(read.file, await fieldsOf(read.file.site));
    if (!changes.added.length && !changes.turned.length) return show({ done: `Everything in this file is so here already, for ${read.file.site}. Nothing has changed.` });
    return show({ offered: { file: read.file, changes } });
  };
  const use = async ({ file }: Offered) => {
    try {
      await decide(file.site, file.fields);
      show({ done: `Used for ${file.site}.` });
    } catch {
      show({ refusal: 'These are more fields than can be kept for one site, so nothing was used. Take some back above, then use the file again.' });
    }
  };

  return (
    <section className="stack" aria-labelledby="site-file-title">
      <h3 id="site-file-title" className="group">A site file from another browser</h3>
      <p>It has what was said of a site’s fields, and nothing of any person or note. It does not turn Plainly on for the site.</p>
      <div>
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(chosen) => void look(chosen)}>
          <Action>Use a site file</Action>
        </FileTrigger>
      </div>
      {refusal ? (
        <p className="refused" role="alert">
          {refusal}
        </p>
      ) : null}
      {done ? <Said key={done}>{done}</Said> : null}
      {offered ? (
        <section className="card stack" aria-labelledby="site-changes-title">
          <h4 id="site-changes-title" className="group" tabIndex={-1} ref={focus}>
            This file would change {count(offered.changes.added.length + offered.changes.turned.length, 'field', 'fields')} of {offered.file.site}
          </h4>
          <Changes title="New here" fields={offered.changes.added} />
          <Changes title="Said otherwise here until now" fields={offered.changes.turned} />
          {offered.changes.same ? <p className="quiet">{count(offered.changes.same, 'field is', 'fields are')} so here already.</p> : null}
          <div className="row">
            <Action kind="primary" onPress={() => use(offered)}>
              Change them
            </Action>
            <Action onPress={() => show({ done: 'Nothing was changed.' })}>Leave them as they are</Action>
          </div>
        </section>
      ) : null}
    </section>
  );
}

function Changes({ title, fields }: { title: string; fields: readonly FieldDecision[] }) {
  if (!fields.length) return null;
  return (
    <div className="stack">
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="facts">
        {fields.map((decision) => (
          <li key={decision.field}>{decisionWords(decision)}</li>
        ))}
      </ul>
    </div>
  );
}

const focus = (title: HTMLElement | null): void => title?.focus();
