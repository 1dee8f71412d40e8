/** At most so many orders are kept; the oldest go first. */
export const MAX_ORDERS = 1000;

/** At most so much order text is kept, in UTF-16 units, so that a thousand huge orders do not fill the memory. */
export const MAX_ORDER_TEXT = 64 * 1024 * 1024;

/** An order that the simulator accepted. */
export interface StoredOrder {
  /** The unguessable part of its payment URL. */
  readonly sessionId: string;
  /** When it was created, ISO 8601 in UTC. */
  readonly created: string;
  /** The request body as it was sent; read again when the order is looked at. */
  readonly text: string;
}

/** Everything that the simulator remembers. */
export interface SimulatorState {
  /** By session id, oldest first. */
  readonly orders: ReadonlyMap<string, StoredOrder>;
  /** How many orders were ever created; the next id comes from it. */
  readonly created: number;
  /** The length of all kept texts together. */
  readonly textLength: number;
}

export const EMPTY_STATE: SimulatorState = { orders: new Map(), created: 0, textLength: 0 };

/** The state with one more order, and without the oldest ones where that exceeds a limit. */
export function keepOrder(state: SimulatorState, order: StoredOrder): SimulatorState {
  const orders = new Map(state.orders).set(order.sessionId, order);
  let textLength = state.textLength + order.text.length;
  for (const oldest of orders.values()) {
    if (orders.size <= MAX_ORDERS && textLength <= MAX_ORDER_TEXT) break;
    orders.delete(oldest.sessionId);
    textLength -= oldest.text.length;
  }
  return { orders, created: state.created + 1, textLength };
}
