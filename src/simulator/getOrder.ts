import { accepted, predictedBy, refused } from './exchange';
import { orderData } from './orderData';
import { orderOf } from './orders';
import type { Route } from './route';
import { wordedAs } from './verdict';

/** `GET /v1/json/orders/{order_id}`: the order as it stands; 1006 where there is none. */
export const getOrder: Route = {
  method: 'GET',
  path: /^\/v1\/json\/orders\/(?<orderId>[^/]+)$/,
  answer(state, _request, _world, { orderId = '' }) {
    const order = orderOf(state, orderId);
    if (order) return [state, accepted(orderData(order))];
    const info = wordedAs(1006, 'the simulator has no order with this order_id; it forgets them when it stops.');
    return [state, refused(1006, info, 404, predictedBy('unknown-order'))];
  },
};
