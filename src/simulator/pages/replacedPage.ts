import type { SimulatorResponse } from '../exchange';
import { html } from '../html';
import type { StoredOrder } from '../orders';
import { page } from '../page';
import { shownValue } from '../shownValue';
import { orderDetails, orderHeading, sentOrder } from './orderDetails';

/** The page of an unfinished order whose order_id another one has taken: it can be paid no longer. */
export function replacedPage(stored: StoredOrder): SimulatorResponse {
  const order = sentOrder(stored);
  return page(
    `Order ${shownValue(order.order_id) ?? ''} was replaced`,
    html`${orderHeading(order)}
<p class="status expired"><strong>This order was replaced by a newer order with the same order_id.</strong> Open the payment URL of the newer one.</p>
${orderDetails(stored)}`,
  );
}
