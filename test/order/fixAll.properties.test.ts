import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../src/order/edits';
import { fixAll } from '../../src/order/fixAll';
import { cartOf } from '../../src/order/money/cart';
import { runs } from '../deepRuns';
import { faultyText } from './faultyOrders';
import { commentsIn, orderIn } from './readText';

/** Everything in an order that money is made of, as numbers, by its path. */
function sums(value: unknown, path = ''): [path: string, number: number][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => sums(each, `${path}/${name}`));
  return /(amount|unit_price|quantity|rate|fixed|percentage)$/.test(path) ? [[path, Number(value)]] : [];
}

describe('Fixing all of any order', () => {
  it('changes no sum, loses no comment, and leaves nothing to fix', () => {
    fc.assert(
      fc.property(faultyText, (text) => {
        const fixed = applied(text, fixAll(text));
        const [before, after] = [orderIn(text), orderIn(fixed)];
        assert.deepEqual(sums(after), sums(before));
        const cart = cartOf(before, text);
        // In a currency in small letters an amount may mean anything.
        const amounts = cart?.amounts.length ? cart.amounts : cartOf(after, fixed)?.amounts;
        if (cart) assert.deepEqual(cartOf(after, fixed), { ...cart, amounts });
        assert.deepEqual(commentsIn(fixed), commentsIn(text));
        assert.deepEqual(fixAll(fixed), []);
      }),
      { numRuns: runs },
    );
  });
});
