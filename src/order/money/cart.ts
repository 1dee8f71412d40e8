import type { Path } from '../problem';
import { isUnset } from '../schema/field';
import { isObject, valueAt } from '../schema/values';
import { readingsOfAmount } from './currencyUnits';
import { roundedOff, type Units, unitsOf } from './decimal';
import { sourceDigits } from './sourceDigits';

// A price may have 10 places by the documents; shops that divide in floating point send up to 17.
export const PRICE_PLACES = 18;
export const QUANTITY_PLACES = 6;
export const RATE_PLACES = 6;
const NET_PLACES = PRICE_PLACES + QUANTITY_PLACES;
const VAT_PLACES = NET_PLACES + RATE_PLACES;

/** One line of the cart, exact. */
export interface CartLine {
  readonly index: number;
  /** The price of one piece without VAT, in units of 18 places. */
  readonly price: Units;
  /** In units of 6 places. */
  readonly quantity: Units;
  /** The rate of VAT as a fraction, in units of 6 places. */
  readonly rate: Units;
}

/** What a cart adds up to; everything in hundredths of the main unit. */
export interface CartTotals {
  /** The lines without VAT. */
  readonly items: Units;
  readonly vat: Units;
  /** By the documented rule: items and VAT, each rounded, added. */
  readonly total: Units;
  /** Rounded once, at the end. */
  readonly roundedOnce: Units;
  /** Each line with its VAT rounded on its own. */
  readonly roundedPerLine: Units;
}

/** A cart that can be added up, and the amount of its order. */
export interface Cart extends CartTotals {
  readonly lines: readonly CartLine[];
  /** What `amount` may mean, in hundredths of the main unit; none where it is no whole number. */
  readonly amounts: readonly Units[];
}

const itemsPath = ['shopping_cart', 'items'];
const taxTablesPath = ['checkout_options', 'tax_tables'];
const defaultRatePath = [...taxTablesPath, 'default', 'rate'];

/**
 * The cart of an order, added up from the digits of its text; undefined where there is none, or where one of its inputs
 * is missing or faulty: then no total can be judged.
 */
export function cartOf(order: Readonly<Record<string, unknown>>, text: string): Cart | undefined {
  const items = valueAt(order, itemsPath);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const digits = sourceDigits(order, text, () => [
    ...items.flatMap((_, index) => [pricePath(index), quantityPath(index)]),
    ...rules(order).map(({ path }) => path),
    defaultRatePath,
  ]);
  const units = (path: Path, places: number) => {
    const found = digits(path);
    return found === undefined ? undefined : unitsOf(found, places);
  };
  const rateOf = ratesOf(order, (path) => units(path, RATE_PLACES));
  if (!rateOf) return undefined;

  const lines: CartLine[] = [];
  for (const [index, item] of items.entries()) {
    if (!isObject(item) || !isInCurrency(item.currency, order.currency)) return undefined;
    const price = units(pricePath(index), PRICE_PLACES);
    const quantity = units(quantityPath(index), QUANTITY_PLACES);
    const rate = rateOf(item.tax_table_selector);
    if (price === undefined || quantity === undefined || rate === undefined) return undefined;
    lines.push({ index, price, quantity, rate });
  }
  return { lines, ...totalsOf(lines), amounts: readingsOfAmount(order.amount, order.currency) };
}

/** Where the price of a line stands. */
export function pricePath(index: number): Path {
  return [...itemsPath, index, 'unit_price'];
}

/** Where the quantity of a line stands. */
export function quantityPath(index: number): Path {
  return [...itemsPath, index, 'quantity'];
}

/** The totals of lines by the documented rounding rule (the page "Rounding rule"), and by the two others in use. */
export function totalsOf(lines: readonly CartLine[]): CartTotals {
  let net = 0n;
  let tax = 0n;
  let roundedPerLine = 0n;
  for (const { price, quantity, rate } of lines) {
    const lineNet = price * quantity;
    const lineTax = lineNet * rate;
    net += lineNet;
    tax += lineTax;
    roundedPerLine += gross(lineNet, lineTax);
  }
  const items = roundedOff(net, NET_PLACES - 2);
  const vat = roundedOff(tax, VAT_PLACES - 2);
  return { items, vat, total: items + vat, roundedOnce: gross(net, tax), roundedPerLine };
}

const TO_VAT_PLACES = 10n ** BigInt(RATE_PLACES);

function gross(net: Units, tax: Units): Units {
  return roundedOff(net * TO_VAT_PLACES + tax, VAT_PLACES - 2);
}

function isInCurrency(currency: unknown, ofOrder: unknown): boolean {
  return isUnset(currency) || currency === ofOrder;
}

interface NamedRule {
  readonly name: unknown;
  readonly path: Path;
}

/** The rule of each alternate table that counts, which is its first. */
function rules(order: unknown): NamedRule[] {
  const alternate = valueAt(order, [...taxTablesPath, 'alternate']);
  if (!Array.isArray(alternate)) return [];
  return alternate.map((table, index) => ({
    name: valueAt(table, ['name']),
    path: [...taxTablesPath, 'alternate', index, 'rules', 0, 'rate'],
  }));
}

/** The rate that a selector stands for; undefined as a whole where two tables have one name, as either may count. */
function ratesOf(order: unknown, unitsAt: (path: Path) => Units | undefined) {
  const rates = new Map<unknown, Units | undefined>();
  for (const { name, path } of rules(order)) {
    if (rates.has(name)) return undefined;
    rates.set(name, plausibleRate(unitsAt(path)));
  }
  const standard = isUnset(valueAt(order, defaultRatePath)) ? 0n : plausibleRate(unitsAt(defaultRatePath));
  return (selector: unknown) => (isUnset(selector) ? standard : rates.get(selector));
}

/** A rate of 1 or more is a percentage by mistake. */
function plausibleRate(rate: Units | undefined): Units | undefined {
  return rate !== undefined && rate >= 0n && rate < TO_VAT_PLACES ? rate : undefined;
}
