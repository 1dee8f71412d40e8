import { createHmac } from 'node:crypto';
import type { Problem } from '../order/problem';
import { sessionIds } from './sessionIds';

/** What the simulator takes from outside, so that its behaviour is the same on every run of a test. */
export interface World {
  /** The core's verdict on a request body. */
  readonly check: (text: string) => Problem[];
  /** The session id of the nth order: unguessable, and the same for the same seed. */
  readonly sessionId: (n: number) => string;
  /** The id of the nth payment, nine digits: the same for the same seed. */
  readonly transactionId: (n: number) => string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** The world whose ids all come from a seed. */
export function seededWorld(seed: string, { check, now }: Pick<World, 'check' | 'now'>): World {
  return { check, now, sessionId: sessionIds(seed), transactionId: transactionIds(seed) };
}

/** Ids of payments by number: they rise from a start that the seed gives, so no two are the same. */
function transactionIds(seed: string): (n: number) => string {
  const start = createHmac('sha256', seed).update('transactions').digest().readUInt32BE() % 800_000_000;
  return (n) => String(100_000_000 + start + n * 7);
}
