/** What axe finds in a document of ours. */
import axe from 'axe-core';
import type { CDPSession, Frame, Page } from 'puppeteer';

/** One line for each fault, and for each contrast that could not be judged: those count too. */
export async function faultsIn(surface: Frame | Page): Promise<string[]> {
  await surface.evaluate(axe.source);
  // What has scrolled under a bar that stays would count as covered.
  await surface.evaluate('scrollTo(0, 0)');
  return surface.evaluate(`(${lookAt.toString()})(document, {})`) as Promise<string[]>;
}

/**
 * The same inside the overlay's closed root. A world of the test's own is made in the page, in which the host shows its
 * root to axe as an open one would; neither the page's world nor the guest's is touched. Contrast is judged on a copy
 * with the same stylesheet in an empty page: axe finds no ground under what stands in a host without a size.
 */
export async function faultsInOverlay(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
    const [host, root] = await ourNodes(session, executionContextId);
    await session.send('Runtime.evaluate', { expression: axe.source, contextId: executionContextId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `async function (host, root) {
        Object.defineProperty(host, 'shadowRoot', { value: root });
        const faults = await (${lookAt.toString()})(host, { 'color-contrast': { enabled: false } });
        const look = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('');
        return { faults, markup: '<style>' + look + '</style>' + root.innerHTML };
      }`,
      arguments: [{ objectId: host }, { objectId: root }],
      executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const { faults, markup } = result.value as { faults: string[]; markup: string };
    return [...faults, ...(await contrastOf(page, markup))];
  } finally {
    await session.detach();
  }
}

async function contrastOf(page: Page, markup: string): Promise<string[]> {
  const copy = await page.browser().newPage();
  try {
    await copy.setContent(markup);
    await copy.evaluate(axe.source);
    return (await copy.evaluate(`(${lookAt.toString()})({ include: '.stage' }, {}, 'color-contrast')`)) as string[];
  } finally {
    await copy.close();
    await page.bringToFront();
  }
}

async function ourNodes(session: CDPSession, executionContextId: number): Promise<[string, string]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  const found = [host, host?.shadowRoots?.[0]].map((node) => node?.backendNodeId);
  const [hostId, rootId] = await Promise.all(
    found.map(async (backendNodeId) => {
      const { object } = await session.send('DOM.resolveNode', { ...(backendNodeId === undefined ? {} : { backendNodeId }), executionContextId });
      return object.objectId ?? '';
    }),
  );
  return [hostId ?? '', rootId ?? ''];
}

/**
 * Runs in the page, with axe there. Every rule is on, also those that are off by default, up to level AA. A contrast that
 * could not be judged counts, unless axe says that there is no letter in it (a sign beside words, an arrow in a button),
 * or it is a label in a picture of ours in the very ink of the picture's title, which is judged on the same ground.
 */
async function lookAt(part: unknown, other: Record<string, { enabled: boolean }>, only?: string): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const known = axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: only ? ruleId === only : !tags.includes('wcag2aaa') }]);
  const { violations, incomplete, passes } = await axe.run(part as Document, { rules: { ...Object.fromEntries(known), ...other } });
  if (!passes.length) return ['axe has looked at nothing'];
  const signs = ['nonBmp', 'shortTextContent'];
  const isLabel = (target: string): boolean => {
    const label = document.querySelector(target);
    const picture = label?.closest('.picture-svg')?.closest('.picture');
    const title = picture?.querySelector('.picture-finding');
    return label !== null && title !== null && title !== undefined && getComputedStyle(label).fill === getComputedStyle(title).color;
  };
  const unsure = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((result) => ({ ...result, nodes: result.nodes.filter(({ any, target }) => !isLabel(String(target[0])) && !any.some(({ data }) => signs.includes((data as { messageKey?: string } | null)?.messageKey ?? ''))) }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}
