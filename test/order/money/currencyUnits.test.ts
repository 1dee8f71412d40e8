import assert from 'node:assert/strict';
import { asAmount, hasMinorUnit, money, readingsOfAmount } from '../../../src/order/money/currencyUnits';

describe('What an amount may mean, in hundredths', () => {
  const rows: readonly (readonly [amount: unknown, currency: unknown, readings: readonly bigint[]])[] = [
    [7495, 'EUR', [7495n]],
    ['7495', 'EUR', [7495n]],
    [0, 'EUR', [0n]],
    [7495, 'JPY', [749500n]],
    [7495, 'KRW', [7495n, 749500n]],
    [74950, 'KWD', [74950n, 7495n]],
    [7495, undefined, [7495n]],
    [7495, 'euro', [7495n]],
    [74.95, 'EUR', []],
    ['74.00', 'EUR', []],
    ['1e3', 'EUR', []],
    [-5, 'EUR', []],
    [1e21, 'EUR', []],
    ['{{amount}}', 'EUR', []],
    [null, 'EUR', []],
  ];
  for (const [amount, currency, readings] of rows)
    it(`${JSON.stringify(amount)} ${currency}: ${readings.join(' or ') || 'nothing'}`, () =>
      assert.deepEqual(readingsOfAmount(amount, currency), readings));
});

describe('A sum in hundredths', () => {
  const rows: readonly (readonly [hundredths: bigint, currency: unknown, shown: string, amount: bigint])[] = [
    [7495n, 'EUR', 'EUR 74.95', 7495n],
    [7000n, 'USD', 'USD 70.00', 7000n],
    [-5n, 'EUR', 'EUR -0.05', -5n],
    [749500n, 'JPY', 'JPY 7495', 7495n],
    [36667n, 'JPY', 'JPY 366.67', 367n],
    [7495n, undefined, '74.95', 7495n],
    [7495n, 'euro', '74.95', 7495n],
  ];
  for (const [hundredths, currency, shown, amount] of rows) {
    it(`${hundredths} ${currency} is shown as ${shown}`, () => assert.equal(money(hundredths, currency), shown));
    it(`${hundredths} ${currency} is an amount of ${amount}`, () =>
      assert.equal(asAmount(hundredths, currency), amount));
  }

  it('knows which currencies have cents', () => {
    assert.deepEqual(['EUR', 'BHD', 'XXX', 'JPY', 'KRW', 'CLP', 7].map(hasMinorUnit), [
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});
