import { useState } from 'react';
import type { Source } from '#pathway/documents/document.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { bundleOf } from '#pathway/exports/fhir/bundle.ts';
import { Action } from '../ui/Action.tsx';
import { saveFile } from './save-file.ts';

/** This concern for another record system, as a FHIR R4 Bundle. */
export function FhirPart({ source, calendars }: { source: Source; calendars: CalendarHistory }) {
  const [said, setSaid] = useState('');
  const save = () => {
    saveFile(`plainly-concern-${source.concern.id.slice(0, 8)}.fhir.json`, `${JSON.stringify(bundleOf(source, calendars), null, 2)}\n`, 'application/fhir+json');
    setSaid('Saved in your downloads.');
  };
  return (
    <section className="card stack" aria-labelledby="fhir-title">
      <h2 id="fhir-title">Give this concern to a record system</h2>
      <p>A FHIR R4 file: the steps as tasks, the forms with their answers, and the chronology with who wrote what and when. Plainly sends it nowhere.</p>
      <p className="closed">It is not encrypted and has names in it. Give it only to a system that may hold this record, and delete it afterwards.</p>
      <div className="row">
        <Action onPress={save}>Save as FHIR</Action>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
