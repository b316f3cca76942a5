import { type Document, NOT_RECORDED } from '#pathway/documents/document.ts';
import { ukTimeLabel } from '#time/words.ts';
import { ukDate } from '#time/zone.ts';

/** A document on a sheet: what is printed is what is seen. */
export function Sheet({ document, service, now }: { document: Document; service: string; now: Temporal.Instant }) {
  const made = `${ukDate(now).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${ukTimeLabel(now, now)}`;
  return (
    <article className="sheet stack loose" aria-labelledby="sheet-title">
      <header className="stack tight">
        <h2 id="sheet-title">{document.title}</h2>
        <p className="quiet">{[service, `as recorded on ${made}`, document.filed && `file in: ${document.filed}`].filter(Boolean).join(' · ')}</p>
      </header>
      {document.sections.map(({ heading, entries }) => (
        <section key={heading} className="stack tight">
          <h3>{heading}</h3>
          {entries.length ? (
            <dl className="details">
              {entries.map(({ label, text }, index) => (
                // eslint-disable-next-line react/no-array-index-key
                <div key={`${index} ${label}`}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p>{NOT_RECORDED}</p>
          )}
        </section>
      ))}
      <footer className="quiet">Signed: ______________________________ Date: ________________</footer>
    </article>
  );
}
