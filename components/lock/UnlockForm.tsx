import { type FormEvent, useState } from 'react';
import type { Reply } from '#messages/reply.ts';
import { Action } from '../ui/Action.tsx';
import { Written } from '../ui/Written.tsx';

interface UnlockFormProps {
  label: string;
  name: string;
  number: boolean;
  hint: string | undefined;
  open: (typed: string) => Promise<Reply>;
}

/** One secret and its button. While it is tried, which takes a moment on purpose, the button says so. */
export function UnlockForm({ label, name, number, hint, open }: UnlockFormProps) {
  const id = `unlock-${name}`;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!typed.trim()) return setError(`Write the ${label.toLowerCase()}.`);
    setBusy(true);
    const reply = await open(typed);
    setBusy(false);
    if (reply.ok) return;
    setError(reply.error);
    // The field is read out with what is wrong.
    document.getElementById(id)?.focus();
  };
  return (
    <form className="stack loose" autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <Written id={id} label={label} hint={hint} name={name} value={typed} onChange={setTyped} error={error} number={number} secret />
      <div>
        <Action type="submit" kind="primary" isDisabled={busy}>
          {busy ? 'Unlocking' : 'Unlock'}
        </Action>
      </div>
    </form>
  );
}
