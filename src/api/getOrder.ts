import { asFields, isText } from './envelope';
import { type Failed, failed, type Refused } from './outcome';
import { type Connection, request } from './request';

/** Where an order stands: `status` is the order's, `financialStatus` the payment's; `data` is the order as it came. */
export interface OrderStatus {
  readonly status?: string;
  readonly financialStatus?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a look-up of one order came to; error 1006 is the answer for an id that no order has. */
export type OrderLookup = { readonly kind: 'found'; readonly order: OrderStatus } | Refused | Failed;

/** Looks an order up by its `order_id` (`GET /orders/{order_id}`). Every failure is a result, none is thrown. */
export async function getOrder(connection: Connection, orderId: string): Promise<OrderLookup> {
  const step = pathStep(orderId);
  if (step === undefined) return noAnswer(`order_id ${JSON.stringify(orderId)} cannot stand in a URL.`, false);
  const result = await request(connection, { method: 'GET', path: `/orders/${step}` });
  if (result.kind !== 'success') return result;
  const data = asFields(result.data);
  if (!data) return noAnswer(`${connection.endpoint.target} answered without the order.`, true);
  const { status, financial_status } = data;
  const order = {
    ...(isText(status) && { status }),
    // null until the customer has chosen how to pay.
    ...(isText(financial_status) && { financialStatus: financial_status }),
    data,
  };
  return { kind: 'found', order };
}

/** An id as one step of a path; undefined for those that a URL drops or climbs by (`.` and `..`, encoded or not). */
function pathStep(id: string): string | undefined {
  if (/^\.{0,2}$/.test(id)) return undefined;
  try {
    return encodeURIComponent(id);
  } catch {
    // Half a surrogate pair has no UTF-8.
    return undefined;
  }
}

function noAnswer(why: string, mayHaveArrived: boolean): Failed {
  return failed('not-an-answer', `The order cannot be looked up: ${why}`, mayHaveArrived);
}
