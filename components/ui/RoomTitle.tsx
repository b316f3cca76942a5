import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a room. Coming from another room, the focus goes to it, so that reading begins there. */
export function RoomTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.closest('nav, .rows')) {
      title.current?.focus();
      scrollTo(0, 0);
    }
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
