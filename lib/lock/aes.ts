/** Length of the nonce of AES-GCM in bytes (NIST SP 800-38D, 8.2.2: random, never used again with one key). */
const NONCE = 12;

/** Fresh bytes for a content key, a salt or a recovery key. */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** A content key from its 32 bytes: it encrypts and decrypts, and its bytes can't be asked for again. */
export const keyFrom = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * AES-256-GCM.
 * @param about what the text belongs to: opened with anything else, it is refused
 * @returns nonce and ciphertext in base64
 */
export async function encrypt(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, about: string): Promise<string> {
  const iv = randomBytes(NONCE);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, bytes));
  const whole = new Uint8Array(NONCE + sealed.length);
  whole.set(iv);
  whole.set(sealed, NONCE);
  return whole.toBase64();
}

/** @throws where the key is another one, the text was changed, or it belongs to something else */
export async function decrypt(key: CryptoKey, text: string, about: string): Promise<Uint8Array<ArrayBuffer>> {
  const whole = Uint8Array.fromBase64(text);
  const algorithm = { name: 'AES-GCM', iv: whole.subarray(0, NONCE), additionalData: utf8(about) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, whole.subarray(NONCE)));
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
