import type { Concern } from '#pathway/concern.ts';
import { ALONE, INDICATORS } from '#pathway/concern/indicators.ts';
import { ukTimeLabel } from '#time/words.ts';

/** Live risk and why, and the high-risk indicators. */
export function Risk({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const last = concern.risk.at(-1);
  const { counted, alone, possible, high } = concern.indicators;
  const words = { ...INDICATORS, ...ALONE };
  return (
    <section className="card stack" aria-labelledby="risk-title">
      <h2 id="risk-title">Risk</h2>
      {last?.until === null ? (
        <div className="refused">
          <p>
            <strong>Live risk</strong> since {ukTimeLabel(Temporal.Instant.from(last.from), now)}.
          </p>
          <ul>
            {last.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="said">
          No live risk since {last?.until ? ukTimeLabel(Temporal.Instant.from(last.until), now) : 'the beginning'}. {last?.ended}
        </p>
      )}
      <h3>High-risk indicators</h3>
      {counted.length || alone.length || possible.length ? (
        <ul>
          {[...counted, ...alone].map((each) => (
            <li key={each}>
              {words[each]}: <strong>yes</strong>
            </li>
          ))}
          {possible.map((each) => (
            <li key={each}>{words[each]}: possible, not known yet</li>
          ))}
        </ul>
      ) : (
        <p>None recorded.</p>
      )}
      {high ? <p className="late-words">Two or more, or one that is enough alone: urgent escalation.</p> : null}
    </section>
  );
}
