/** A real lock for the record's seam (`lib/record/seal.ts`), with a key that everybody may know: for measuring only. */
const key = crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), 'AES-GCM', false, ['encrypt', 'decrypt']);
const IV = 12;

export async function seal(payload: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, new TextEncoder().encode(JSON.stringify(payload)));
  return iv.toBase64() + new Uint8Array(sealed).toBase64();
}

/** @throws where it was sealed otherwise or changed since */
export async function open(sealed: string): Promise<unknown> {
  const [iv, text] = [sealed.slice(0, (IV / 3) * 4), sealed.slice((IV / 3) * 4)].map((part) => Uint8Array.fromBase64(part));
  if (!iv || !text) throw new Error('Nothing is sealed.');
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key, text)));
}
