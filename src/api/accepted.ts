import type { Target } from './endpoint';
import { asFields, isText } from './envelope';
import type { Accepted, Payment } from './outcome';
import { judgePaymentUrl } from './paymentUrl';

type Fields = Readonly<Record<string, unknown>>;

/** What the API answered to an order that it accepted: its id, and what its customer pays with. */
export function readAccepted(answered: unknown, target: Target): Accepted {
  const data = asFields(answered) ?? {};
  const id = data.order_id;
  const orderId = isText(id) || typeof id === 'number' ? { orderId: String(id) } : {};
  return { kind: 'accepted', ...orderId, payment: paymentOf(data, target), data };
}

function paymentOf(data: Fields, target: Target): Payment {
  if (isGiven(data.payment_url)) return judged(data.payment_url, target);
  if (isGiven(data.qr_url)) {
    const payment = judged(data.qr_url, target);
    return 'url' in payment ? { kind: 'qr', url: payment.url } : payment;
  }
  if (isGiven(data.customer_verification)) {
    return {
      kind: 'none',
      why: 'the API answered with a verification form for the customer, to be shown in a browser',
    };
  }
  return { kind: 'none' };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function judged(url: unknown, target: Target): Payment {
  return typeof url === 'string' ? judgePaymentUrl(url, target) : { kind: 'unsafe-url', why: 'it is not a text' };
}
