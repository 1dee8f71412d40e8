import { asFields } from '../api/envelope';
import { accepted, predictedBy, refused, type SimulatorResponse } from './exchange';
import { changeStatus } from './orderLife';
import { orderOf, type SimulatorState, type Status, type StoredOrder } from './orders';
import type { Route, Step } from './route';

interface Update {
  readonly status: Status;
  readonly from: readonly Status[];
  readonly financialStatus: Status;
}

const UNPAID = ['initialized', 'uncleared', 'reserved'] as const;
const UNDECIDED = ['uncleared', 'reserved'] as const;

/** What an update may make of an order, and from which status: the payment of what was cancelled is void. */
const UPDATES: readonly Update[] = [
  { status: 'cancelled', from: UNPAID, financialStatus: 'void' },
  { status: 'void', from: UNPAID, financialStatus: 'void' },
  { status: 'completed', from: UNDECIDED, financialStatus: 'completed' },
  { status: 'declined', from: UNDECIDED, financialStatus: 'declined' },
  { status: 'shipped', from: ['completed'], financialStatus: 'completed' },
];

// The documentation says that these cannot be changed.
const FIXED = ['order_id', 'description'];

/**
 * `PATCH /v1/json/orders/{order_id}`: cancels an unpaid order, decides on an uncleared one, marks a completed one as
 * shipped. Other fields are accepted and not kept. An unknown order is answered with HTTP 410.
 */
export const updateOrder: Route = {
  method: 'PATCH',
  path: /^\/v1\/json\/orders\/(?<orderId>[^/]+)$/,
  answer(state, { body }, world, { orderId = '' }) {
    const order = orderOf(state, orderId);
    if (!order) return [state, refused(1000, 'Not found', 410, predictedBy('unknown-order'))];
    const update = parse(body);
    if (!update) return [state, refusedUpdate('The request body must be one JSON object: the fields to change.')];
    const fixed = FIXED.find((name) => name in update && update[name] !== JSON.parse(order.text)[name]);
    if (fixed) return [state, refusedUpdate(`${fixed} cannot be changed. Send a new order.`)];
    if (update.status === undefined || update.status === order.status) return [state, accepted({})];
    return changed(state, order, update.status, world.now());
  },
};

function changed(state: SimulatorState, order: StoredOrder, status: unknown, now: number): Step {
  const update = UPDATES.find((known) => known.status === status);
  if (!update)
    return [state, refusedUpdate(`status should be one of ${UPDATES.map((known) => known.status).join(', ')}.`)];
  if (update.from.includes(order.status)) {
    return [changeStatus(state, order.sessionId, update.status, now, update), accepted({})];
  }
  const from = update.from.join(' or ');
  return [state, refusedUpdate(`Only an order that is ${from} becomes ${update.status}; this one is ${order.status}.`)];
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asFields(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function refusedUpdate(info: string): SimulatorResponse {
  return refused(1000, info, 404, predictedBy('update'));
}
