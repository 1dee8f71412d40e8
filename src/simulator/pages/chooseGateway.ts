import { type Html, html } from '../html';
import type { FittingFamily } from './fittingGateways';

// Gift cards are many, and few customers look for them.
const SHOWN_AT_ONCE = 24;

/** The payment methods to choose from, by family: links to the same page with `?gateway=` of each. */
export function chooseGateway(families: readonly FittingFamily[]): Html {
  if (families.length === 0) {
    return html`<p>No payment method takes this currency and type. Correct the order, and send it again.</p>`;
  }
  return html`${families.map(family)}`;
}

function family({ name, gateways }: FittingFamily): Html {
  const links = html`<ul class="methods">
${gateways.map(
  ({ id, name }) => html`<li><a href="?gateway=${encodeURIComponent(id)}">${name}</a></li>
`,
)}</ul>`;
  if (gateways.length <= SHOWN_AT_ONCE) return html`<h3>${name}</h3>${links}`;
  return html`<details><summary><h3>${name} (${gateways.length})</h3></summary>${links}</details>`;
}
