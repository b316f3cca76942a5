import { Button, type ButtonProps } from 'react-aria-components';

interface ActionProps extends Omit<ButtonProps, 'className' | 'style'> {
  /** primary: the one thing to do next; plain: looks like a link */
  kind?: 'primary' | 'plain' | 'second';
  wide?: boolean;
}

/** A button. Every press target is at least 44 px high. */
export function Action({ kind = 'second', wide = false, ...props }: ActionProps) {
  return <Button {...props} className={`button ${kind}${wide ? ' wide' : ''}`} />;
}
