/** "60,000". */
export const plain = (number: number): string => number.toLocaleString('en-GB');

/** "1 note", "60,000 notes". */
export const notesWords = (number: number): string => `${plain(number)} ${number === 1 ? 'note' : 'notes'}`;
