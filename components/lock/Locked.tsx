import { hasSession } from '#lock/open-keys.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { isFramed } from './framed.ts';
import { LockedClocks } from './LockedClocks.tsx';
import { Unlock } from './Unlock.tsx';

const IN_TOOLBAR = 'To unlock it, press Plainly in the toolbar: a passphrase is never typed in a web page.';
const BESIDE = 'Press Plainly in the toolbar, then “Open beside the page”: in Firefox what is locked opens there.';

interface LockedProps {
  /** a PIN opens it again */
  pin: boolean;
  /** a part of a page, or all that is on it */
  part: boolean;
}

/** What is there while all is locked: how to unlock it, and the clocks, which go on without a name. */
export function Locked({ pin, part }: LockedProps) {
  const [Heading, Place] = part ? (['h2', 'div'] as const) : (['h1', 'main'] as const);
  return (
    <Place className="locked stack loose">
      <section className="card stack loose" aria-labelledby="locked-title">
        <Heading id="locked-title">Plainly is locked</Heading>
        {isFramed ? <p>Nothing that you wrote is lost. {hasSession() ? IN_TOOLBAR : BESIDE}</p> : <Unlock pin={pin} />}
      </section>
      <Boundary instead="The clocks can’t be shown while it is locked. Unlock it to see them.">
        <LockedClocks />
      </Boundary>
    </Place>
  );
}
