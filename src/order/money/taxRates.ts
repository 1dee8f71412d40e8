import type { Path } from '../problem';
import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import type { Units } from './decimal';

/** The rate of VAT that each tax_table_selector stands for; under `undefined`, that of a line without one. */
export type Rates = ReadonlyMap<string | undefined, Units>;

const taxTablesPath = ['checkout_options', 'tax_tables'];
const defaultRatePath = [...taxTablesPath, 'default', 'rate'];

/** Where the rates of an order stand: of each alternate table its first rule, and the default. */
export function ratePaths(order: unknown): Path[] {
  return [...tables(order).map(({ path }) => path), defaultRatePath];
}

/**
 * The rates of an order, by `rateAt`, which is undefined where a rate is faulty. Where two tables have one name and
 * different rates, either may count, so the name has none.
 */
export function ratesOf(order: unknown, rateAt: (path: Path) => Units | undefined): Rates {
  const rates = new Map<string | undefined, Units>();
  const faulty = new Set<string>();
  for (const { name, path } of tables(order)) {
    if (typeof name !== 'string') continue;
    const rate = rateAt(path);
    if (rate === undefined || (rates.get(name) ?? rate) !== rate) faulty.add(name);
    else rates.set(name, rate);
  }
  for (const name of faulty) rates.delete(name);
  const standard = isUnset(valueAt(order, defaultRatePath)) ? 0n : rateAt(defaultRatePath);
  if (standard !== undefined) rates.set(undefined, standard);
  return rates;
}

function tables(order: unknown): { readonly name: unknown; readonly path: Path }[] {
  const alternate = valueAt(order, [...taxTablesPath, 'alternate']);
  if (!Array.isArray(alternate)) return [];
  return alternate.map((table, index) => ({
    name: valueAt(table, ['name']),
    path: [...taxTablesPath, 'alternate', index, 'rules', 0, 'rate'],
  }));
}
