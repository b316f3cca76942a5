import '#messages/no-eval.ts';
import '#components/ui/style.css';
import '#components/ui/fields.css';
import '#components/ui/lock.css';
import '#components/ui/panel.css';
import '#components/ui/work.css';
import '#components/ui/page.css';
import '#components/ui/record.css';
import '#components/ui/desk.css';
import '#components/ui/line.css';
import '#components/ui/concern.css';
import '#components/picture/picture.css';
import '#components/patterns/patterns.css';
import '#components/governance/governance.css';
import '#components/ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LockGate } from '#components/lock/LockGate.tsx';
import { openForPrint } from '#components/ui/open-for-print.ts';
import { ask } from '#messages/ask.ts';
import { clockReady } from '#settings/now.ts';
import { Desk } from './Desk.tsx';

const root = document.getElementById('root');
if (root) {
  await clockReady;
  openForPrint();
  createRoot(root).render(
    <StrictMode>
      <LockGate>
        <Desk />
      </LockGate>
    </StrictMode>,
  );
  // The clocks are looked at anew once there is something to see: on a full record both at once would take turns.
  requestIdleCallback(() => void ask({ type: 'page-opened' }), { timeout: 3000 });
}
