import { deviceKeys } from '#lock/device-keys.ts';

/**
 * This device's signature over a hash (Ed25519, base64). It says that the entry was written by this installation, with
 * everything before it: not who sat at the desk.
 */
export async function sign(hash: string): Promise<string> {
  const { sign: key } = await deviceKeys();
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(hash))).toBase64();
}

/** The public half, as a file that leaves this device carries it (raw, base64). */
export async function publicKey(): Promise<string> {
  const { verify } = await deviceKeys();
  return new Uint8Array(await crypto.subtle.exportKey('raw', verify)).toBase64();
}

/** Whether the holder of a public key signed this hash. */
export async function isSigned(hash: string, signature: string, by: string): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', Uint8Array.fromBase64(by), 'Ed25519', true, ['verify']);
  return crypto.subtle.verify('Ed25519', key, Uint8Array.fromBase64(signature), new TextEncoder().encode(hash));
}
