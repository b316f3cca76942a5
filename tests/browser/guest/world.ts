/**
 * The world in which the guest's scripts run in a page: apart from the page's own, reached through the DevTools protocol.
 * The product has no hook for tests; what lives in its world is read from the browser's heap.
 */
import type { CDPSession, Page } from 'puppeteer';

interface Context {
  id: number;
  origin: string;
  auxData?: { frameId?: string };
}

/** The guest's world in the page's top frame, `undefined` where no script of ours runs. Good until the page is left. */
export async function guestWorld(page: Page, extension: string): Promise<World | undefined> {
  const session = await page.createCDPSession();
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  // Answers with every context that there is before it answers itself.
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const ours = contexts.find(({ origin, auxData }) => origin === `chrome-extension://${extension}` && auxData?.frameId === frameTree.frame.id);
  await session.send('Runtime.disable');
  return ours && new World(session, ours.id);
}

export class World {
  readonly #session: CDPSession;
  readonly #contextId: number;

  constructor(session: CDPSession, contextId: number) {
    this.#session = session;
    this.#contextId = contextId;
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, contextId: this.#contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** How many objects of a class are alive in this world, after the browser has swept out what nothing holds. */
  async alive(name: string): Promise<number> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId: this.#contextId });
    const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const count = await this.#session.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
    return Number(count.result.value);
  }

  /** How many maps in this world have a key, after the same sweep. */
  async mapsWith(key: string): Promise<number> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: 'Map.prototype', contextId: this.#contextId });
    const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const count = await this.#session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function (key) { return this.filter((map) => map.has(key)).length; }',
      arguments: [{ value: key }],
      returnByValue: true,
    });
    // What the protocol has in hand is not swept out.
    await this.#session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return Number(count.result.value);
  }

  /** Whether a script of ours has been put into the page. */
  has(script: 'starter' | 'reader'): Promise<unknown> {
    return this.evaluate(`globalThis[Symbol.for('plainly ${script}')] === true`);
  }

  /** Waits until the worker has dealt with everything that was said to it from here. */
  async heardOut(): Promise<void> {
    await this.evaluate(`chrome.runtime.sendMessage({ type: 'nothing' })`);
  }
}
