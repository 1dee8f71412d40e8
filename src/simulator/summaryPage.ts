import type { SimulatorResponse } from './exchange';
import { type Html, html } from './html';
import type { StoredOrder } from './orders';
import { page } from './page';
import { shownAmount, shownValue } from './shownValue';

const MOST_ITEMS = 100;

type Fields = Readonly<Record<string, unknown>>;

/** The page behind a payment URL: what the order says, and where its customer and its notifications would go. */
export function summaryPage({ text, created }: StoredOrder): SimulatorResponse {
  const order = fields(JSON.parse(text));
  const options = fields(order.payment_options);
  return page(
    `Order ${shownValue(order.order_id) ?? ''}`,
    html`<h1>Order ${isolated(shownValue(order.order_id))}</h1>
<p class="amount">${isolated(shownAmount(order.amount, order.currency))}</p>
<p class="lead">${isolated(shownValue(order.description))}</p>
<h2>Order</h2>
<dl>
${row('Amount as sent', order.amount)}
${row('Gateway', order.gateway, 'none named: the customer chooses')}
${row('Flow', order.type, 'redirect, as none is named')}
${row('Customer e-mail', fields(order.customer).email)}
${row('Created', `${created.slice(0, 19).replace('T', ' ')} UTC`)}
</dl>
${cart(fields(order.shopping_cart).items)}
<h2>What would follow</h2>
<dl>
${row('After paying', options.redirect_url)}
${row('After cancelling', options.cancel_url)}
${row('Notifications', options.notification_url)}
</dl>
<p class="quiet">This simulator shows the order and ends here: nobody is sent on, and nothing is notified.</p>`,
  );
}

/** The page for a payment that the simulator does not know. */
export function unknownPaymentPage(): SimulatorResponse {
  return page(
    'Unknown payment',
    html`<h1>Unknown payment</h1>
<p class="lead">The simulator has no order for this address.</p>
<p>It forgets its orders when it stops. Send the order again, and open the payment URL that you get.</p>`,
    404,
  );
}

function cart(items: unknown): Html | undefined {
  if (!Array.isArray(items) || items.length === 0) return undefined;
  return html`<h2 id="cart">Shopping cart</h2>
<table aria-labelledby="cart">
<thead><tr><th scope="col">Item</th><th scope="col">Quantity</th><th scope="col">Price excl. VAT</th></tr></thead>
<tbody>
${items.slice(0, MOST_ITEMS).map(cartItem)}
</tbody>
</table>
${items.length > MOST_ITEMS ? html`<p class="quiet">And ${items.length - MOST_ITEMS} more.</p>` : undefined}`;
}

function cartItem(value: unknown): Html {
  const item = fields(value);
  const cells = [item.name, item.quantity, item.unit_price].map((cell) => html`<td>${isolated(shownValue(cell))}</td>`);
  return html`<tr>${cells}</tr>`;
}

function row(label: string, value: unknown, unset = 'not set'): Html {
  const shown = shownValue(value);
  return html`<div><dt>${label}</dt><dd>${shown === undefined ? html`<span class="quiet">${unset}</span>` : isolated(shown)}</dd></div>
`;
}

/** Keeps right-to-left text and its control characters from rearranging what stands around it. */
function isolated(value: string | undefined): Html {
  return html`<bdi>${value}</bdi>`;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
