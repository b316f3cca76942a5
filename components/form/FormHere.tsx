import type { ReactNode } from 'react';
import { Action } from '../ui/Action.tsx';

/** A form in the place of the button that opened it: the focus goes to its heading. */
export function FormHere({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  return (
    <section className="form-here stack" aria-label={title}>
      <h3 tabIndex={-1} ref={focus}>
        {title}
      </h3>
      {children}
      <div>
        <Action kind="plain" onPress={close}>
          Close without recording
        </Action>
      </div>
    </section>
  );
}

const focus = (title: HTMLHeadingElement | null): void => title?.focus();
