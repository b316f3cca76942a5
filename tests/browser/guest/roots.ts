/**
 * The closed shadow roots that the guest has put into a document. No script of the page can reach them; the protocols of
 * the browsers can, and through them a test reads what stands there. The product has no hook for tests.
 */
import type { CDPSession, Frame, Page } from 'puppeteer';

/** Runs a function that stands for itself in the frame, with a closed root as its first argument. */
type Call = <T, A extends string[]>(read: (root: ShadowRoot, ...args: A) => T, ...args: A) => Promise<Awaited<T>>;

/** What puppeteer keeps to itself of a frame and of a browser. */
interface Inner {
  _id: string;
  client?: CDPSession;
}
interface BidiConnection {
  send: (method: string, parameters: object) => Promise<{ result: BidiResult }>;
}
type BidiResult = { type: 'success'; result: BidiValue } | { type: 'exception'; exceptionDetails: { text: string } };
interface BidiValue {
  value?: unknown;
}

export const frameOf = (place: Page | Frame): Frame => ('mainFrame' in place ? place.mainFrame() : place);

/** Each root of ours in the document of a frame. */
export function ourRoots(place: Page | Frame): Promise<Call[]> {
  const frame = frameOf(place);
  const { protocol } = frame.page().browser() as unknown as { protocol: string };
  return protocol === 'webDriverBiDi' ? rootsByBidi(frame) : rootsByCdp(frame);
}

interface ProtocolNode {
  backendNodeId: number;
  frameId?: string;
  attributes?: string[];
  children?: ProtocolNode[];
  contentDocument?: ProtocolNode;
  shadowRoots?: (ProtocolNode & { shadowRootType?: string })[];
}

async function rootsByCdp(frame: Frame): Promise<Call[]> {
  const { client: session, _id: id } = frame as unknown as Required<Inner>;
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
  const within = documentOf(root, id) ?? root;
  return closedRoots(within).map(({ backendNodeId }) => async (read, ...args) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${read.toString()})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    // What the protocol still names is held in the page, and would count as something that stays.
    if (object.objectId) await session.send('Runtime.releaseObject', { objectId: object.objectId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });
}

/** The document of a frame that shares its parent's process: it hangs below the parent's. */
function documentOf(node: ProtocolNode, frameId: string): ProtocolNode | undefined {
  if (node.contentDocument && node.frameId === frameId) return node.contentDocument;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = documentOf(inner, frameId);
    if (found) return found;
  }
  return undefined;
}

function closedRoots(node: ProtocolNode): ProtocolNode[] {
  const ours = node.attributes?.some((part, at, all) => part === 'popover' && all[at + 1] === 'manual');
  const here = ours ? (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed') : [];
  return [...here, ...(node.children ?? []).flatMap(closedRoots)];
}

async function rootsByBidi(frame: Frame): Promise<Call[]> {
  const say = sayTo(frame);
  return (await idsOfRoots(frame)).map((sharedId) => async (read, ...args) => {
    const { value } = await say('script.callFunction', {
      functionDeclaration: `async (root, ...args) => JSON.stringify([await (${read.toString()})(root, ...args)])`,
      arguments: [{ sharedId }, ...args.map((text) => ({ type: 'string', value: text }))],
    });
    return JSON.parse(String(value))[0];
  });
}

const sayTo = (frame: Frame) => {
  const { connection } = frame.page().browser() as unknown as { connection: BidiConnection };
  const target = { context: (frame as unknown as Inner)._id };
  return async (method: string, parameters: object): Promise<BidiValue> => {
    const { result } = await connection.send(method, { target, awaitPromise: true, ...parameters });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
};

async function idsOfRoots(frame: Frame): Promise<string[]> {
  const found = await sayTo(frame)('script.evaluate', {
    expression: `[...document.querySelectorAll('[popover="manual"]')]`,
    resultOwnership: 'root',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const hosts = found.value as { value: { shadowRoot?: { sharedId: string } | null } }[];
  return hosts.flatMap(({ value: { shadowRoot } }) => shadowRoot?.sharedId ?? []);
}

/** In Firefox: what the accessibility tree has in our root by this role and name. */
export async function locateInOverlay(place: Page | Frame, value: { role: string; name: string }): Promise<unknown[]> {
  const frame = frameOf(place);
  const { connection } = frame.page().browser() as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.locateNodes', {
    context: (frame as unknown as Inner)._id,
    locator: { type: 'accessibility', value },
    startNodes: (await idsOfRoots(frame)).map((sharedId) => ({ sharedId })),
  });
  return (result as unknown as { nodes: unknown[] }).nodes;
}
