import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { asText } from '#pathway/documents/as-text.ts';
import { personCopies } from '#pathway/documents/person-copy.ts';
import { count } from '#pathway/reminder-words.ts';
import { readAbout, readPeople } from '#record/person.ts';
import { Sheet } from '../document/Sheet.tsx';
import { saveFile } from '../exchange/save-file.ts';
import { useService } from '../settings/useService.ts';
import { Action } from '../ui/Action.tsx';
import { Picked } from '../ui/Picked.tsx';
import { useNow } from '../ui/useNow.ts';
import { useLoaded } from './useLoaded.ts';

/** All that is held about one adult, the others taken out: to read, to print, to save. */
export function PersonPart() {
  const people = useLoaded(readPeople);
  const [person, setPerson] = useState<string>('');
  const [about, setAbout] = useState<Awaited<ReturnType<typeof readAbout>>>();
  const service = useService();
  const now = useNow();
  if (!people) return null;
  const choose = async (next: string) => {
    setPerson(next);
    setAbout(undefined);
    setAbout(await readAbout(next));
  };
  const copies = about ? personCopies(person, about.concerns.map((each) => ({ ...each, now })), about.dismissed) : [];
  const left = () => {
    for (const { concern } of about?.concerns ?? []) void ask({ type: 'record', concern: concern.id, what: { kind: 'exported', as: 'copy-for-person' } });
  };
  return (
    <section className="stack" aria-labelledby="person-title">
      <div className="card stack no-print">
        <h2 id="person-title">What is held about one person</h2>
        <p>For an adult who asks what is written about them. Other adults’ names are taken out as they were given; a nickname, a slip of the pen or what tells who it was Plainly can’t know. Read it before you hand it over.</p>
        {people.length ? <Picked id="person-whose" name="person" label="Who asks?" options={people.map((each) => ({ value: each, label: each }))} value={person} onChange={(next) => void choose(next)} /> : <p>Nobody is named in the record.</p>}
        {about ? (
          <>
            <p role="status">{count(about.concerns.length, 'concern', 'concerns')}.</p>
            <div className="row">
              <Action
                kind="primary"
                onPress={() => {
                  left();
                  print();
                }}
              >
                Print
              </Action>
              <Action
                onPress={() => {
                  left();
                  saveFile('plainly-copy-for-one-person.txt', copies.map(asText).join('\n\n\n'), 'text/plain');
                }}
              >
                Save as text
              </Action>
            </div>
          </>
        ) : null}
      </div>
      {copies.map((document, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <Sheet key={index} document={document} service={service?.name ?? ''} now={now} />
      ))}
    </section>
  );
}
