import { readOrder } from '../order/orderText';
import { accepted, predictedBy, refused, type SimulatorResponse } from './exchange';
import { keepOrder } from './orders';
import { PAYMENT_PATH } from './paymentPage';
import type { Route } from './route';
import { refusal } from './verdict';

/** `POST /v1/json/orders`: checks the order as the editor does, and answers as the API is documented to. */
export const createOrder: Route = {
  method: 'POST',
  path: /^\/v1\/json\/orders$/,
  answer(state, request, world) {
    const order = parse(request.body);
    if (order === undefined) return [state, notJson(request.body)];
    if (order === null || typeof order !== 'object' || Array.isArray(order)) return [state, notAnObject()];
    const refusedAs = refusal(world.check(request.body));
    if (refusedAs) return [state, refusedAs];

    const sessionId = world.sessionId(state.created);
    const created = new Date(world.now()).toISOString();
    const { order_id } = order as { order_id?: unknown };
    return [
      keepOrder(state, { sessionId, created, text: request.body }),
      accepted({
        order_id: typeof order_id === 'number' ? String(order_id) : order_id,
        payment_url: `${request.origin}${PAYMENT_PATH}${sessionId}`,
        session_id: sessionId,
      }),
    ];
  },
};

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function notAnObject(): SimulatorResponse {
  return refused(1000, 'The request body must be one JSON object: the order.', 404, predictedBy('syntax'));
}

function notJson(body: string): SimulatorResponse {
  return refused(1000, `The request body is not JSON: ${syntaxFault(body)}`, 404, predictedBy('syntax'));
}

function syntaxFault(body: string): string {
  if (body.trim() === '') return 'it is empty.';
  const read = readOrder(body);
  if ('value' in read) return 'it has comments, trailing commas or a byte order mark, which the API does not take.';
  const before = body.slice(0, read.offset).split('\n');
  return `${read.fault} (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}
