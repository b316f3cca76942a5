/**
 * Trains on `tests/corpus/notes-*.jsonl`: how names are spelt (`lib/language/people/letter-weights.ts`), and then the reader, which sees
 * people by it (`lib/language/reader/weights.ts`): `npm run train`. The same notes, lists and rules give the same bytes.
 */
import { writeLetters } from './train/letters.ts';

writeLetters();
// Loaded only now, as it reads people by what was just written.
const { writeReader } = await import('./train/reader.ts');
writeReader();
