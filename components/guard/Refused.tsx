import { isGuardRefusal } from '#messages/sight.ts';
import { OpenDesk } from '../settings/OpenDesk.tsx';

/** Why something was not carried out, in words; where only a page of our own will do, the way there. */
export function Refused({ children: words }: { children: string }) {
  return (
    <div className="refused stack" role="alert">
      <p>{words}</p>
      {isGuardRefusal(words) ? (
        <div>
          <OpenDesk />
        </div>
      ) : null}
    </div>
  );
}
