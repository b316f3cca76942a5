import { useState } from 'react';
import { openBeside } from '#settings/beside.ts';
import { Action } from '../ui/Action.tsx';

/** In the popup: shows the panel beside the page, in both browsers, and goes out of its way. */
export function OpenBeside({ windowId }: { windowId: number }) {
  const [refused, setRefused] = useState(false);
  const open = async () => {
    try {
      await openBeside(windowId);
      window.close();
    } catch {
      setRefused(true);
    }
  };
  return (
    <div className="stack">
      <Action onPress={() => void open()}>Open beside the page</Action>
      {refused ? (
        <p className="refused" role="alert">
          The browser did not open it. Open it from the browser’s own side panel.
        </p>
      ) : null}
    </div>
  );
}
