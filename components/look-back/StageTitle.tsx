import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of what has just come. What had the focus before it is gone, so the focus goes here. */
export function StageTitle({ id, children }: { id: string; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
