import type { Asked } from './found.ts';

/** What is asked once about several words: "put" and "hand" tell of one act. */
export interface AskedTogether extends Pick<Asked, 'effect' | 'question' | 'reason'> {
  quotes: readonly string[];
}

/** Questions that are the same stand once, with all their words. */
export function askedTogether(asked: readonly Asked[]): AskedTogether[] {
  const by = new Map<string, AskedTogether & { quotes: string[] }>();
  for (const { quote, effect, question, reason } of asked) {
    const known = by.get(`${effect}|${question}`);
    if (!known) by.set(`${effect}|${question}`, { quotes: [quote], effect, question, reason });
    else if (!known.quotes.includes(quote)) known.quotes.push(quote);
  }
  return [...by.values()];
}

/** "“put”, “hand”: tells of one adult’s act towards another". */
export const effectWords = ({ quotes, effect }: AskedTogether): string => `${quotes.map((quote) => `“${quote}”`).join(', ')}: ${effect}`;
