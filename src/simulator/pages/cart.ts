import { asFields } from '../../api/envelope';
import { type Cart, type CartLine, cartOf, NET_PLACES, QUANTITY_PLACES, RATE_PLACES } from '../../order/money/cart';
import { asAmount } from '../../order/money/currencyUnits';
import { digitsOf, roundedOff, type Units } from '../../order/money/decimal';
import { type Html, html } from '../html';
import { shownAmount, shownValue } from '../shownValue';
import { isolated } from './rows';

const MOST_ITEMS = 100;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The shopping cart of an order with its VAT, added up exactly from the digits of `text` by the documented rounding
 * rule; without sums where an item is faulty, and nothing at all without items.
 */
export function shoppingCart(order: Fields, text: string): Html | undefined {
  const items = asFields(order.shopping_cart)?.items;
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const cart = cartOf(order, text);
  return html`<h2 id="cart">Shopping cart</h2>
<table aria-labelledby="cart">
<thead><tr><th scope="col">Item</th><th scope="col">Excluding VAT</th></tr></thead>
<tbody>
${items.slice(0, MOST_ITEMS).map((item, index) => itemRow(asFields(item) ?? {}, cart?.lines[index], order.currency))}
</tbody>
${cart && totals(cart, order.currency)}
</table>
${items.length > MOST_ITEMS ? html`<p class="quiet">And ${items.length - MOST_ITEMS} more.</p>` : undefined}
${cart ? undefined : html`<p class="quiet">It cannot be added up: an item lacks a price, a quantity or a tax table.</p>`}`;
}

function itemRow({ name, quantity, unit_price: price }: Fields, line: CartLine | undefined, currency: unknown): Html {
  const count = line ? digitsOf(line.quantity, QUANTITY_PLACES) : shownValue(quantity);
  const vat = line && line.rate > 0n ? html`, VAT ${digitsOf(line.rate, RATE_PLACES - 2)} %` : undefined;
  const sum = line && money(roundedOff(line.price * line.quantity, NET_PLACES - 2), currency);
  return html`<tr><td>${isolated(shownValue(name))} <span class="quiet detail">${isolated(count)} × ${isolated(shownValue(price))}${vat}</span></td><td>${sum}</td></tr>
`;
}

function totals({ items, vat, total }: Cart, currency: unknown): Html {
  const rows = [
    ['Items', items],
    ['VAT', vat],
    ['Total', total],
  ] as const;
  return html`<tfoot>
${rows.map(
  ([label, sum]) => html`<tr><th scope="row">${label}</th><td>${money(sum, currency)}</td></tr>
`,
)}</tfoot>`;
}

function money(hundredths: Units, currency: unknown): string {
  return shownAmount(String(asAmount(hundredths, currency)), currency);
}
