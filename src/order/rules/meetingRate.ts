import { cartOf } from '../money/cart';
import { mismatchOf } from '../money/mismatch';
import { isObject, valueAt } from '../schema/values';
import { namedTaxTablesPath, taxTablesPath } from '../taxTableNames';

/** No order has as many lines; each of thousands could name a table that is not there. */
const MOST_LINES = 100;

/** Rates of VAT are 0, or from 2.1 % (France) to 27 % (Hungary). */
export function isRate(rate: number): boolean {
  return rate === 0 || (rate >= 0.021 && rate <= 0.27);
}

/** The rate in tenths of a percent with which a tax table of this name makes the cart meet the amount; undefined where none does. */
export function meetingRate(order: unknown, name: string): number | undefined {
  const items = valueAt(order, ['shopping_cart', 'items']);
  if (!isObject(order) || !Array.isArray(items) || items.length > MOST_LINES) return undefined;
  const [without, half] = [0, 0.5].map((rate) => cartOf(withTable(order, name, rate)));
  const amount = without?.amounts[0];
  if (!without || !half || amount === undefined || half.total === without.total) return undefined;
  const exact = Number(amount - without.total) / Number(half.total - without.total) / 2;
  const rate = Math.round(exact * 1000) / 1000;
  const cart = isRate(rate) ? cartOf(withTable(order, name, rate)) : undefined;
  return cart && !mismatchOf(order, cart) ? rate : undefined;
}

function withTable(order: Readonly<Record<string, unknown>>, name: string, rate: number) {
  const members = (path: readonly string[]) => {
    const there = valueAt(order, path);
    return isObject(there) ? there : {};
  };
  const tables = valueAt(order, namedTaxTablesPath);
  const alternate = [...(Array.isArray(tables) ? tables : []), { name, rules: [{ rate }] }];
  const tax_tables = { ...members(taxTablesPath), alternate };
  return { ...order, checkout_options: { ...members(['checkout_options']), tax_tables } };
}
