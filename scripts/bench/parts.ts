import { kindOf } from '../../src/order/kind';
import { cartOf } from '../../src/order/money/cart';
import { rules } from '../../src/order/rules/all';
import { shapeFaults } from '../../src/order/schema/shapeFaults';
import { orderShape } from '../../src/order/schema/shapes';
import { orderWith } from './orders';
import { medians } from './timing';

/** What checking a valid order of 1 MB consists of, in milliseconds, by its name for people. */
export function partTimes(): Promise<Record<string, number>> {
  const text = orderWith(3400, 0);
  const order = JSON.parse(text);
  const kind = kindOf(order);
  const shape = orderShape(kind);
  const added = cartOf(order, text);
  const under = { order, kind, field: shape.field, cart: () => added };
  const perRule = rules.map(({ code, check }) => [`rule ${code}`, () => check(under)] as const);
  return medians(
    {
      'JSON.parse': () => JSON.parse(text),
      'the shape': () => shapeFaults(under, shape),
      'adding up the cart': () => cartOf(order, text),
      ...Object.fromEntries(perRule),
    },
    { rounds: 31, runs: 1 },
  );
}
