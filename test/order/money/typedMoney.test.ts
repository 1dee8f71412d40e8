import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { applied } from '../../../src/order/edits';

const amount = (value: string, currency = 'EUR') =>
  `{ "order_id": "a", "currency": "${currency}", "amount": ${value}, "description": "b" }`;
const price = (value: string) =>
  `{ "order_id": "a", "currency": "EUR", "description": "b", "shopping_cart": { "items": [{ "unit_price": ${value} }] } }`;

/** The texts after the fixes of the problem of one code. */
function mended(text: string, code: string): string[] {
  const problem = checkOrder(text).find((each) => each.code === code);
  assert.ok(problem, `${text} is not reported`);
  return problem.fixes.map(({ edits, lossless }) => {
    assert.equal(lossless, undefined);
    return applied(text, edits);
  });
}

describe('An amount in euros', () => {
  const rows: readonly (readonly [written: string, cents: string])[] = [
    ['74.95', '7495'],
    ['0.1', '10'],
    ['8.20', '820'],
    ['"74,95"', '7495'],
    ['"74.95"', '7495'],
    ['"10.00"', '1000'],
    ['"10,5"', '1050'],
    ['"EUR 10,00"', '1000'],
    ['"10.00 EUR"', '1000'],
    ['"€ 74,95"', '7495'],
    ['"€10"', '1000'],
    ['"1.234,56"', '123456'],
    ['"1,234.56"', '123456'],
    ['"1.234.567,89"', '123456789'],
    ['"1 234,56"', '123456'],
  ];
  for (const [written, cents] of rows) {
    it(`${written} is ${cents} cents`, () => assert.deepEqual(mended(amount(written), 'amount'), [amount(cents)]));
  }

  // Thousands to some and decimals to others; parts of a cent; no sum
  for (const written of [
    '"1.234"',
    '"1,234"',
    '74.955',
    '"74,955"',
    '-5',
    '"-5,00"',
    '"0,00"',
    '"1,2,3"',
    '"ten"',
    '1e300',
    '"0,999.00"',
    `"EUR${' '.repeat(50_000)}x"`,
    `"${'1'.repeat(50_000)}${' '.repeat(50_000)}x"`,
  ]) {
    it(`${written} may be anything`, () => assert.deepEqual(mended(amount(written), 'amount'), []));
  }

  it('is none in a currency without cents', () => assert.deepEqual(mended(amount('"10.00"', 'JPY'), 'amount'), []));
});

describe('A price as people write it', () => {
  const rows: readonly (readonly [written: string, price: string])[] = [
    ['"8,26"', '8.26'],
    ['"EUR 8.26"', '8.26'],
    ['"€8,26"', '8.26'],
    ['"8.26 USD"', '8.26'],
    ['"-5,00"', '-5'],
    ['"€ -5,00"', '-5'],
    ['"1.234,56"', '1234.56'],
    ['"0,264"', '0.264'],
    ['"8,2644628099"', '8.2644628099'],
  ];
  for (const [written, right] of rows) {
    it(`${written} is ${right}`, () => assert.deepEqual(mended(price(written), 'unit-price'), [price(right)]));
  }

  for (const written of ['"8,264"', '"1,234.567,89"', '"free"', '"8,26 excl."', '"8,26446280991735537190082"']) {
    it(`${written} may be anything`, () => assert.deepEqual(mended(price(written), 'unit-price'), []));
  }
});
