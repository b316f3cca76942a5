const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d(?:[.,]\d+)?)?\s*([ap])?\.?\s?(?:m\.?)?(?:\s*(?:hrs?|hours|z))?$/iu;

/** A time of day as exports write it, as `HH:MM`: 14:30, 14.30, 1430, 2.30pm, 14:30:05, Excel’s 0.604. Null where it is none. */
export function clockOf(cell: string): string | null {
  const text = cell.trim();
  if (/^0?\.\d+$/u.test(text)) return at(Math.floor(Math.round(Number(text) * 1440) / 60), Math.round(Number(text) * 1440) % 60);
  // A workbook’s cell with a time alone is a moment of the day that Excel begins with.
  const alone = /^18\d\d-\d\d-\d\d[T ](\d\d):(\d\d)/u.exec(text);
  if (alone) return at(Number(alone[1]), Number(alone[2]));
  const plain = /^(\d\d)(\d\d)(?:\s*(?:hrs?|hours))?$/iu.exec(text);
  if (plain) return at(Number(plain[1]), Number(plain[2]));
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, hour, minute, half] = found;
  // "14" alone is a number; "2pm" is a time.
  if (minute === undefined && half === undefined) return null;
  const hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return null;
  const whole = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return at(whole, Number(minute ?? 0));
}

const at = (hour: number, minute: number): string | null => (hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null);
const two = (number: number): string => String(number).padStart(2, '0');
