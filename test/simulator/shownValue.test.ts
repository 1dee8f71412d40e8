import assert from 'node:assert/strict';
import { shownAmount, shownValue } from '../../src/simulator/shownValue';

describe('an amount on a page', () => {
  const rows: [amount: unknown, currency: unknown, expected: string][] = [
    [1000, 'EUR', 'EUR 10.00'],
    [1, 'EUR', 'EUR 0.01'],
    [0, 'EUR', 'EUR 0.00'],
    [123456789, 'USD', 'USD 1,234,567.89'],
    [-5, 'EUR', 'EUR -0.05'],
    [-1005, 'EUR', 'EUR -10.05'],
    [7495, 'JPY', 'JPY 7,495'],
    ['1000', 'EUR', 'EUR 10.00'],
    ['10,00', 'EUR', 'EUR 10,00'],
    [10.5, 'EUR', 'EUR 10.5'],
    [1e21, 'EUR', 'EUR 1e+21'],
    ['{{amount}}', 'EUR', 'EUR {{amount}}'],
    [[1000], 'EUR', 'EUR (a list)'],
    [null, 'EUR', 'EUR'],
    [1000, undefined, '10.00'],
    [undefined, undefined, ''],
  ];
  for (const [amount, currency, expected] of rows) {
    it(`${JSON.stringify(amount)} ${currency} -> ${expected}`, () =>
      assert.equal(shownAmount(amount, currency), expected));
  }
});

describe('a value on a page', () => {
  const rows: [value: unknown, expected: string | undefined][] = [
    ['text', 'text'],
    [0, '0'],
    [false, 'false'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [{}, '(an object)'],
    [[], '(a list)'],
    ['x'.repeat(500), 'x'.repeat(500)],
    ['x'.repeat(501), `${'x'.repeat(500)}...`],
  ];
  for (const [value, expected] of rows) {
    it(`${JSON.stringify(value)?.slice(0, 20)}`, () => assert.equal(shownValue(value), expected));
  }
});
