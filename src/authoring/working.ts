import { cartOf, linesOf, RATE_PLACES, totalsOf } from '../order/money/cart';
import { mainUnits } from '../order/money/currencyUnits';
import { unitsOf } from '../order/money/decimal';
import { cartVerdict, cartWorking, lineWorking, percentage } from '../order/money/working';
import type { Path } from '../order/problem';
import { isUnset } from '../order/schema/field';
import { valueAt } from '../order/schema/values';
import type { OpenOrder } from './openOrder';

/** How many items are named one by one. */
const MOST_ITEMS = 5;

/**
 * The sum that the value at a path is part of, or stands for: the line of a price, the cart of an amount, the VAT of a
 * rate. `source` is the text of the value. Undefined where there is none.
 */
export function workingAt(open: OpenOrder, path: Path, source: string): string | undefined {
  switch (path.filter((step) => typeof step === 'string').join('.')) {
    case 'amount':
    case 'shopping_cart.items':
      return ofCart(open);
    case 'shopping_cart.items.unit_price':
    case 'shopping_cart.items.quantity':
      return ofLine(open, path[2]);
    case 'checkout_options.tax_tables.default.rate':
      return ofRate(open, source, isUnset);
    case 'checkout_options.tax_tables.alternate.rules.rate':
      return ofRate(open, source, tableUse(open, path));
    default:
      return undefined;
  }
}

function ofCart({ order, document }: OpenOrder): string | undefined {
  const cart = cartOf(order, document.getText());
  if (!cart) return undefined;
  const verdict = cartVerdict(order, cart);
  return `The cart: ${cartWorking(cart, order.currency)}${verdict ? `, ${verdict}` : ''}`;
}

function ofLine({ order, document }: OpenOrder, index: string | number | undefined): string | undefined {
  const line = linesOf(order, document.getText()).find((each) => each?.index === index);
  return line && lineWorking(line, order.currency);
}

/** Whether a selector names the table at a path; of a table the first rule alone counts. */
function tableUse({ order }: OpenOrder, path: Path): (selector: unknown) => boolean {
  const table = valueAt(order, path.slice(0, 4));
  const name = valueAt(table, ['name']);
  return (selector) => path[5] === 0 && !isUnset(name) && selector === name;
}

function ofRate({ order, document }: OpenOrder, source: string, uses: (selector: unknown) => boolean) {
  const rate = unitsOf(source.replaceAll('"', ''), RATE_PLACES);
  if (rate === undefined) return undefined;
  const is = `${source.replaceAll('"', '')} is ${percentage(rate)}`;
  const lines = linesOf(order, document.getText()).filter((line) => line !== undefined);
  const selector = (index: number) => valueAt(order, ['shopping_cart', 'items', index, 'tax_table_selector']);
  const its = lines.filter(({ index }) => uses(selector(index)));
  if (lines.length === 0) return is;
  if (its.length === 0) return `${is}; no line of the cart has it`;
  return `${is}; ${linesNamed(its.map(({ index }) => index + 1))}: VAT ${mainUnits(totalsOf(its).vat, order.currency)}`;
}

function linesNamed(numbers: readonly number[]): string {
  if (numbers.length === 1) return `line ${numbers[0]} of the cart has it`;
  const more = numbers.length - MOST_ITEMS;
  const named = more > 0 ? [...numbers.slice(0, MOST_ITEMS), `${more} more`] : numbers;
  return `lines ${named.slice(0, -1).join(', ')} and ${named.at(-1)} of the cart have it`;
}
