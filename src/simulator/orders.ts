import type { Delivery, Due } from './notifications/delivery';

/** At most so many orders are kept; the oldest finished ones go first, then the oldest. */
export const MAX_ORDERS = 1000;

/** At most so much text of orders and of their deliveries is kept, in UTF-16 units, so that no memory fills up. */
export const MAX_ORDER_TEXT = 64 * 1024 * 1024;

/** What has become of an order, or of its payment, as the API names it. Refunds and chargebacks are not imitated. */
export type Status =
  | 'initialized'
  | 'completed'
  | 'uncleared'
  | 'reserved'
  | 'declined'
  | 'cancelled'
  | 'void'
  | 'expired'
  | 'shipped';

/** An order that the simulator accepted. */
export interface StoredOrder {
  /** The unguessable part of its payment URL. */
  readonly sessionId: string;
  /** Its `order_id`, as a text. */
  readonly orderId: string;
  /** When it was created, ISO 8601 in UTC. */
  readonly created: string;
  /** When its status last changed, ISO 8601 in UTC. */
  readonly modified: string;
  /** The request body as it was sent; read again when the order is looked at. */
  readonly text: string;
  /** The `api_key` that it was created with; its notifications are signed with it. */
  readonly key: string;
  readonly status: Status;
  /** The status of its payment; null before the customer chose how to pay. */
  readonly financialStatus: Status | null;
  /** The id of the gateway that it names or was paid with. */
  readonly gateway?: string;
  /** The id of its payment; absent before there was one. */
  readonly transactionId?: string;
  /** When its payment URL stops working, in milliseconds since 1970. */
  readonly expires: number;
  /** Its notifications, oldest first. */
  readonly deliveries: readonly Delivery[];
}

/** Everything that the simulator remembers. */
export interface SimulatorState {
  /** By session id, oldest first. */
  readonly orders: ReadonlyMap<string, StoredOrder>;
  /** By `order_id`, the session that was paid, else the latest. */
  readonly sessionOf: ReadonlyMap<string, string>;
  /** How many orders were ever created; the next session id comes from it. */
  readonly created: number;
  /** How many payments were ever begun; the next transaction id comes from it. */
  readonly transactions: number;
  /** The length of all kept texts together. */
  readonly textLength: number;
  /** Notifications that are to be sent; who sends them empties the list. */
  readonly due: readonly Due[];
}

export const EMPTY_STATE: SimulatorState = {
  orders: new Map(),
  sessionOf: new Map(),
  created: 0,
  transactions: 0,
  textLength: 0,
  due: [],
};

const UNFINISHED: ReadonlySet<Status> = new Set(['initialized', 'uncleared', 'reserved']);
const PAID: ReadonlySet<Status> = new Set(['completed', 'shipped']);

/** Whether nothing more is to come of an order but its shipment. */
export function isFinished({ status }: StoredOrder): boolean {
  return !UNFINISHED.has(status);
}

/** Whether an order is paid, so that its `order_id` cannot be used again. */
export function isPaid({ status }: StoredOrder): boolean {
  return PAID.has(status);
}

/** The order with this `order_id`: the paid one where it was sent more than once, else the latest. */
export function orderOf(state: SimulatorState, orderId: string): StoredOrder | undefined {
  return state.orders.get(state.sessionOf.get(orderId) ?? '');
}

/** Whether a newer order, or a paid one, has taken the `order_id` of an order; nothing more becomes of it then. */
export function isReplaced(state: SimulatorState, { orderId, sessionId }: StoredOrder): boolean {
  const known = orderOf(state, orderId);
  return known !== undefined && known.sessionId !== sessionId;
}

/** The state with one more order, and without older ones where that exceeds a limit. */
export function keepOrder(state: SimulatorState, order: StoredOrder): SimulatorState {
  return { ...withOrder(state, order, true), created: state.created + 1 };
}

/** The state with some fields of an order changed; as it was where the order is gone. */
export function changeOrder(
  state: SimulatorState,
  sessionId: string,
  change: Partial<Omit<StoredOrder, 'sessionId' | 'orderId' | 'text'>>,
): SimulatorState {
  const order = state.orders.get(sessionId);
  if (!order) return state;
  const changed = { ...order, ...change };
  return withOrder(state, changed, isPaid(changed));
}

/** The state with an order, found by its `order_id` if it `isTheOne`. The maps are copied once: that is the cost. */
function withOrder(state: SimulatorState, order: StoredOrder, isTheOne: boolean): SimulatorState {
  const before = state.orders.get(order.sessionId);
  const orders = new Map(state.orders).set(order.sessionId, order);
  let textLength = state.textLength + lengthOf(order) - (before ? lengthOf(before) : 0);
  const fits = () => orders.size <= MAX_ORDERS && textLength <= MAX_ORDER_TEXT;
  if (fits() && !isTheOne) return { ...state, orders, textLength };

  const sessionOf = new Map(state.sessionOf);
  if (isTheOne) sessionOf.set(order.orderId, order.sessionId);
  for (const old of firstToGo(orders)) {
    if (fits()) break;
    orders.delete(old.sessionId);
    textLength -= lengthOf(old);
    if (sessionOf.get(old.orderId) === old.sessionId) sessionOf.delete(old.orderId);
  }
  return { ...state, orders, sessionOf, textLength };
}

function lengthOf({ text, deliveries }: StoredOrder): number {
  return deliveries.reduce(
    (length, { url, body = '', auth = '', answer = '', verdict }) =>
      length + url.length + body.length + auth.length + answer.length + verdict.length,
    text.length,
  );
}

function* firstToGo(orders: ReadonlyMap<string, StoredOrder>): Iterable<StoredOrder> {
  for (const order of orders.values()) if (isFinished(order)) yield order;
  for (const order of orders.values()) if (!isFinished(order)) yield order;
}
