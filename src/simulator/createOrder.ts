import { asFields } from '../api/envelope';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import { linkLifeFields, linkLifeOf } from '../order/linkLife';
import { readOrder } from '../order/orderText';
import { keyOf } from './authentication';
import { answerTo } from './createdOrder';
import { predictedBy, refused, type SimulatorResponse } from './exchange';
import { isPaid, keepOrder, orderOf, type StoredOrder } from './orders';
import type { Route } from './route';
import { structureFault } from './textStructure';
import { refusal, wordedAs } from './verdict';

type Fields = Readonly<Record<string, unknown>>;

/** How long a payment URL works where the order does not say, or the gateway has its own way: 30 days, in seconds. */
const DEFAULT_LINK_LIFE = 30 * 86_400;
const LONGEST_LINK_LIFE = Math.max(...linkLifeFields.map(({ most }) => most));

/** `POST /v1/json/orders`: checks the order as the editor does, and answers as the API is documented to. */
export const createOrder: Route = {
  method: 'POST',
  path: /^\/v1\/json\/orders$/,
  answer(state, request, world) {
    const sent = parse(request.body);
    if (sent === undefined) return [state, notJson(request.body)];
    const order = asFields(sent);
    if (!order) return [state, syntaxRefusal('The request body must be one JSON object: the order.')];
    // What notifications and answers repeat must not be too deep for JSON.stringify.
    const tooMuch = structureFault(request.body);
    if (tooMuch) return [state, syntaxRefusal(tooMuch)];
    const refusedAs = refusal(world.check(request.body));
    if (refusedAs) return [state, refusedAs];

    const { order_id: id } = order;
    const orderId = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
    const earlier = orderOf(state, orderId);
    if (earlier && isPaid(earlier)) return [state, usedAlready()];

    const sessionId = world.sessionId(state.created);
    const now = world.now();
    const created = new Date(now).toISOString();
    const gateway = gatewayOfOrder(order.gateway)?.id;
    const stored: StoredOrder = {
      sessionId,
      orderId,
      created,
      modified: created,
      text: request.body,
      key: keyOf(request),
      status: 'initialized',
      financialStatus: null,
      ...(gateway !== undefined && { gateway }),
      expires: now + linkLife(order, gateway) * 1000,
      deliveries: [],
    };
    const [next, response] = answerTo(keepOrder(state, stored), stored, order, request.origin, world);
    const note = 'An unpaid order had this order_id; this one takes its place. What the API does is not documented.';
    return [next, earlier ? { ...response, headers: { ...response.headers, 'x-note': note } } : response];
  },
};

function linkLife(order: Fields, gateway: string | undefined): number {
  const fixed = gatewayOfOrder(gateway)?.linkLifeFixedBy !== undefined;
  const seconds = fixed ? undefined : linkLifeOf(order)?.seconds;
  return seconds !== undefined && seconds >= 1 ? Math.min(seconds, LONGEST_LINK_LIFE) : DEFAULT_LINK_LIFE;
}

function usedAlready(): SimulatorResponse {
  const info = wordedAs(1006, 'order_id should be a new one, an order with this one is completed.');
  return refused(1006, info, 404, predictedBy('order-id-used'));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function syntaxRefusal(info: string): SimulatorResponse {
  return refused(1000, info, 404, predictedBy('syntax'));
}

function notJson(body: string): SimulatorResponse {
  return syntaxRefusal(`The request body is not JSON: ${syntaxFault(body)}`);
}

function syntaxFault(body: string): string {
  if (body.trim() === '') return 'it is empty.';
  const read = readOrder(body);
  if ('value' in read) return 'it has comments, trailing commas or a byte order mark, which the API does not take.';
  const before = body.slice(0, read.offset).split('\n');
  return `${read.fault} (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}
