import { asFields } from '../api/envelope';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import { accepted, predictedBy, refused, type SimulatorResponse } from './exchange';
import { orderData } from './orderData';
import { beginPayment, settle } from './orderLife';
import type { SimulatorState, StoredOrder } from './orders';
import { PAYMENT_PATH } from './paymentPage';
import type { Step } from './route';
import { outcomeOfTestData } from './scenarios';
import { wordedAs } from './verdict';
import type { World } from './world';

type Fields = Readonly<Record<string, unknown>>;

// How the answer to a direct order leads on, where it is not by a `payment_url` (the API's description of each method):
// with a QR code to scan, or with nothing but the account to transfer the money to.
const LEADS_ON: Readonly<Record<string, (info: Fields) => 'qr_url' | 'account' | 'payment_url'>> = {
  IDEALQR: () => 'qr_url',
  WECHAT: () => 'qr_url',
  MISTERCASH: ({ qr_enabled }) => (qr_enabled === true || qr_enabled === 1 ? 'qr_url' : 'payment_url'),
  BANKTRANS: () => 'account',
};

// An IBAN of the form that the documentation uses for tests, which belongs to nobody.
const DESTINATION = {
  destination_holder_name: 'Simulator: no money moves',
  destination_holder_iban: 'NL87ABNA0000000001',
};

/**
 * The answer to an order that was accepted, and the state after it. A redirect, payment link or FastCheckout gets its
 * payment URL. A direct order begins its payment: documented test data settle it at once (what they decline is refused
 * with 1024), and so does a recurring payment; others lead the customer on.
 */
export function answerTo(
  state: SimulatorState,
  stored: StoredOrder,
  order: Fields,
  origin: string,
  world: World,
): Step {
  const { sessionId, orderId } = stored;
  const paymentUrl = `${origin}${PAYMENT_PATH}${sessionId}`;
  if (order.type !== 'direct') {
    return [state, accepted({ order_id: orderId, payment_url: paymentUrl, session_id: sessionId })];
  }

  const gateway = gatewayOfDirect(order);
  const info = asFields(order.gateway_info) ?? {};
  const begun = beginPayment(state, stored, gateway, world);
  const tried = outcomeOfTestData(gateway, { ...info, amount: order.amount });
  const outcome = tried ?? (order.recurring_id ? 'completed' : undefined);
  if (outcome) {
    const settled = settle(begun, sessionId, outcome, gateway, world);
    return [settled, outcome === 'declined' ? declined() : whole(settled, sessionId, {})];
  }

  const leadsOn = LEADS_ON[gateway ?? '']?.(info) ?? 'payment_url';
  const further = leadsOn === 'account' ? { gateway_info: DESTINATION } : { [leadsOn]: paymentUrl };
  return [begun, whole(begun, sessionId, { ...further, session_id: sessionId })];
}

/** The payment component passes its gateway within `payment_data`; a later recurring payment needs to name none. */
function gatewayOfDirect(order: Fields): string | undefined {
  const named = order.gateway ?? asFields(order.payment_data)?.gateway;
  return gatewayOfOrder(named)?.id ?? (order.recurring_id ? 'CREDITCARD' : undefined);
}

function whole(state: SimulatorState, sessionId: string, further: Fields): SimulatorResponse {
  const order = state.orders.get(sessionId);
  return accepted({ ...(order && orderData(order)), ...further });
}

function declined(): SimulatorResponse {
  const info = wordedAs(1024, 'these are test data for a payment that is declined.');
  return refused(1024, info, 404, predictedBy('test-data'));
}
