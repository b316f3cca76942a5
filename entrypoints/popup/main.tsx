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
import { firstLook } from './first-look.ts';
import { Popup } from './Popup.tsx';

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  await clockReady;
  void ask({ type: 'page-opened' });
  await firstLook((seen) =>
    root.render(
      <StrictMode>
        <Popup seen={seen} />
      </StrictMode>,
    ),
  );
}
