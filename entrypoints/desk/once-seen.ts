/** How long something may take until the page shows it, in milliseconds. */
const PATIENCE = 3000;

/**
 * Does something once, when the page shows its first heading, or after three seconds where none comes. What a page reads to
 * show something and what is done besides would take turns: the page comes first.
 */
export function onceSeen(root: Element, act: () => void): void {
  const seen = new MutationObserver(() => {
    if (root.querySelector('h1')) go();
  });
  const go = (): void => {
    seen.disconnect();
    clearTimeout(late);
    requestIdleCallback(act, { timeout: PATIENCE });
  };
  const late = setTimeout(go, PATIENCE);
  seen.observe(root, { childList: true, subtree: true });
}
