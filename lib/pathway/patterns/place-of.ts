import { isUnsaid } from '../measures/unsaid.ts';

/**
 * Which place a record means: a room of the service where its words begin with that room's name, else the words
 * themselves; null where they say nothing. "dining room, by the window" is the dining room.
 * @param rooms as the service calls them
 */
export function placeOf(words: string | null, rooms: readonly string[]): string | null {
  if (words === null || isUnsaid(words)) return null;
  const said = plain(words);
  const room = rooms.find((name) => said === plain(name) || (said.startsWith(plain(name)) && !/[\p{L}\p{N}]/u.test(said.charAt(plain(name).length))));
  return room ?? words.trim();
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
