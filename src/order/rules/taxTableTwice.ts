import { RATE_PLACES } from '../money/cart';
import { unitsOf } from '../money/decimal';
import { isUnset } from '../schema/field';
import { isObject, numberText, valueAt } from '../schema/values';
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
    const firsts = new Map<string, number>();
    const found: Finding[] = [];
    const names = taxTableNames(order);
    const lasts = new Map(names.map((name, index) => [name, index]));
    for (const [index, name] of names.entries()) {
      if (name === undefined || isTemplate(name)) continue;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, index);
      else found.push(second(order, name, first, index, lasts.get(name) === index));
    }
    return found;
  },
};

function second(order: unknown, name: string, first: number, index: number, last: boolean): Finding {
  const one = [...namedTaxTablesPath, first];
  const other = [...namedTaxTablesPath, index];
  const equal = sameRules(rulesAt(order, first), rulesAt(order, index));
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

function rulesAt(order: unknown, index: number): unknown {
  return valueAt(order, [...namedTaxTablesPath, index, 'rules']);
}

function sameRules(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isUnset(one) && isUnset(other);
  return one.length === other.length && one.every((rule, index) => sameRule(rule, other[index]));
}

/** Whether two rules have one rate, in quotes or not, for one country. */
function sameRule(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  const [country, otherCountry] = [one, other].map((rule) => valueAt(rule, ['country']));
  const [rate, otherRate] = [one, other].map((rule) => rateOf(valueAt(rule, ['rate'])));
  return rate === otherRate && (country === otherCountry || (isUnset(country) && isUnset(otherCountry)));
}

/** The rate as a number of its last place, so that 0.21 is "0.210"; what is no number stays as it is. */
function rateOf(rate: unknown): unknown {
  return unitsOf(numberText(rate) ?? '', RATE_PLACES) ?? rate;
}
