import type { StopState } from '#pathway/stops.ts';

/** Each state has a shape of its own, told apart without colour and in print: tick in a disc, tick in a square, ring with a core, triangle, open ring, ring with a bar. */
export function StopSign({ state }: { state: StopState }) {
  switch (state) {
    case 'done':
      return (
        <>
          <circle r="12" className="full" />
          <path d="M-5.5 0.5 L-1.5 4.5 L6 -4" className="mark" />
        </>
      );
    case 'late':
      return (
        <>
          <rect x="-11.5" y="-11.5" width="23" height="23" className="full" />
          <path d="M-5.5 0.5 L-1.5 4.5 L6 -4" className="mark" />
        </>
      );
    case 'running':
      return (
        <>
          <circle r="11" className="ring" />
          <circle r="5" className="full" />
        </>
      );
    case 'overdue':
      return (
        <>
          <path d="M0 -15 L15 11 L-15 11 Z" className="full" />
          <path d="M0 -6 V3 M0 6 V8" className="mark" />
        </>
      );
    case 'not-started':
      return <circle r="8" className="ring" />;
    case 'not-applicable':
      return (
        <>
          <circle r="8" className="ring" />
          <path d="M-4 0 H4" className="bar" />
        </>
      );
  }
}
