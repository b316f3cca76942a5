import { Boundary } from '../ui/Boundary.tsx';
import { isFramed } from './framed.ts';
import { LockedClocks } from './LockedClocks.tsx';
import { Unlock } from './Unlock.tsx';

interface LockedProps {
  pin: boolean;
  heading: 'h1' | 'h2';
}

/** What is there while all is locked: how to unlock it, and the clocks, which go on without a name. */
export function Locked({ pin, heading: Heading }: LockedProps) {
  return (
    <div className="locked stack loose">
      <section className="card stack loose" aria-labelledby="locked-title">
        <Heading id="locked-title">Plainly is locked</Heading>
        {isFramed ? <p>Nothing that you wrote is lost. To unlock it, press Plainly in the toolbar: a passphrase is never typed in a web page.</p> : <Unlock pin={pin} />}
      </section>
      <Boundary fallback={null}>
        <LockedClocks />
      </Boundary>
    </div>
  );
}
