import { type Opened, worker } from './browser.ts';

/** What a key of the extension does, in the tab in front: a key pressed through the protocol never reaches the browser itself. */
export async function command(opened: Opened, name: string): Promise<void> {
  await (await worker(opened)).evaluate(async (wanted) => {
    const { tabs, commands } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<object[]> }; commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } } } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(wanted, tab);
  }, name);
}
