import { asFields } from '../../api/envelope';
import { type Html, html } from '../html';
import type { StoredOrder } from '../orders';
import { shownAmount, shownValue } from '../shownValue';
import { shoppingCart } from './cart';
import { isolated, row, shownTime } from './rows';

type Fields = Readonly<Record<string, unknown>>;

/** The order as its page reads it: the fields of the body that was sent. */
export function sentOrder({ text }: StoredOrder): Fields {
  return asFields(JSON.parse(text)) ?? {};
}

/** What an order is about, at the top of its page: its id, amount and description. */
export function orderHeading(order: Fields): Html {
  return html`<h1>Order ${isolated(shownValue(order.order_id))}</h1>
<p class="amount">${isolated(shownAmount(order.amount, order.currency))}</p>
<p class="lead">${isolated(shownValue(order.description))}</p>`;
}

/** The cart of an order, and for its developer what else it says. */
export function orderDetails(stored: StoredOrder): Html {
  const order = sentOrder(stored);
  const options = asFields(order.payment_options) ?? {};
  return html`${shoppingCart(order, stored.text)}
<h2>Order</h2>
<dl>
${row('Amount as sent', order.amount)}
${row('Gateway', order.gateway, 'none named: the customer chooses')}
${row('Flow', order.type, 'redirect, as none is named')}
${row('Customer e-mail', asFields(order.customer)?.email)}
${row('Created', shownTime(stored.created))}
${row('Link works until', shownTime(new Date(stored.expires).toISOString()))}
${row('After paying', options.redirect_url)}
${row('After cancelling', options.cancel_url)}
${row('Notifications', options.notification_url)}
</dl>`;
}
