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
import { ask } from '#messages/ask.ts';
import { clockReady } from '#settings/now.ts';
import { Popup } from './Popup.tsx';

const root = document.getElementById('root');
if (root) {
  await clockReady;
  void ask({ type: 'page-opened' });
  createRoot(root).render(
    <StrictMode>
      <Popup />
    </StrictMode>,
  );
}
