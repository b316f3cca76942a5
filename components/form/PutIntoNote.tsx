import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { Passage } from '#messages/passage.ts';
import { type Facts, sentences } from '#pathway/sentences.ts';
import { now } from '#settings/now.ts';
import { Action } from '../ui/Action.tsx';
import { copy } from '../ui/copy.ts';

interface PutProps {
  ticket: string;
  concern: string;
  facts: Facts;
  /** the words are in the note; this is what the note says now */
  wrote: (facts: Passage['facts']) => void;
}

/** Shows the sentences, writes them at the caret of the note on a press, and offers copy where the host does not take them. */
export function PutIntoNote({ ticket, concern, facts, wrote }: PutProps) {
  const [outcome, setOutcome] = useState<{ ok: true } | { ok: false; error: string } | null>(null);
  const [copied, setCopied] = useState<boolean>();
  const text = sentences(facts, now());

  const put = async () => {
    setCopied(undefined);
    const reply = await ask({ type: 'put-into-note', ticket, concern, step: '1.1', text });
    setOutcome(reply.ok ? { ok: true } : reply);
    if (reply.ok) wrote(reply.facts);
  };

  return (
    <section className="stack" aria-labelledby="words-title">
      <h2 id="words-title">Words for the note</h2>
      {text ? <blockquote className="quote">{text}</blockquote> : <p className="quiet">They appear here as you answer.</p>}
      <Action isDisabled={!text} onPress={put}>
        Put into the note
      </Action>
      <div role="status">{outcome?.ok ? <p className="said">The words are in the note. Save the note as you always do.</p> : null}</div>
      {outcome && !outcome.ok ? (
        <div className="refused stack" role="alert">
          <p>{outcome.error}</p>
          <Action onPress={async () => setCopied(await copy(text))}>{copied ? 'Copied' : 'Copy the words'}</Action>
          {copied === false ? <p>The browser did not copy them. Select the words above and press Ctrl+C.</p> : null}
        </div>
      ) : null}
    </section>
  );
}
