import { type ReactNode, useEffect, useRef } from 'react';

/** The first room of a page leaves the focus where the browser puts it: at the top. */
let isFirst = true;

/** The heading of a room. Coming from another room, the focus goes to it, so that reading begins there. */
export function RoomTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) {
      title.current?.focus();
      scrollTo(0, 0);
    }
    isFirst = false;
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
