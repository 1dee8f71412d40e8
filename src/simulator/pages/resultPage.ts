import { gatewayOfOrder } from '../../order/gateways/catalogue';
import type { SimulatorResponse } from '../exchange';
import { type Html, html } from '../html';
import type { Status, StoredOrder } from '../orders';
import { page } from '../page';
import { shownValue } from '../shownValue';
import { notificationLog } from './notificationLog';
import { orderDetails, orderHeading, sentOrder } from './orderDetails';
import { type WayBack, wayBack } from './returnUrl';
import { isolated, shownTime } from './rows';

/** What the status of an order means to who opens its payment URL. */
const MEANING: Readonly<Record<Exclude<Status, 'initialized'>, string>> = {
  completed: 'It is paid, and cannot be paid again.',
  shipped: 'It is paid and on its way, and cannot be paid again.',
  uncleared: 'To the customer it looks paid; the payment still waits to be checked.',
  reserved: 'The amount is reserved and not yet captured.',
  declined: 'The payment was refused. Send the order again, with a new order_id, to try once more.',
  cancelled: 'The customer turned back. Send the order again to try once more.',
  void: 'Its payment was taken back. Send the order again to try once more.',
  expired: 'Its payment URL works no longer. Send the order again, and open the payment URL that you get.',
};

/** The page of an order whose payment has ended, where it stands: opened again, or by a second click. */
export function resultPage(stored: StoredOrder): SimulatorResponse {
  const { status, modified, sessionId } = stored;
  const order = sentOrder(stored);
  return page(
    `Order ${shownValue(order.order_id) ?? ''} is ${status}`,
    html`${orderHeading(order)}
<p class="status ${status}"><strong>This order is already ${status}.</strong> ${MEANING[status as keyof typeof MEANING]}</p>
<p class="quiet">Since ${shownTime(modified)}${payment(stored)}.</p>
${status === 'uncleared' ? decision : undefined}
${shop(wayBack(stored))}
${notificationLog(stored, `${sessionId}/resend`)}
${orderDetails(stored)}`,
  );
}

/** The page that a payment ends with: it leads back to the shop at once, or says why it does not. */
export function returnPage(stored: StoredOrder): SimulatorResponse {
  const { status, sessionId } = stored;
  const order = sentOrder(stored);
  const back = wayBack(stored);
  const response = page(
    `Order ${shownValue(order.order_id) ?? ''} is ${status}`,
    html`${orderHeading(order)}
<p class="status ${status}"><strong>This order is ${status}.</strong> ${back.url === undefined ? undefined : 'Going back to the shop ...'}</p>
${shop(back)}
<p><a href="../${sessionId}">See the order and its notifications</a></p>`,
  );
  // A redirect would be part of the form's submission, which the policy keeps here; a refresh without delay is not, and
  // leaves no page behind in the history.
  return back.url === undefined
    ? response
    : { ...response, headers: { ...response.headers, refresh: `0; url=${back.url}` } };
}

/** What it was paid with, where there was a payment. */
function payment({ gateway, transactionId }: StoredOrder): string | undefined {
  return transactionId && `, with ${gatewayOfOrder(gateway)?.name ?? gateway}, transaction ${transactionId}`;
}

const decision = html`<form method="post" aria-labelledby="decide">
<h2 id="decide">Decide on the payment</h2>
<p class="actions"><button name="decision" value="completed">Complete it</button> <button name="decision" value="declined">Decline it</button> <button name="decision" value="void">Void it</button></p>
</form>`;

function shop({ field, written, url }: WayBack): Html {
  if (url !== undefined)
    return html`<p><a href="${url}" rel="noreferrer">Go back to the shop</a> <span class="quiet">(${field})</span></p>`;
  const shown = shownValue(written);
  if (shown === undefined) return html`<p>The customer stays here: the order has no ${field} in payment_options.</p>`;
  return html`<p>The customer stays here: ${field} should be an http or https address. It is: ${isolated(shown)}</p>`;
}
