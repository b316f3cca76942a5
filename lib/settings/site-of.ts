/** What the browser says of a frame. */
export interface FramePlace {
  /** "null" where the frame has none of its own: sandboxed */
  origin: string | undefined;
  url: string | undefined;
  /** the address of the page that the frame stands in */
  page: string | undefined;
}

/** The site that a frame's fields belong to, as an origin: its own, else that of its address, else that of its page. `undefined` where none of them is a web site. */
export const siteOf = ({ origin, url, page }: FramePlace): string | undefined => webOrigin(origin) ?? webOrigin(url) ?? webOrigin(page);

function webOrigin(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
