import type { Stop } from '#pathway/stops.ts';

/** The same as the line, in words, with times, roles and the clocks beside each step. */
export function StopTable({ stops }: { stops: readonly Stop[] }) {
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">With</th>
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        {stops.map(({ step, word, words, beside }) => (
          <tr key={step.id}>
            <th scope="row">
              {step.id} {step.title}
            </th>
            <td>{step.role}</td>
            <td>
              <strong>{word}</strong>
              <br />
              {words}
              {beside.map((each) => (
                <span key={each} className="block">
                  {each}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
