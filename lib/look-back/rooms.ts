/** Rooms that a note names, where its table has no column for the place. */
const ROOMS = /\b(dining (?:room|area|hall)|living room|day ?room|tv (?:room|lounge)|quiet (?:room|lounge)|sensory room|games room|activity room|smoking (?:area|shelter)|day (?:centre|service)|laundry(?: room)?|lounge|kitchen|conservatory|garden|patio|corridor|hallway|landing|stairs|stairwell|lift|reception|entrance|porch|bathroom|shower room|bedroom|toilets?|minibus|car park|bus|library|gym|canteen|caf[eé])\b/iu;

/** The first room that is named, with a capital; empty where none is. */
export function roomIn(text: string): string {
  const room = ROOMS.exec(text)?.[1]?.toLowerCase() ?? '';
  return room && room[0]?.toUpperCase() + room.slice(1);
}
