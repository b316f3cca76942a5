import { DOCUMENT_IDS, type DocumentId, documentOf, documentTitle } from '#pathway/documents/documents.ts';
import type { Source } from '#pathway/documents/document.ts';
import { DocumentPage } from './DocumentPage.tsx';

/** Every document that can be made of a concern, or the one that was chosen. */
export function DocumentsPart({ source, chosen }: { source: Source; chosen: DocumentId | null }) {
  const address = `#concern/${source.concern.id}/documents`;
  if (chosen) return <DocumentPage key={chosen} id={chosen} source={source} back={address} />;
  return (
    <section className="card stack" aria-labelledby="documents-title">
      <h2 id="documents-title">Documents</h2>
      <p>Made from the record as it is now. Print them, or copy their words into another system.</p>
      <ul className="links">
        {DOCUMENT_IDS.map((id) => (
          <li key={id}>
            <a href={`${address}/${id}`}>{documentTitle(id)}</a>
            <span className="quiet">{filedWords(documentOf(id, source).filed)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const filedWords = (filed: string | null): string => (filed ? `File in: ${filed.charAt(0).toLocaleLowerCase('en-GB')}${filed.slice(1)}` : '');
