import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { describeRule } from './ruleTable';

const withDefault = (rate: string) => `"checkout_options": { "tax_tables": { "default": { "rate": ${rate} } } }`;
const withTables = (...rates: string[]) =>
  `"checkout_options": { "tax_tables": { "alternate": [${rates
    .map((rate, index) => `{ "name": "T${index}", "rules": [{ "rate": ${rate} }] }`)
    .join(', ')}] } }`;

const defaultRate = '/checkout_options/tax_tables/default/rate';
const tableRate = (index: number) => `/checkout_options/tax_tables/alternate/${index}/rules/0/rate`;

describeRule('tax-rate-percentage', {
  faults: [
    [withDefault('21'), defaultRate, 'rate should be 0.21, a fraction. It is 21, and 1 would be 100 %.'],
    [withDefault('"21"'), defaultRate, 'rate should be 0.21, a fraction. It is "21", and 1 would be 100 %.'],
    [withTables('0.21', '9'), tableRate(1), 'rate should be 0.09, a fraction. It is 9, and 1 would be 100 %.'],
    [withTables('5.5'), tableRate(0), 'rate should be 0.055, a fraction. It is 5.5, and 1 would be 100 %.'],
    // What a price is multiplied by, or a percentage, which is as low in parts of France.
    [withDefault('1.21'), defaultRate, 'rate should be 0.21 or 0.0121, a fraction. It is 1.21, and 1 would be 100 %.'],
    [
      withDefault('2100'),
      defaultRate,
      'rate should be a fraction such as 0.21 (21 %). It is 2100, and 1 would be 100 %.',
    ],
  ],
  verdicts: [
    [withTables('21', '0.09', '6'), `error ${tableRate(0)} 1028`, `error ${tableRate(2)} 1028`],
    [
      '"checkout_options": { "tax_tables": { "alternate": [{ "name": "A", "rules": [{ "rate": 0.2 }, { "rate": 20 }] }] } }',
      'error /checkout_options/tax_tables/alternate/0/rules/1/rate 1028',
    ],
  ],
  correct: [
    withDefault('0.21'),
    withDefault('0'),
    withDefault('"0.21"'),
    withDefault('""'),
    withDefault('"{{rate}}"'),
    withTables('0.21', '0.09', '0'),
    '"checkout_options": { "tax_tables": [] }',
  ],
  fixes: [
    [withDefault('21'), 'Change to 0.21', withDefault('0.21')],
    [withDefault('"21"'), 'Change to 0.21', withDefault('0.21')],
    [withDefault('5.5'), 'Change to 0.055', withDefault('0.055')],
    [withDefault('1.21'), 'Change to 0.21', withDefault('0.21')],
    [withTables('0.21', '9'), 'Change to 0.09', withTables('0.21', '0.09')],
    [withTables('17.5'), 'Change to 0.175', withTables('0.175')],
    [withTables('1'), 'Change to 0.01', withTables('0.01')],
  ],
  withoutFix: [withDefault('2100'), withDefault('100')],
});

describe('A rate that is no number', () => {
  const faults: [written: string, ...titles: string[]][] = [
    ['"21%"', 'Change to 0.21'],
    ['"21 %"', 'Change to 0.21'],
    ['"5,5%"', 'Change to 0.055'],
    ['"0,21"', 'Change to 0.21'],
    // Less than one percent, or a fraction with a sign too many: nobody knows.
    ['"0.21%"'],
    ['"high"'],
  ];
  for (const [written, ...titles] of faults) {
    it(`${written} is offered ${titles.join() || 'nothing'}`, () => {
      const problems = checkOrder(
        `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${withDefault(written)} }`,
      );
      assert.deepEqual(
        problems.map(({ code, apiError, fixes }) => [code, apiError, fixes.map(({ title }) => title)]),
        [['tax-rate', 1028, titles]],
      );
      assert.ok(problems.every(({ fixes }) => fixes.every(({ lossless }) => !lossless)));
    });
  }
});
