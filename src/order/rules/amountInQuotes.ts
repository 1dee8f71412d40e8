import { valueAt } from '../schema/values';
import type { Rule } from './rule';

export const amountInQuotes: Rule = {
  code: 'amount-in-quotes',
  severity: 'warning',
  topic: 'Money',
  what: 'The amount is digits in quotes.',
  why: 'The API documents an integer. Published examples have quotes and were accepted, so it is no error.',
  source: 'The parameter tables of every order page: `amount` is an integer.',
  example: '"amount": "1000"',
  fix: 'Takes the quotes off.',
  check({ order }) {
    const amount = valueAt(order, ['amount']);
    if (typeof amount !== 'string' || !/^\d+$/.test(amount)) return [];
    const value = Number(amount);
    const fixes = Number.isSafeInteger(value)
      ? [
          {
            title: `Take the quotes off: ${value}`,
            change: { kind: 'replace', path: ['amount'], value } as const,
            lossless: true,
          },
        ]
      : [];
    return [{ path: ['amount'], message: 'amount should be a number, without quotes.', fixes }];
  },
};
