import '#messages/no-eval.ts';
import '#components/ui/style.css';
import '#components/ui/fields.css';
import '#components/ui/lock.css';
import '#components/ui/panel.css';
import '#components/ui/work.css';
import '#components/ui/page.css';
import '#components/ui/record.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isFramed } from '#components/lock/framed.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { readAtMost } from '#lock/open-keys.ts';
import { HealthNotice } from '#components/record/HealthNotice.tsx';
import { Boundary } from '#components/ui/Boundary.tsx';
import { ask } from '#messages/ask.ts';
import { clockReady } from '#settings/now.ts';
import { vouchedFor } from './allowed.ts';
import { Beside } from './Beside.tsx';
import { Framed } from './Framed.tsx';

const root = document.getElementById('root');

// One page in two places: in a frame in the page, and in the browser's own panel beside it.
if (root) {
  const vouched = isFramed ? vouchedFor() : undefined;
  await clockReady;
  if (isFramed) readAtMost('floor');
  else void ask({ type: 'page-opened' });
  createRoot(root).render(
    <StrictMode>
      <Boundary instead={<HealthNotice />}>
        {vouched ? (
          <Framed ticket={location.hash.slice(1) || null} vouched={vouched} />
        ) : (
          <LockGate>
            <Beside />
          </LockGate>
        )}
      </Boundary>
    </StrictMode>,
  );
}
