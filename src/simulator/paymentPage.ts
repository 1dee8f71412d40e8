import { gatewayOfOrder } from '../order/gateways/catalogue';
import type { Gateway } from '../order/gateways/gateway';
import type { SimulatorResponse } from './exchange';
import { dueNotification } from './notifications/dueNotification';
import { type PaymentOutcome, settle } from './orderLife';
import { isFinished, isReplaced, type SimulatorState, type StoredOrder } from './orders';
import { fittingGateways } from './pages/fittingGateways';
import { sentOrder } from './pages/orderDetails';
import { payPage } from './pages/payPage';
import { replacedPage } from './pages/replacedPage';
import { resultPage, returnPage } from './pages/resultPage';
import { unknownPaymentPage } from './pages/unknownPaymentPage';
import type { Route } from './route';
import { outcomeOfTestData, outcomesFor } from './scenarios';

/** What a payment URL has between the origin and the session id. */
export const PAYMENT_PATH = '/pay/';

/** `GET /pay/<session id>`: the page behind the payment URL of an order; it needs no key. */
const show: Route = {
  method: 'GET',
  path: /^\/pay\/(?<sessionId>[^/]+)$/,
  answer(state, { query }, _world, { sessionId = '' }) {
    const order = state.orders.get(sessionId);
    if (!order) return [state, unknownPaymentPage()];
    if (!isFinished(order) && isReplaced(state, order)) return [state, replacedPage(order)];
    if (order.status !== 'initialized') return [state, resultPage(order)];
    return [state, payPage(order, gatewayFor(order, query.get('gateway')))];
  },
};

/** `POST /pay/<session id>`: pays, by test data or by a scenario, or decides on an uncleared payment. */
const pay: Route = {
  method: 'POST',
  path: show.path,
  answer(state, { body }, world, { sessionId = '' }) {
    const order = state.orders.get(sessionId);
    if (!order) return [state, unknownPaymentPage()];
    const form = new URLSearchParams(body);
    const gateway = gatewayFor(order, form.get('gateway'));
    const outcome = outcomeOf(order, form, gateway);
    // A second click, a page from the history, or a form of somebody's own: the order stays as it is.
    if (!outcome || isReplaced(state, order)) return [state, seeOther(sessionId)];
    return [settle(state, sessionId, outcome, gateway?.id, world), seeOther(`${sessionId}/return`)];
  },
};

/** `GET /pay/<session id>/return`: what the customer sees last, on the way back to the shop. */
const goBack: Route = {
  method: 'GET',
  path: /^\/pay\/(?<sessionId>[^/]+)\/return$/,
  answer(state, _request, _world, { sessionId = '' }) {
    const order = state.orders.get(sessionId);
    if (!order) return [state, unknownPaymentPage()];
    return [state, order.status === 'initialized' ? seeOther(`../${sessionId}`) : returnPage(order)];
  },
};

/** `POST /pay/<session id>/resend`: notifies the shop once more, of the order as it is. */
const resend: Route = {
  method: 'POST',
  path: /^\/pay\/(?<sessionId>[^/]+)\/resend$/,
  answer(state, _request, world, { sessionId = '' }) {
    const order = state.orders.get(sessionId);
    if (!order) return [state, unknownPaymentPage()];
    return [withDue(state, order, world.now()), seeOther(`../${sessionId}#notifications`)];
  },
};

/** Everything under `/pay/`: pages for people, without a key. */
export const paymentPages: readonly Route[] = [show, pay, goBack, resend];

/** What the order is paid with: the gateway that it names, else the one that the customer chose among those that fit. */
function gatewayFor(order: StoredOrder, chosen: string | null): Gateway | undefined {
  if (order.gateway !== undefined) return gatewayOfOrder(order.gateway);
  const fitting = fittingGateways(sentOrder(order)).flatMap(({ gateways }) => gateways);
  return fitting.find(({ id }) => id === chosen);
}

function outcomeOf(
  order: StoredOrder,
  form: URLSearchParams,
  gateway: Gateway | undefined,
): PaymentOutcome | undefined {
  if (order.status === 'uncleared') return DECISIONS.find((decision) => decision === form.get('decision'));
  if (order.status !== 'initialized') return undefined;
  const chosen = form.get('outcome');
  if (chosen === null) {
    return outcomeOfTestData(gateway?.id, { test_data: form.get('test_data'), amount: sentOrder(order).amount });
  }
  const outcome = outcomesFor(gateway?.id).find((scenario) => scenario.outcome === chosen)?.outcome;
  // Without a payment method one can only turn back.
  return gateway || outcome === 'cancelled' ? outcome : undefined;
}

const DECISIONS = ['completed', 'declined', 'void'] as const;

function withDue(state: SimulatorState, order: StoredOrder, now: number): SimulatorState {
  const due = dueNotification(order, now);
  return due ? { ...state, due: [...state.due, due] } : state;
}

/** Leads a browser that posted a form on to a page, by an address relative to that of the form. */
function seeOther(location: string): SimulatorResponse {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
