import { respond } from './behaviour';
import type { SimulatorRequest, SimulatorResponse } from './exchange';
import type { Delivery } from './notifications/delivery';
import { dueNotification } from './notifications/dueNotification';
import { notificationQueue, type QueueOptions } from './notifications/queue';
import { recordDelivery } from './notifications/record';
import { expireOrders, type PaymentOutcome, settle } from './orderLife';
import { EMPTY_STATE, isReplaced, orderOf, type SimulatorState } from './orders';
import type { World } from './world';

/** How notifications are delivered; tests shorten the times. `delivered` is told of every attempt. */
export type DeliveryOptions = Pick<QueueOptions, 'retryInterval' | 'timeLimit' | 'lookup'> & {
  readonly delivered?: (delivery: Delivery) => void;
};

/** The orders of a simulator as time goes on: requests change them, people do, and so does the clock. */
export interface Simulation {
  /** What is answered to a request. */
  answer(request: SimulatorRequest): SimulatorResponse;
  /** The orders as they are now. */
  state(): SimulatorState;
  /** Ends the payment of the order with this `order_id`; does nothing where it is gone or finished. */
  settle(orderId: string, outcome: PaymentOutcome): void;
  /** Notifies the shop once more, of the order as it is; does nothing where it is gone or has no `notification_url`. */
  resend(orderId: string): void;
  /** Calls `listener` after every change of an order and every delivery; the function that it gives ends that. */
  onChange(listener: () => void): () => void;
}

// Links expire to the second.
const EXPIRY_INTERVAL = 1000;

/** A simulation that begins without orders, and delivers what is due until `close`. */
export function simulation(
  world: World,
  { delivered, ...options }: DeliveryOptions = {},
): Simulation & { close(): void } {
  let state = EMPTY_STATE;
  const listeners = new Set<() => void>();
  const queue = notificationQueue({
    ...options,
    now: world.now,
    record: (sessionId, delivery) => {
      become(recordDelivery(state, sessionId, delivery));
      delivered?.(delivery);
    },
    renew: (sessionId) => {
      const order = state.orders.get(sessionId);
      return order && !isReplaced(state, order) ? dueNotification(order, world.now()) : undefined;
    },
  });
  const expiry = setInterval(() => become(expireOrders(state, world.now())), EXPIRY_INTERVAL);
  // Waiting alone keeps no program running.
  expiry.unref();

  function become(next: SimulatorState): void {
    if (next === state) return;
    const { due } = next;
    state = { ...next, due: [] };
    queue.add(due);
    for (const listener of listeners) listener();
  }

  return {
    answer: (request) => {
      const [next, response] = respond(state, request, world);
      become(next);
      return response;
    },
    state: () => state,
    settle: (orderId, outcome) => {
      const order = orderOf(state, orderId);
      if (order) become(settle(state, order.sessionId, outcome, undefined, world));
    },
    resend: (orderId) => {
      const order = orderOf(state, orderId);
      const due = order && dueNotification(order, world.now());
      if (due) queue.add([due]);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearInterval(expiry);
      queue.close();
      listeners.clear();
    },
  };
}
