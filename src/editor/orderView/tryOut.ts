import type { SentOrder } from '../../api/sentOrder';
import { gatewayOfOrder } from '../../order/gateways/catalogue';
import type { TestDatum } from '../../order/gateways/gateway';
import { type Html, html } from '../../simulator/html';
import { testData } from './copies';

/** The pages of the documentation on payment methods. */
const PAGES = 'https://docs.multisafepay.com/docs/';

/** How the order's gateway is tried on the Test API: what to choose there, and the documented data to enter. */
export function tryOut(order: SentOrder): Html | undefined {
  const gateway = gatewayOfOrder(order.gateway);
  if (!gateway?.testing) return undefined;
  const { name, testing, page } = gateway;
  const data = testData(order);
  return html`<section aria-labelledby="try-heading">
<h2 id="try-heading">Trying ${name} on the Test API</h2>
<p>${testing.how}</p>
${data.length === 0 ? undefined : table(data)}
${page === undefined ? undefined : html`<p><a href="${PAGES}${page}">Documentation of ${name}</a></p>`}
</section>`;
}

function table(data: readonly TestDatum[]): Html {
  // What is entered on the payment page has no place in an order.
  const hasPlaces = data.some(({ path }) => path);
  return html`<table aria-labelledby="try-heading">
<thead><tr><th scope="col">Value</th>${hasPlaces ? html`<th scope="col">Field</th>` : undefined}<th scope="col">Outcome</th><td></td></tr></thead>
<tbody>
${data.map(
  ({ value, path, outcome }, index) => html`<tr><td><code>${value}</code></td>
${hasPlaces ? html`<td>${path ? html`<code>${path.join('.')}</code>` : 'on the payment page'}</td>` : undefined}
<td>${outcome}</td>
<td><button type="button" data-do="copy" data-what="${index}" aria-label="Copy ${value}">Copy</button></td></tr>
`,
)}
</tbody>
</table>`;
}
