import type { Route } from './route';
import { summaryPage, unknownPaymentPage } from './summaryPage';

/** What a payment URL has between the origin and the session id. */
export const PAYMENT_PATH = '/pay/';

/** `GET /pay/<session id>`: the page behind the payment URL of an order; it needs no key. */
export const paymentPage: Route = {
  method: 'GET',
  path: /^\/pay\/(?<sessionId>[^/]+)$/,
  answer(state, _request, _world, { sessionId = '' }) {
    const order = state.orders.get(sessionId);
    return [state, order ? summaryPage(order) : unknownPaymentPage()];
  },
};
