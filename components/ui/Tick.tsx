import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface TickProps {
  isSelected: boolean;
  onChange: (ticked: boolean) => void;
  /** what it is called by who does not see what it stands beside */
  'aria-label'?: string;
  children: ReactNode;
}

/** One thing that is so, or is not. */
export function Tick({ children, ...props }: TickProps) {
  return (
    <Checkbox {...props} className="choice">
      <span className="choice-box" aria-hidden="true" />
      {children}
    </Checkbox>
  );
}
