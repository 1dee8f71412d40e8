import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cartOf, PRICE_PLACES } from '../../../src/order/money/cart';
import { digitsOf } from '../../../src/order/money/decimal';
import { exactPrices } from '../../../src/order/money/exactPrices';
import { mismatchOf } from '../../../src/order/money/mismatch';
import { runs } from '../../deepRuns';
import { cartOrder, type Line, tables } from '../rules/cartOrder';

/** The exact price of each line that has one, by its index. */
function exactIn(amount: number, lines: readonly Line[]): string[] | undefined {
  const order = JSON.parse(cartOrder(String(amount), lines, { tables: tables.withNone }));
  const cart = cartOf(order);
  const mismatch = cart && mismatchOf(order, cart);
  assert.ok(mismatch, 'the cart adds up');
  return exactPrices(cart, mismatch.amount, order.currency)?.map(
    ({ index, price }) => `${index}: ${digitsOf(price, PRICE_PLACES)}`,
  );
}

describe('Exact prices', () => {
  const rows: readonly (readonly [
    what: string,
    amount: number,
    lines: readonly Line[],
    exact: string[] | undefined,
  ])[] = [
    ['10.00 without 21 %', 1000, [['8.26', 1, 'BTW21']], ['0: 8.2644628099']],
    ['24.99 without 9 %, twice', 4998, [['22.93', 2, 'BTW9']], ['0: 22.9266055046']],
    ['10.00 or 9.99, as the amount has it: 20 pieces', 19980, [['8.26', 20, 'BTW21']], ['0: 8.2561983471']],
    [
      'an article and a discount',
      9000,
      [
        ['16.53', 5, 'BTW21'],
        ['-8.26', 1, 'BTW21'],
      ],
      ['0: 16.5289256198', '1: -8.2644628099'],
    ],
    [
      'a price of whole cents stays: 121.00',
      13100,
      [
        ['100', 1, 'BTW21'],
        ['8.26', 1, 'BTW21'],
      ],
      ['1: 8.2644628099'],
    ],
    ['rounded to 3 decimals, 200 times', 200000, [['8.264', 200, 'BTW21']], ['0: 8.2644628099']],
    ['a sum divided by three', 1000, [['3.33', 3, 'none']], ['0: 3.3333333333']],
    ['a discount that is not there', 500, [['8.26', 1, 'BTW21']], undefined],
    ['a price that was not rounded', 1001, [['8.2644628099', 1, 'BTW21']], undefined],
    ['nothing bought', 1000, [['8.26', 0, 'BTW21']], undefined],
  ];
  for (const [what, amount, lines, exact] of rows) {
    it(`${what}: ${exact?.join(', ') ?? 'none'}`, () => assert.deepEqual(exactIn(amount, lines), exact));
  }

  it('are found for any article whose price with VAT is in whole cents', () => {
    const article = fc.record({
      gross: fc.integer({ min: 1, max: 100_000 }),
      quantity: fc.integer({ min: 1, max: 999 }),
      table: fc.constantFrom<'BTW21' | 'BTW9'>('BTW21', 'BTW9'),
    });
    fc.assert(
      fc.property(article, ({ gross, quantity, table }) => {
        const price = (gross / (table === 'BTW21' ? 121 : 109)).toFixed(2);
        const order = JSON.parse(cartOrder(String(gross * quantity), [[price, quantity, table]]));
        const cart = cartOf(order);
        const mismatch = cart && mismatchOf(order, cart);
        fc.pre(mismatch !== undefined);
        assert.ok(cart && exactPrices(cart, BigInt(gross * quantity), 'EUR'), `${price} x ${quantity}`);
      }),
      { numRuns: runs },
    );
  });
});
