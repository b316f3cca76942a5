import { Refused } from './protocol.ts';

/**
 * A workbook is a zip archive. The library that reads it would unpack in workers of its own that our policy forbids, so it gets
 * an archive in which everything is unpacked already; and nothing is unpacked beyond what fits.
 */
const MOST_PACKED = 60_000_000;
const MOST_UNPACKED = 300_000_000;
const TOO_LARGE = 'This workbook is too large to be read in one piece. Open it in Excel, save the sheet with the notes as CSV, and choose that file: a CSV file of any size can be read.';
const BROKEN = 'This workbook is damaged or not whole. Export it again, or open it in Excel and save it as CSV.';

interface Entry {
  name: string;
  packed: Uint8Array<ArrayBuffer>;
  method: number;
}

/** @returns each XML file of the archive by its name */
export async function unpacked(file: Blob): Promise<Map<string, Uint8Array>> {
  if (file.size > MOST_PACKED) throw new Refused(TOO_LARGE);
  const files = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const { name, packed, method } of entriesOf(new Uint8Array(await file.arrayBuffer()))) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const bytes = method === 0 ? packed : await inflated(packed, left);
    left -= bytes.length;
    if (left < 0) throw new Refused(TOO_LARGE);
    files.set(name, bytes);
  }
  return files;
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end -= 1;
    if (end < 0) throw new RangeError('There is no directory.');
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: view.getUint16(end + 10, true) }, () => {
      if (view.getUint32(at, true) !== 0x0201_4b50) throw new RangeError('This is no entry.');
      const [size, nameLength, extra, comment, local] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const method = view.getUint16(at + 10, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      at += 46 + nameLength + extra + comment;
      if (start + size > bytes.length || (method !== 0 && method !== 8)) throw new RangeError('This entry is not whole.');
      return { name, packed: bytes.subarray(start, start + size), method };
    });
  } catch {
    throw new Refused(BROKEN);
  }
}

async function inflated(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      length += read.value.length;
      if (length > most) throw new Refused(TOO_LARGE);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(BROKEN);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An archive in which nothing is packed. Sums are left out: nobody checks them here. */
export function stored(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const all = [...files].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = all.reduce((sum, { name, bytes }) => sum + 30 + 46 + name.length * 2 + bytes.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const starts: number[] = [];
  for (const { name, bytes } of all) {
    starts.push(at);
    view.setUint32(at, 0x0403_4b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint32(at + 22, bytes.length, true);
    view.setUint16(at + 26, name.length, true);
    out.set(name, at + 30);
    out.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  all.forEach(({ name, bytes }, index) => {
    view.setUint32(at, 0x0201_4b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    view.setUint32(at + 20, bytes.length, true);
    view.setUint32(at + 24, bytes.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x0605_4b50, true);
  view.setUint16(at + 8, all.length, true);
  view.setUint16(at + 10, all.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out.buffer;
}
