import { createHmac } from 'node:crypto';

/**
 * Session ids by number, 40 hexadecimal digits each: the same seed gives the same ids, and nobody without the seed
 * can guess one.
 */
export function sessionIds(seed: string): (n: number) => string {
  return (n) => createHmac('sha256', seed).update(`session ${n}`).digest('hex').slice(0, 40);
}
