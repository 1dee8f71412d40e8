import { TEMPLATE } from './schema/field';
import { isObject, valueAt } from './schema/values';

/** Where the tax tables of an order stand. */
export const taxTablesPath = ['checkout_options', 'tax_tables'];

/** Where the tax tables stand that have names. */
export const namedTaxTablesPath = [...taxTablesPath, 'alternate'];

/** The names of the tax tables of an order by their index; undefined in the place of a table without one. */
export function taxTableNames(order: unknown): (string | undefined)[] {
  const tables = valueAt(order, namedTaxTablesPath);
  if (!Array.isArray(tables)) return [];
  return tables.map((table) => {
    const name = isObject(table) ? table.name : undefined;
    return typeof name === 'number' || (typeof name === 'string' && name !== '') ? String(name) : undefined;
  });
}

/** Whether a name is filled in before sending, so that it may become any. */
export function isTemplate(name: string | undefined): boolean {
  return name !== undefined && TEMPLATE.test(name);
}
