import type { Gateway } from '../../order/gateways/gateway';
import { type Html, html } from '../html';
import { outcomesFor, type Scenario } from '../scenarios';
import { type CustomerField, customerFields, labelOf, type TestValue, testValues } from './customerFields';

/**
 * The ways to pay with a gateway, as forms that post to the page itself: its fields with the documented test data, and
 * the scenarios of the test platform. `toPay` is the amount as the customer reads it.
 */
export function payForm(gateway: Gateway, toPay: string): Html {
  return html`${asCustomer(gateway, toPay)}
<form method="post" aria-labelledby="scenarios">
<h3 id="scenarios">Test scenario</h3>
<input type="hidden" name="gateway" value="${gateway.id}">
<ul class="scenarios">
${outcomesFor(gateway.id).map(scenario)}</ul>
</form>`;
}

function asCustomer(gateway: Gateway, toPay: string): Html | undefined {
  const values = testValues(gateway);
  if (values.length === 0 && !gateway.testing?.byAmount) return undefined;
  return html`<form method="post">
<input type="hidden" name="gateway" value="${gateway.id}">
${testData(values)}
${customerFields(gateway).map(field)}
<p class="quiet" id="how">${gateway.testing?.how} What is entered here is neither kept nor sent on.</p>
<p><button class="primary" aria-describedby="how">Pay ${toPay}</button></p>
</form>`;
}

function testData(values: readonly TestValue[]): Html | undefined {
  const [first] = values;
  if (!first) return undefined;
  return html`<fieldset>
<legend>${labelOf(first)}</legend>
${values.map(
  (
    datum,
  ) => html`<label class="datum"><input type="radio" name="test_data" value="${datum.value}"${datum === first ? html` checked` : undefined}> <span><span class="value">${inGroups(datum.value)}</span> <span class="quiet">${datum.outcome}</span></span></label>
`,
)}</fieldset>`;
}

function field({ name, label, example }: CustomerField): Html {
  return html`<p class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${example}" autocomplete="off"></p>
`;
}

function scenario({ outcome, title, how }: Scenario): Html {
  return html`<li><button name="outcome" value="${outcome}" aria-describedby="about-${outcome}">${title}</button> <span class="quiet" id="about-${outcome}">${how}</span></li>
`;
}

/** A long number as it stands on a card or a bank statement, in groups of four. */
function inGroups(value: string): string {
  return /^[A-Z\d]{14,}$/.test(value) ? value.replace(/(.{4})(?=.)/g, '$1 ') : value;
}
