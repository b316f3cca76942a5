/** Whole-number hashes: features are named by 32-bit numbers, never by strings, so that no string is built while a note is read. */

/** FNV-1a over the UTF-16 units of `text`, from `seed`. */
export function hashOf(text: string, seed = 0x81_1c_9d_c5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash | 0;
}

/** Mixes two hashes; the order counts. The multiply and shifts are those of murmur3's finaliser. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e_37_79_b1) + b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}
