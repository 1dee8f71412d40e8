import { gatewayOfOrder } from '../order/gateways/catalogue';
import { familyOf } from './methods';
import { dueNotification } from './notifications/dueNotification';
import { changeOrder, isFinished, isReplaced, type SimulatorState, type Status, type StoredOrder } from './orders';
import type { World } from './world';

/** What can come of a payment. */
export type PaymentOutcome = 'completed' | 'declined' | 'cancelled' | 'expired' | 'uncleared' | 'void';

/**
 * The state after a payment ended so, with the id of the payment and a notification due; the very same state where the
 * order is gone, finished or replaced. `gateway` is what the customer chose, where they did.
 */
export function settle(
  state: SimulatorState,
  sessionId: string,
  outcome: PaymentOutcome,
  gateway: string | undefined,
  world: Pick<World, 'now' | 'transactionId'>,
): SimulatorState {
  const order = state.orders.get(sessionId);
  if (!order || isFinished(order) || isReplaced(state, order)) return state;
  const paidWith = gateway ?? order.gateway;
  // Who turns back, or never comes, before choosing how to pay has begun no payment.
  const neverBegan = paidWith === undefined && (outcome === 'cancelled' || outcome === 'expired');
  const begun = neverBegan ? state : beginPayment(state, order, paidWith, world);
  return changeStatus(begun, sessionId, outcome, world.now(), {
    financialStatus: financialStatus(outcome, paidWith),
  });
}

/**
 * The state with an order in another status, whether or not its payment follows it, and a notification due; the very
 * same state where the order was replaced.
 */
export function changeStatus(
  state: SimulatorState,
  sessionId: string,
  status: Status,
  now: number,
  { financialStatus = status }: { financialStatus?: Status } = {},
): SimulatorState {
  const before = state.orders.get(sessionId);
  if (before && isReplaced(state, before)) return state;
  const modified = new Date(now).toISOString();
  const changed = changeOrder(state, sessionId, { status, financialStatus, modified });
  const order = changed.orders.get(sessionId);
  const due = order && dueNotification(order, now);
  return due ? { ...changed, due: [...changed.due, due] } : changed;
}

/** The state with the payment of an order begun, and `gateway` as what it is paid with, where that is known. */
export function beginPayment(
  state: SimulatorState,
  { sessionId, transactionId }: StoredOrder,
  gateway: string | undefined,
  { transactionId: idOf }: Pick<World, 'transactionId'>,
): SimulatorState {
  const paidWith = gateway === undefined ? {} : { gateway };
  if (transactionId !== undefined) return changeOrder(state, sessionId, paidWith);
  const begun = { ...paidWith, transactionId: idOf(state.transactions), financialStatus: 'initialized' } as const;
  return changeOrder({ ...state, transactions: state.transactions + 1 }, sessionId, begun);
}

/** The state at a time: unpaid orders whose payment URL stopped working are expired, their notifications due. */
export function expireOrders(state: SimulatorState, now: number): SimulatorState {
  let current = state;
  for (const { sessionId, status, expires } of state.orders.values()) {
    if (expires <= now && status === 'initialized') current = changeStatus(current, sessionId, 'expired', now);
  }
  return current;
}

/** A cancelled payment is void; what is bought now and paid later is cleared when it is shipped (the API's statuses). */
function financialStatus(outcome: PaymentOutcome, gateway: string | undefined): Status {
  if (outcome === 'cancelled') return 'void';
  const payLater = familyOf(gatewayOfOrder(gateway)?.id) === 'Buy now, pay later';
  return outcome === 'completed' && payLater ? 'uncleared' : outcome;
}

export { outcomeOfTestData, outcomesFor, type Scenario } from './scenarios';
