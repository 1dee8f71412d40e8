import type { Gateway } from '../../order/gateways/gateway';
import type { SimulatorResponse } from '../exchange';
import { html } from '../html';
import type { StoredOrder } from '../orders';
import { page } from '../page';
import { shownAmount, shownValue } from '../shownValue';
import { chooseGateway } from './chooseGateway';
import { fittingGateways } from './fittingGateways';
import { orderDetails, orderHeading, sentOrder } from './orderDetails';
import { payForm } from './payForm';

/** The page of an unpaid order: its payment methods, or the ways to pay with the one that is named or was `chosen`. */
export function payPage(stored: StoredOrder, chosen: Gateway | undefined): SimulatorResponse {
  const order = sentOrder(stored);
  const another = stored.gateway === undefined ? html`<p><a href="?">Choose another payment method</a></p>` : undefined;
  const way = chosen
    ? html`<h2>Pay with ${chosen.name}</h2>
${payForm(chosen, shownAmount(order.amount, order.currency))}
${another}`
    : html`<h2>Choose how to pay</h2>
${chooseGateway(fittingGateways(order))}
<form method="post"><p><button name="outcome" value="cancelled">Cancel, and go back to the shop</button></p></form>`;
  return page(
    `Order ${shownValue(order.order_id) ?? ''}`,
    html`${orderHeading(order)}
${way}
${orderDetails(stored)}`,
  );
}
