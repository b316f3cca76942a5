import type { Who } from '#pathway/who.ts';
import { Action } from '../ui/Action.tsx';

/** One line: who what is recorded now comes from. */
export function Desk({ who, change }: { who: Who; change: () => void }) {
  return (
    <p className="desk quiet">
      <span>
        {who.name}, {who.role}
      </span>
      <Action kind="plain" onPress={change} aria-label="Change who is at this desk">
        Change
      </Action>
    </p>
  );
}
