import { useState } from 'react';
import { DISMISSAL_REASONS, type DismissalReason } from '#messages/guest-to-background.ts';
import { Action } from '../ui/Action.tsx';
import { Choice } from '../ui/Choice.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Written } from '../ui/Written.tsx';
import type { Done } from './FoundRoom.tsx';
import { notesWords } from './notes-words.ts';
import { lookBack } from './session.ts';
import { StageTitle } from './StageTitle.tsx';
import { listView } from './view.ts';

const REASONS = [...(Object.keys(DISMISSAL_REASONS) as DismissalReason[]).map((value) => ({ value, label: DISMISSAL_REASONS[value] })), { value: 'other' as const, label: 'Another reason' }];

/** Why notes are no sign. The reason helps whoever is looking now; like everything that is not confirmed, it is kept nowhere. */
export function SetAsideForm({ ids, back }: { ids: readonly number[]; back: (done: Done | null) => void }) {
  const [reason, setReason] = useState<(typeof REASONS)[number]['value'] | ''>('');
  const [other, setOther] = useState('');
  const [attempt, setAttempt] = useState(0);
  const problems = reason === '' ? [{ field: 'aside-reason', words: 'Choose why.' }] : reason === 'other' && !other.trim() ? [{ field: 'aside-other', words: 'Write why.' }] : [];
  const shown = attempt ? problems : [];
  const set = async () => {
    if (problems.length) return setAttempt(attempt + 1);
    await lookBack.settle(ids, 'set-aside', reason === 'other' ? other.trim() : DISMISSAL_REASONS[reason as DismissalReason]);
    listView.choose(ids, false);
    return back({ words: `${notesWords(ids.length)} set aside.`, concern: null });
  };
  return (
    <form
      className="card stack loose"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <StageTitle id="aside-title">Set {notesWords(ids.length)} aside</StageTitle>
      <ErrorSummary problems={shown} attempt={attempt} />
      <Choice id="aside-reason" label="Why?" options={REASONS} value={reason} onChange={setReason} error={shown.find(({ field }) => field === 'aside-reason')?.words} />
      {reason === 'other' ? <Written id="aside-other" name="reason" label="The reason" value={other} onChange={setOther} error={shown.find(({ field }) => field === 'aside-other')?.words} /> : null}
      <div className="row">
        <Action kind="primary" type="submit">
          Set aside
        </Action>
        <Action kind="plain" onPress={() => back(null)}>
          Back to the list
        </Action>
      </div>
    </form>
  );
}
