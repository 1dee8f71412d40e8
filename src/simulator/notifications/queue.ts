import { type DeliverOptions, deliver } from './deliver';
import type { Delivery, Due } from './delivery';

// As documented: a notification that was not acknowledged is sent again 3 times, at intervals of 15 minutes.
const RETRY_INTERVAL = 15 * 60 * 1000;
const ATTEMPTS = 4;

/** At most so many are on their way at a time. */
const AT_ONCE = 8;

/** At most so many wait, for their turn or to be sent again; what exceeds it is not sent. */
export const MAX_WAITING = 1000;

/** At most so much text waits for its turn, in UTF-16 units. */
const MAX_WAITING_TEXT = 32 * 1024 * 1024;

const TOO_MANY = 'Not sent: too many notifications are waiting for slow shops. Resend it later.';

/** What a queue needs. */
export interface QueueOptions extends Omit<DeliverOptions, 'attempt' | 'signal'> {
  /** Is told of every attempt. */
  readonly record: (sessionId: string, delivery: Delivery) => void;
  /** The notification of an order as it is now, for the next attempt; undefined where the order is gone. */
  readonly renew: (sessionId: string) => Due | undefined;
  /** In milliseconds, 15 minutes by default. */
  readonly retryInterval?: number;
}

/** Notifications on their way. */
export interface NotificationQueue {
  add(due: readonly Due[]): void;
  /** Sends nothing more; what is on its way is broken off, and not recorded. */
  close(): void;
}

/**
 * Delivers notifications in their order, a few at a time but one of each order, and again where they were not
 * acknowledged.
 */
export function notificationQueue(options: QueueOptions): NotificationQueue {
  const { record, renew, retryInterval = RETRY_INTERVAL, ...delivering } = options;
  const waiting: { readonly due: Due; readonly attempt: number }[] = [];
  /** By session id: an order is sent again for its latest notification only. */
  const timers = new Map<string, NodeJS.Timeout>();
  /** Session ids of what is on its way: the notifications of one order do not overtake each other. */
  const busy = new Set<string>();
  const stop = new AbortController();
  let waitingText = 0;

  function enqueue(due: Due, attempt: number): void {
    if (stop.signal.aborted) return;
    if (waiting.length >= MAX_WAITING || waitingText >= MAX_WAITING_TEXT) {
      const { sessionId, url, method, timestamp } = due;
      const at = new Date(timestamp * 1000).toISOString();
      record(sessionId, { at, url, method, timestamp, attempt, outcome: 'not sent', verdict: TOO_MANY });
      return;
    }
    waiting.push({ due, attempt });
    waitingText += textOf(due);
    next();
  }

  function next(): void {
    if (busy.size >= AT_ONCE) return;
    const index = waiting.findIndex(({ due }) => !busy.has(due.sessionId));
    const [first] = index < 0 ? [] : waiting.splice(index, 1);
    if (!first) return;
    const { due, attempt } = first;
    waitingText -= textOf(due);
    busy.add(due.sessionId);
    void attemptOf(due, attempt).finally(() => {
      busy.delete(due.sessionId);
      next();
    });
  }

  async function attemptOf(due: Due, attempt: number): Promise<void> {
    const delivery = await deliver(due, { ...delivering, attempt, signal: stop.signal });
    if (stop.signal.aborted) return;
    record(due.sessionId, delivery);
    if (delivery.outcome === 'delivered') forget(due.sessionId);
    if (delivery.outcome === 'failed' && attempt < ATTEMPTS) later(due.sessionId, attempt + 1);
  }

  function forget(sessionId: string): void {
    clearTimeout(timers.get(sessionId));
    timers.delete(sessionId);
  }

  function later(sessionId: string, attempt: number): void {
    forget(sessionId);
    if (timers.size >= MAX_WAITING) return;
    const timer = setTimeout(() => {
      timers.delete(sessionId);
      const due = renew(sessionId);
      if (due) enqueue(due, attempt);
    }, retryInterval);
    // Waiting alone keeps no program running.
    timers.set(sessionId, timer.unref());
  }

  return {
    add: (due) => {
      for (const one of due) {
        forget(one.sessionId);
        enqueue(one, 1);
      }
    },
    close: () => {
      stop.abort();
      waiting.length = 0;
      waitingText = 0;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

function textOf({ url, body }: Due): number {
  return url.length + body.length;
}
