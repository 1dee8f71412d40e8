import type { SimulatorResponse } from '../exchange';
import { html } from '../html';
import { page } from '../page';

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
