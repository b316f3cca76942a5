import { Refused } from '../guard/Refused.tsx';
import { Action } from '../ui/Action.tsx';

interface FootProps {
  button: string;
  busy: boolean;
  /** why it was not carried out, in words */
  refusal: string | undefined;
  /** why what is written could not be kept, or null */
  notKept: string | null;
}

/** The end of a form: why it was refused, the press that records it, and that nothing typed is lost. */
export function FormFoot({ button, busy, refusal, notKept }: FootProps) {
  return (
    <div className="foot">
      {refusal ? (
        <Refused>{refusal}</Refused>
      ) : null}
      <Action type="submit" kind="primary" isDisabled={busy}>
        {button}
      </Action>
      <p className="quiet" role="status">
        {notKept ?? 'What you write is kept on this device as you go.'}
      </p>
    </div>
  );
}
