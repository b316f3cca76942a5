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
import { LockGate } from '#components/lock/LockGate.tsx';
import { clockReady } from '#settings/now.ts';
import { Settings } from './Settings.tsx';

const root = document.getElementById('root');
if (root) {
  await clockReady;
  createRoot(root).render(
    <StrictMode>
      <LockGate>
        <Settings />
      </LockGate>
    </StrictMode>,
  );
}
