import { useState } from 'react';
import { Action } from '../ui/Action.tsx';
import { notesWords } from './notes-words.ts';
import { lookBack } from './session.ts';

/** Lets go of this file; asks first where something is still open. */
export function BeginAgain({ left }: { left: number }) {
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div>
        <Action kind="plain" onPress={() => (left ? setAsks(true) : lookBack.forget())}>
          Look at another file
        </Action>
      </div>
    );
  }
  return (
    <div className="card stack" role="alert">
      <p>{notesWords(left)} {left === 1 ? 'is' : 'are'} neither confirmed nor set aside. Another file forgets them, and what you set aside. What you confirmed stays.</p>
      <div className="row">
        <Action onPress={() => lookBack.forget()}>Forget them</Action>
        <Action kind="primary" onPress={() => setAsks(false)}>
          Stay here
        </Action>
      </div>
    </div>
  );
}
