import '#messages/no-eval.ts';
import '#components/ui/style.css';
import '#components/ui/fields.css';
import '#components/ui/panel.css';
import '#components/ui/work.css';
import '#components/ui/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from '#messages/ask.ts';
import { clockReady } from '#settings/now.ts';
import { vouchedFor } from './allowed.ts';
import { Beside } from './Beside.tsx';
import { Framed } from './Framed.tsx';

const root = document.getElementById('root');
/** One page in two places: in a frame in the page, and in the browser's own panel beside it. */
const framed = window !== window.parent;

if (root) {
  const vouched = framed ? vouchedFor() : undefined;
  await clockReady;
  if (!framed) void ask({ type: 'page-opened' });
  createRoot(root).render(<StrictMode>{vouched ? <Framed ticket={location.hash.slice(1) || null} vouched={vouched} /> : <Beside />}</StrictMode>);
}
