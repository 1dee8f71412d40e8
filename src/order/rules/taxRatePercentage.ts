import { digitsOf, unitsOf } from '../money/decimal';
import { fractionOf } from '../money/percentage';
import type { Path } from '../problem';
import { formattedText, valueAt } from '../schema/values';
import { taxTablesPath } from '../taxTableNames';
import type { Finding, Rule } from './rule';

export const taxRatePercentage: Rule = {
  code: 'tax-rate-percentage',
  severity: 'error',
  topic: 'Money',
  what: 'A rate of VAT is a percentage: 21 in the place of 0.21.',
  why: 'The API takes a fraction, and answers 1028 (incorrect custom tax rate) to a percentage.',
  source: 'Error 1028 in the error reference: the format is `#.##`, such as 0.19.',
  example: '"tax_tables": { "default": { "rate": 21 } }',
  fix: 'Changes the percentage to the fraction that it is.',
  apiErrors: [1028],
  check({ order }) {
    return ratePaths(order).flatMap((path) => judged(order, path));
  },
};

/** Wherever a rate may stand. */
function ratePaths(order: unknown): Path[] {
  const alternate = [...taxTablesPath, 'alternate'];
  const ofTables = indexes(order, alternate).flatMap((table) => {
    const rules = [...alternate, table, 'rules'];
    return indexes(order, rules).map((rule) => [...rules, rule, 'rate']);
  });
  return [[...taxTablesPath, 'default', 'rate'], ...ofTables];
}

function indexes(order: unknown, path: Path): number[] {
  const list = valueAt(order, path);
  return Array.isArray(list) ? [...list.keys()] : [];
}

function judged(order: unknown, path: Path): Finding[] {
  const value = valueAt(order, path);
  const rate = typeof value === 'number' ? value : Number(formattedText(order, path));
  // What is no number, "21%" too, is a fault of the shape.
  if (!(rate >= 1) || rate === Number.POSITIVE_INFINITY) return [];
  const meant = [factorAsRate(String(value)), fractionOf(String(value))].filter((each) => each !== undefined);
  const right = meant.length > 0 ? `${meant.join(' or ')}, a fraction` : 'a fraction such as 0.21 (21 %)';
  return [
    {
      path,
      message: `rate should be ${right}. It is ${JSON.stringify(value)}, and 1 would be 100 %.`,
      apiError: 1028,
      fixes: meant.map((digits) => ({ title: `Change to ${digits}`, change: { kind: 'number', path, digits } })),
    },
  ];
}

const PLACES = 20;
const ONE = 10n ** BigInt(PLACES);

/** What VAT adds, where the rate is what a price is multiplied by: "0.21" for "1.21". */
function factorAsRate(written: string): string | undefined {
  const units = unitsOf(written, PLACES);
  return units && units > ONE && units < 2n * ONE ? digitsOf(units - ONE, PLACES) : undefined;
}
