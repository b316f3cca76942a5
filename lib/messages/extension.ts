/** The few functions of the browser that a content script needs, without a polyfill's weight in every page. */
interface Sender {
  id?: string;
  tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, answer: (reply: unknown) => void) => boolean | undefined;

interface Runtime {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/**
 * The browser's `runtime` as a content script has it. Chromium and Firefox both answer with promises under Manifest 3.
 * Its `id` is gone once the extension was updated or removed: then nothing can be asked any more.
 */
export function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const found = browser?.runtime ?? chrome?.runtime;
  return found?.id ? found : undefined;
}
