import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { asText } from '#pathway/documents/as-text.ts';
import type { Source } from '#pathway/documents/document.ts';
import { type DocumentId, documentOf } from '#pathway/documents/documents.ts';
import { redact } from '#pathway/documents/redact.ts';
import { useService } from '../settings/useService.ts';
import { Action } from '../ui/Action.tsx';
import { copy } from '../ui/copy.ts';
import { Picked } from '../ui/Picked.tsx';
import { Sheet } from './Sheet.tsx';

const COPIED = { yes: 'Copied.', no: 'The browser did not take it. Select the words and copy them yourself.' } as const;
const WHOLE = 'whole';

/** One document: as a sheet to read and print, as text to copy, and for one adult without the others’ names. */
export function DocumentPage({ id, source, back }: { id: DocumentId; source: Source; back: string }) {
  const [whose, setWhose] = useState(WHOLE);
  const [copied, setCopied] = useState<keyof typeof COPIED>();
  const service = useService();
  const { people } = source.concern;
  const subject = people[Number(whose)];
  const whole = documentOf(id, source);
  const shown = whose !== WHOLE && subject ? redact(whole, people, subject.reference) : whole;
  const left = () => void ask({ type: 'record', concern: source.concern.id, what: { kind: 'exported', as: 'document' } });
  const options = [{ value: WHOLE, label: 'Everything' }, ...people.map(({ reference }, index) => ({ value: String(index), label: `A copy for ${reference}: no other adult’s name` }))];
  return (
    <div className="stack loose">
      <div className="card stack no-print">
        <p>
          <a href={back}>All documents</a>
        </p>
        {id === 'referral' && people.length ? (
          <Picked
            id="copy-for"
            name="copy"
            label="What is in it?"
            options={options}
            value={whose}
            onChange={(next) => {
              setWhose(next);
              setCopied(undefined);
            }}
          />
        ) : null}
        {shown === whole ? null : <p className="closed">Read it before you send it. Plainly takes out names as they were given; a nickname or a slip of the pen it can’t know.</p>}
        <div className="row">
          <Action kind="primary" onPress={() => (left(), print())}>
            Print
          </Action>
          <Action onPress={() => void copy(asText(shown)).then((took) => (left(), setCopied(took ? 'yes' : 'no')))}>Copy the text</Action>
          <p role="status">{copied ? COPIED[copied] : ''}</p>
        </div>
      </div>
      <Sheet document={shown} service={service?.name ?? ''} now={source.now} />
    </div>
  );
}
