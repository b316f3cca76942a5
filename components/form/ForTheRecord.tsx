import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { filedWords } from '#pathway/record-words.ts';
import type { Step } from '#pathway/steps.ts';
import { Action } from '../ui/Action.tsx';
import { copy } from '../ui/copy.ts';

interface ForTheRecordProps {
  step: Step;
  text: string;
  concern: string;
  /** where the panel was opened from a note about this concern */
  ticket: string | null;
}

/** Where the record of a step is filed, and its words to copy there or to put into the note. */
export function ForTheRecord({ step, text, concern, ticket }: ForTheRecordProps) {
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null);
  const take = async () => setSaid((await copy(text)) ? { ok: true, words: 'Copied.' } : { ok: false, words: 'The browser did not copy them. Open the words, select them and press Ctrl+C.' });
  const put = async (into: string) => {
    const reply = await ask({ type: 'put-into-note', ticket: into, concern, step: step.id, text });
    setSaid(reply.ok ? { ok: true, words: 'The words are in the note. Save the note as you always do.' } : { ok: false, words: reply.error });
  };
  return (
    <section className="filed stack" aria-labelledby="filed-title">
      <h2 id="filed-title">For the care record</h2>
      <p>{filedWords(step)}</p>
      {text ? (
        <details>
          <summary>Show the words</summary>
          <blockquote className="quote">{text}</blockquote>
        </details>
      ) : null}
      <div className="row">
        <Action isDisabled={!text} onPress={take}>
          Copy
        </Action>
        {ticket ? (
          <Action isDisabled={!text} onPress={() => put(ticket)}>
            Put into the note
          </Action>
        ) : null}
      </div>
      <div role="status">{said ? <p className={said.ok ? 'said' : 'refused'}>{said.words}</p> : null}</div>
    </section>
  );
}
