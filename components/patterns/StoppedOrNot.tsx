import { type Counts, type SpanOf, SPANS } from '#pathway/patterns/spans.ts';

/** What happened against what was stopped in time, over each span. */
export function StoppedOrNot({ happened, prevented }: { happened: Counts; prevented: Counts }) {
  return (
    <section className="card stack" aria-labelledby="stopped-title">
      <h2 id="stopped-title">Happened, and stopped in time</h2>
      <table className="data">
        <caption>Incidents that happened, and near misses, up to now</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Happened</th>
            <th scope="col">Stopped</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(SPANS) as SpanOf[]).map((span) => (
            <tr key={span}>
              <th scope="row">{SPANS[span]}</th>
              <td data-label="Happened" className="number">
                {happened[span]}
              </td>
              <td data-label="Stopped" className="number">
                {prevented[span]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
