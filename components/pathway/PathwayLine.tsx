import type { Stop } from '#pathway/stops.ts';
import { STAGES } from '#pathway/steps.ts';
import { StopSign } from './StopSign.tsx';

const WIDTH = 62;
const Y = 20;

/**
 * The pathway as a line, a stage each: they stand side by side where there is room, else under each other. Shape and
 * word say what the colour says; the whole is one picture with its content in words, and the table has the times.
 */
export function PathwayLine({ stops }: { stops: readonly Stop[] }) {
  return (
    <div className="line">
      {([1, 2, 3] as const).map((stage) => {
        const own = stops.filter(({ step }) => step.stage === stage);
        const title = `Stage ${stage}: ${STAGES[stage]}`;
        return (
          <figure key={stage} className="stage">
            <figcaption>{title}</figcaption>
            <svg role="img" aria-label={`${title}. ${own.map(({ step, word }) => `${step.id} ${step.title}: ${word.toLocaleLowerCase('en-GB')}`).join('; ')}.`} viewBox={`0 0 ${WIDTH * own.length} 40`} className="stops">
              <line className="track" x1={WIDTH / 2} x2={WIDTH * (own.length - 0.5)} y1={Y} y2={Y} />
              {own.map(({ step, state }, index) => (
                <g key={step.id} className={`stop ${state}`} transform={`translate(${WIDTH * (index + 0.5)} ${Y})`}>
                  <StopSign state={state} />
                </g>
              ))}
            </svg>
            <div className="stop-labels" aria-hidden="true">
              {own.map(({ step, word }) => (
                <p key={step.id}>
                  <strong>{step.id}</strong> <span>{word}</span>
                </p>
              ))}
            </div>
          </figure>
        );
      })}
    </div>
  );
}
