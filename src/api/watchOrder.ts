import { getOrder, type OrderLookup, type OrderStatus } from './getOrder';
import { aboutStatus, isFinal } from './orderStatus';
import type { Connection } from './request';
import { secondsToWait } from './retryAfter';

/** What is heard of an order that is watched. */
export type Sighting =
  /** How it stands when it is first seen, and after every change. */
  | { readonly kind: 'status'; readonly order: OrderStatus; readonly first: boolean }
  /** No news, and why; it is asked for again in so many seconds. */
  | { readonly kind: 'trouble'; readonly why: string; readonly seconds: number }
  /** It is not asked for again, and why: its status is final, or asking is in vain (also for every order of the key). */
  | { readonly kind: 'ended'; readonly why: string; readonly cause: 'final' | 'order' | 'key' };

/** How an order is watched. */
export interface WatchOptions {
  /** Goes on after a final status: a completed order may still be shipped or refunded. */
  readonly keep?: boolean;
  /** Waits, and less when `signal` aborts; the time of this computer by default. */
  readonly wait?: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** In seconds, after each look without a change; a person may be on the payment page. The last one repeats. */
const PAUSES = [2, 2, 3, 5, 5, 10, 10, 30];
/** In seconds, after each look without an answer. The last one repeats. */
const TROUBLE_PAUSES = [5, 10, 30, 60];

/**
 * Asks for an order again and again (`GET /orders/{order_id}`): later and later while nothing changes, and no sooner
 * than `Retry-After` says. Ends after `ended`, or without a word when the connection's signal aborts; throws nothing.
 */
export async function* watchOrder(
  connection: Connection,
  orderId: string,
  { keep = false, wait = pause }: WatchOptions = {},
): AsyncGenerator<Sighting> {
  const { fetch, signal } = connection;
  let asked = 0;
  const noting: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    asked = secondsToWait(response.headers) ?? 0;
    return response;
  };
  let seen: string | undefined;
  let quiet = 0;
  let troubles = 0;
  for (;;) {
    asked = 0;
    const found = await getOrder({ ...connection, fetch: noting }, orderId);
    if (signal?.aborted) return;
    let seconds: number;
    if (found.kind === 'found') {
      const standing = standingOf(found.order);
      if (standing !== seen) {
        yield { kind: 'status', order: found.order, first: seen === undefined };
        quiet = 0;
      }
      seen = standing;
      const { status } = found.order;
      if (!keep && isFinal(status)) {
        yield { kind: 'ended', why: `Its status ${status} is final. ${aboutStatus(status)}`, cause: 'final' };
        return;
      }
      troubles = 0;
      seconds = Math.max(asked, nth(PAUSES, quiet));
      quiet += 1;
    } else {
      const trouble = troubleWith(found, connection);
      if (trouble.inVain) {
        yield { kind: 'ended', why: trouble.why, cause: trouble.inVain };
        return;
      }
      seconds = Math.max(asked, nth(TROUBLE_PAUSES, troubles));
      troubles += 1;
      yield { kind: 'trouble', why: trouble.why, seconds };
    }
    await wait(seconds, signal);
    if (signal?.aborted) return;
  }
}

/** What a notification is about: the statuses, and what was refunded. Times and tokens change without an event. */
function standingOf({ status, financialStatus, data }: OrderStatus): string {
  return JSON.stringify([status, financialStatus, data.amount_refunded]);
}

function troubleWith(
  found: Exclude<OrderLookup, { kind: 'found' }>,
  { endpoint: { target } }: Connection,
): { why: string; inVain?: 'order' | 'key' } {
  if (found.kind === 'failed') {
    if (found.reason === 'unauthorised') return { why: found.message, inVain: 'key' };
    // An id that cannot be asked for.
    const cannotBeAsked = found.reason === 'not-an-answer' && !found.mayHaveArrived;
    return { why: found.message, ...(cannotBeAsked && { inVain: 'order' }) };
  }
  const { code, status, text, meaning } = found;
  if (status === 429 || status >= 500) return { why: `${target} answered HTTP ${status}. ${meaning ?? text}`.trim() };
  if (code === 1006) return { why: `${target} has no such order: 1006 ${text}. Check its order_id.`, inVain: 'order' };
  const why = `${target} answered ${code ?? `HTTP ${status}`}: ${[text, meaning].filter(Boolean).join('. ')}`;
  // 1032: the key is not known.
  return { why, inVain: code === 1032 ? 'key' : 'order' };
}

function nth(seconds: readonly number[], index: number): number {
  return seconds[Math.min(index, seconds.length - 1)] ?? 0;
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    signal?.addEventListener('abort', done);
  });
}
