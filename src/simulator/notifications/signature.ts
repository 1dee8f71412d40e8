import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the header `Auth` says once its base64 is taken off. */
export interface Signature {
  /** In Unix seconds, as written. */
  readonly timestamp: string;
  /** HMAC-SHA512 in hexadecimal. */
  readonly hash: string;
}

/** HMAC-SHA512 of `<timestamp>:<body>` keyed with the API key, in hexadecimal (the documentation's page on webhooks). */
export function hashOf(timestamp: string | number, body: string, key: string): string {
  return createHmac('sha512', key).update(`${timestamp}:${body}`).digest('hex');
}

/** The header `Auth` of a notification: base64 of `<timestamp>:<hash>`, over the body exactly as it is sent. */
export function authHeader(timestamp: number, body: string, key: string): string {
  return Buffer.from(`${timestamp}:${hashOf(timestamp, body, key)}`).toString('base64');
}

/** The parts of a header `Auth`, or undefined where it is not base64 of a timestamp, a colon and a hash. */
export function readAuth(auth: string): Signature | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(auth)) return undefined;
  const [, timestamp, hash] = /^(\d+):(.+)$/.exec(Buffer.from(auth, 'base64').toString()) ?? [];
  return timestamp !== undefined && hash !== undefined ? { timestamp, hash } : undefined;
}

/** Whether a header `Auth` is the signature of this body with this key. */
export function verify({ auth, body, key }: { auth: string; body: string; key: string }): boolean {
  const signature = readAuth(auth);
  return signature !== undefined && sameHash(signature.hash, hashOf(signature.timestamp, body, key));
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
