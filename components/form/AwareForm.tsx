import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { now } from '#settings/now.ts';
import { Action } from '../ui/Action.tsx';
import { When } from './When.tsx';

interface AwareFormProps {
  /** of the note, or how to get one once the clock is to start */
  ticket: string | (() => Promise<string>);
  started: (concern: string) => void;
  /** how deep its title stands in the page */
  heading?: 'h1' | 'h3';
}

/** The one thing asked first. The answer makes the concern, and the 15 minutes of step 1.1 run from it. */
export function AwareForm({ ticket, started, heading: Heading = 'h1' }: AwareFormProps) {
  const [earlier, setEarlier] = useState(false);
  const [identified, setIdentified] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const start = async (at: string) => {
    setBusy(true);
    const reply = await ask({ type: 'identify-concern', ticket: typeof ticket === 'string' ? ticket : await ticket(), identified: at });
    setBusy(false);
    if (reply.ok) started(reply.concern);
    else setError(reply.error);
  };

  return (
    <form className="card stack" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
      <Heading>When did staff become aware?</Heading>
      <p>The first time that anyone on the staff saw it, or was told. You then have 15 minutes for the first record.</p>
      {earlier ? (
        <>
          <When id="identified" label="Staff became aware at" value={identified} onChange={setIdentified} error={error} />
          <Action kind="primary" isDisabled={busy} onPress={() => (identified ? start(identified) : setError('Write the time and the date.'))}>
            Start the clock
          </Action>
        </>
      ) : (
        <>
          {error ? (
            <p className="refused" role="alert">
              {error}
            </p>
          ) : null}
          <Action kind="primary" isDisabled={busy} onPress={() => start(now().toString())}>
            Just now
          </Action>
          <Action onPress={() => setEarlier(true)}>Earlier</Action>
        </>
      )}
    </form>
  );
}
