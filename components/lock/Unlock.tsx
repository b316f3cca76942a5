import { useState } from 'react';
import { unlockByPin } from '#lock/pin.ts';
import { unlock, unlockByRecovery } from '#lock/unlock.ts';
import { Action } from '../ui/Action.tsx';
import { UnlockForm } from './UnlockForm.tsx';

const WAYS = {
  pin: { label: 'PIN', name: 'pin', number: true, open: unlockByPin, hint: undefined, other: 'Use the PIN' },
  passphrase: { label: 'Passphrase', name: 'passphrase', number: false, open: unlock, hint: 'That of your service, or that of its managers.', other: 'Use the passphrase' },
  recovery: { label: 'Recovery key', name: 'recovery', number: false, open: unlockByRecovery, hint: 'The 32 letters and digits on the recovery sheet.', other: 'Nobody knows the passphrase' },
} as const;
type Way = keyof typeof WAYS;

/** Unlocks: by PIN where one was chosen since the browser was opened, by passphrase, or by the recovery sheet. */
export function Unlock({ pin }: { pin: boolean }) {
  const [way, setWay] = useState<Way>(pin ? 'pin' : 'passphrase');
  const others = (Object.keys(WAYS) as Way[]).filter((each) => each !== way && (each !== 'pin' || pin));
  return (
    <div className="stack loose">
      <UnlockForm key={way} {...WAYS[way]} />
      <div className="row">
        {others.map((each) => (
          <Action key={each} kind="plain" onPress={() => setWay(each)}>
            {WAYS[each].other}
          </Action>
        ))}
      </div>
    </div>
  );
}
