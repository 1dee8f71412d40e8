import { valueAt } from '../schema/values';
import { isTemplate, namedTaxTablesPath, taxTableNames } from '../taxTableNames';
import type { Finding, Rule } from './rule';

export const taxTableTwice: Rule = {
  code: 'tax-table-twice',
  severity: 'warning',
  topic: 'Money',
  what: 'Two tax tables have one name.',
  why: 'A line names its table, and no document says which of the two counts then. Published orders have two that are equal.',
  source: 'The shopping cart object: `tax_table_selector` is the name of a table.',
  example: '"alternate": [{ "name": "BTW21", ... }, { "name": "BTW21", ... }]',
  fix: 'Removes the second table where both have the same rates.',
  check({ order }) {
    const firsts = new Map<string, First>();
    const found: Finding[] = [];
    const names = taxTableNames(order);
    const lasts = new Map(names.map((name, index) => [name, index]));
    for (const [index, name] of names.entries()) {
      if (name === undefined || isTemplate(name)) continue;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, { index, rates: ratesAt(order, index) });
      else found.push(second(order, name, first, index, lasts.get(name) === index));
    }
    return found;
  },
};

/** A table, and its rates, which may be long: they are written out once. */
interface First {
  readonly index: number;
  readonly rates: string;
}

function second(order: unknown, name: string, first: First, index: number, last: boolean): Finding {
  const one = [...namedTaxTablesPath, first.index];
  const other = [...namedTaxTablesPath, index];
  const equal = first.rates === ratesAt(order, index);
  const working = equal
    ? 'Both have the same rates, so one of them will do.'
    : 'Their rates differ, and no document says which of them counts.';
  return {
    path: [...other, 'name'],
    message: `name should be another one; ${JSON.stringify(name.slice(0, 30))} is the name of two tax tables. ${working}`,
    related: [{ path: [...one, 'name'], message: 'the first table of this name' }],
    fixes: equal && last ? [{ title: 'Remove this table', change: { kind: 'remove', path: other } }] : [],
  };
}

function ratesAt(order: unknown, index: number): string {
  return JSON.stringify(valueAt(order, [...namedTaxTablesPath, index, 'rules'])) ?? '';
}
