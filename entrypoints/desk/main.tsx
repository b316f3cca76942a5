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
import { onceSeen } from './once-seen.ts';

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
  onceSeen(root, () => void ask({ type: 'page-opened' }));
}
