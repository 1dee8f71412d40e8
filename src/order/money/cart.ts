import type { Path } from '../problem';
import { currencies } from '../schema/currencies';
import { isUnset } from '../schema/field';
import { isObject, valueAt } from '../schema/values';
import { hasMinorUnit, readingsOfAmount } from './currencyUnits';
import { roundedOff, type Units, unitsOf } from './decimal';
import { sourceDigits } from './sourceDigits';
import { type Rates, ratePaths, ratesOf } from './taxRates';

// A price may have 10 places by the documents. PHP writes what it divided with 17 digits, which a sum below 1 begins behind zeros.
export const PRICE_PLACES = 24;
export const QUANTITY_PLACES = 12;
export const RATE_PLACES = 20;
export const NET_PLACES = PRICE_PLACES + QUANTITY_PLACES;
const VAT_PLACES = NET_PLACES + RATE_PLACES;

/** One line of the cart, exact. */
export interface CartLine {
  readonly index: number;
  /** The price of one piece without VAT, in units of 24 places. */
  readonly price: Units;
  /** In units of 12 places. */
  readonly quantity: Units;
  /** The rate of VAT as a fraction, in units of 20 places. */
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

/** The exact sums that totals are rounded from; those of two sets of lines can be added. */
interface CartSums {
  readonly net: Units;
  readonly tax: Units;
  readonly roundedPerLine: Units;
}

/** A cart that can be added up, and the amount of its order. */
export interface Cart extends CartTotals {
  readonly lines: readonly CartLine[];
  readonly sums: CartSums;
  readonly rates: Rates;
  /** What `amount` may mean, in hundredths; none where it is no whole number from 0, or where the currency is faulty. */
  readonly amounts: readonly Units[];
}

const itemsPath = ['shopping_cart', 'items'];

/**
 * The cart of an order, added up from the digits of its text; undefined where there is none, or where one of its inputs
 * is missing or faulty: then no total can be judged. Without the text, numbers are as JavaScript holds them.
 */
export function cartOf(order: Readonly<Record<string, unknown>>, text = ''): Cart | undefined {
  const { lines, rates } = read(order, text);
  if (lines.length === 0 || !lines.every((line) => line !== undefined)) return undefined;
  const sums = sumsOf(lines);
  const totals = totalsFrom(sums);
  return { lines, sums, rates, ...totals, amounts: amountsOf(order, totals) };
}

/** The readings of an amount. One in whole units stands for every total that rounds to it, too. */
function amountsOf(order: Readonly<Record<string, unknown>>, totals: CartTotals): Units[] {
  if (!isUnset(order.currency) && !currencies.some((each) => each === order.currency)) return [];
  const readings = readingsOfAmount(order.amount, order.currency);
  if (hasMinorUnit(order.currency)) return readings;
  const { total, roundedOnce, roundedPerLine } = totals;
  const met = [total, roundedOnce, roundedPerLine].filter((each) => readings.includes(roundedOff(each, 2) * 100n));
  return [...readings, ...met];
}

/** Each line of the cart of an order; undefined in the place of one whose inputs are missing or faulty. */
export function linesOf(order: Readonly<Record<string, unknown>>, text: string): (CartLine | undefined)[] {
  return read(order, text).lines;
}

function read(
  order: Readonly<Record<string, unknown>>,
  text: string,
): { lines: (CartLine | undefined)[]; rates: Rates } {
  const items = valueAt(order, itemsPath);
  if (!Array.isArray(items)) return { lines: [], rates: new Map() };
  const digits = sourceDigits(text, () => [
    ...items.flatMap((_, index) => [pricePath(index), quantityPath(index)]),
    ...ratePaths(order),
  ]);
  const units = (value: unknown, path: () => Path, places: number) => {
    const found = digits(value, path);
    return found === undefined ? undefined : unitsOf(found, places);
  };
  const rates = ratesOf(order, (path) => plausibleRate(units(valueAt(order, path), () => path, RATE_PLACES)));
  const lines = items.map((item, index): CartLine | undefined => {
    if (!isObject(item) || !isInCurrency(item.currency, order.currency)) return undefined;
    const price = units(item.unit_price, () => pricePath(index), PRICE_PLACES);
    const quantity = units(item.quantity, () => quantityPath(index), QUANTITY_PLACES);
    const selector = isUnset(item.tax_table_selector) ? undefined : item.tax_table_selector;
    const rate = isSelector(selector) ? rates.get(selector) : undefined;
    if (price === undefined || quantity === undefined || rate === undefined) return undefined;
    return { index, price, quantity, rate };
  });
  return { lines, rates };
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
  return totalsFrom(sumsOf(lines));
}

/** The totals of a cart with these lines in the place of those with their index, or behind the last. */
export function totalsWith({ lines, sums }: Cart, changed: readonly CartLine[]): CartTotals {
  const added = sumsOf(changed);
  const gone = sumsOf(changed.flatMap(({ index }) => lines[index] ?? []));
  return totalsFrom({
    net: sums.net + added.net - gone.net,
    tax: sums.tax + added.tax - gone.tax,
    roundedPerLine: sums.roundedPerLine + added.roundedPerLine - gone.roundedPerLine,
  });
}

function sumsOf(lines: readonly CartLine[]): CartSums {
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
  return { net, tax, roundedPerLine };
}

function totalsFrom({ net, tax, roundedPerLine }: CartSums): CartTotals {
  const items = roundedOff(net, NET_PLACES - 2);
  const vat = roundedOff(tax, VAT_PLACES - 2);
  return { items, vat, total: items + vat, roundedOnce: gross(net, tax), roundedPerLine };
}

const TO_VAT_PLACES = 10n ** BigInt(RATE_PLACES);

function gross(net: Units, tax: Units): Units {
  return roundedOff(net * TO_VAT_PLACES + tax, VAT_PLACES - 2);
}

function isSelector(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isInCurrency(currency: unknown, ofOrder: unknown): boolean {
  return isUnset(currency) || currency === ofOrder;
}

/** A rate of 1 or more is a percentage by mistake. */
function plausibleRate(rate: Units | undefined): Units | undefined {
  return rate !== undefined && rate >= 0n && rate < TO_VAT_PLACES ? rate : undefined;
}
