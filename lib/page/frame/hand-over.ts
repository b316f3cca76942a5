import { runtime } from '#messages/extension.ts';
import { NONCE_WORDS } from '#messages/nonce.ts';
import { ask } from '../session/ask.ts';

/**
 * Makes the panel's frame known as ours, each time that it has loaded: a move by the page loads it again. The background
 * is told a new nonce, and the frame's own window alone is given it, so that a frame which the page made has none.
 */
export function handOver(frame: HTMLIFrameElement, ticket: string, signal: AbortSignal): void {
  const give = async (): Promise<void> => {
    const ours = runtime()?.getURL('/').slice(0, -1);
    const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const reply = await ask({ type: 'panel-framed', ticket, nonce });
    if (reply.ok && ours && !signal.aborted) frame.contentWindow?.postMessage(NONCE_WORDS + nonce, ours);
  };
  frame.addEventListener('load', () => void give(), { signal });
}
