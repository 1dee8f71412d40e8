import { changeOrder, type SimulatorState } from '../orders';
import { LONGEST_URL } from './deliver';
import type { Delivery } from './delivery';

/** At most so many deliveries are kept of an order; the oldest go first. */
export const MAX_DELIVERIES = 20;

/** A longer body is not kept with its delivery, in UTF-16 units. */
export const MAX_DELIVERY_BODY = 64 * 1024;

/** The state with one more delivery in the log of its order; as it was where the order is gone. */
export function recordDelivery(state: SimulatorState, sessionId: string, delivery: Delivery): SimulatorState {
  const { deliveries = [] } = state.orders.get(sessionId) ?? {};
  return changeOrder(state, sessionId, { deliveries: [...deliveries, bounded(delivery)].slice(-MAX_DELIVERIES) });
}

function bounded(delivery: Delivery): Delivery {
  const { body, ...rest } = delivery;
  const kept = body !== undefined && body.length <= MAX_DELIVERY_BODY ? { body } : {};
  const url = rest.url.length > LONGEST_URL ? `${rest.url.slice(0, LONGEST_URL)}...` : rest.url;
  return { ...rest, ...kept, url };
}
