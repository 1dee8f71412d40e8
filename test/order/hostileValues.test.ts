import assert from 'node:assert/strict';
import { checkOrder } from '../../src/order/checkOrder';
import { applied } from '../../src/order/edits';
import { type Path, pointer } from '../../src/order/problem';
import type { Field } from '../../src/order/schema/field';
import { order } from '../../src/order/schema/order';

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** Values that JavaScript cannot turn into a text, or only by calling itself too often. */
const values: readonly (readonly [name: string, json: string])[] = [
  ['an object whose toString is no function', '{"toString":1,"valueOf":1}'],
  ['an object with another prototype', '{"__proto__":1}'],
  ['a list 20,000 deep', deep],
];

/** What gives every rule something to compare with. */
const rich = {
  order_id: 'a',
  gateway: 'IDEALQR',
  currency: 'EUR',
  amount: 1000,
  description: 'b',
  gateway_info: { min_amount: '2000', max_amount: '500' },
  shopping_cart: { items: [{ unit_price: 8.26, quantity: 1, tax_table_selector: 'high' }] },
  checkout_options: {
    validate_cart: true,
    tax_tables: {
      default: { rate: 0.21 },
      alternate: [
        { name: 'A', rules: [{ rate: 0.21 }] },
        { name: 'A', rules: [{ rate: 0.21 }] },
      ],
    },
  },
  affiliate: {
    split_payments: [
      { merchant: '1', fixed: 600 },
      { merchant: '2', fixed: 600 },
    ],
  },
};

/** Every known place below a field; of a list, its first element. */
function placesIn(field: Field, path: Path = []): Path[] {
  const members = Object.entries(field.members ?? {}).flatMap(([name, member]) => placesIn(member, [...path, name]));
  return [path, ...members, ...(field.items ? placesIn(field.items, [...path, 0]) : [])];
}

/** The text of an order with this JSON at a place. */
function withValue<T>(holder: T, [step, ...rest]: Path, json: string): string {
  if (step === undefined) return json;
  const isList = typeof step === 'number';
  const there = new Map(Object.entries(holder ?? {}));
  const inside = withValue(there.get(String(step)), rest, json);
  const written = new Map([...there].map(([name, value]) => [name, JSON.stringify(value)] as const)).set(
    `${step}`,
    inside,
  );
  if (isList) return `[${[...written.values()].join()}]`;
  return `{${[...written].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`;
}

describe('Nothing throws where there is', () => {
  const places = placesIn(order).filter((path) => path.length > 0);
  for (const [name, json] of values) {
    it(`${name}, in any known field`, function () {
      this.timeout(0);
      for (const path of places) {
        const text = withValue(rich, path, json);
        try {
          for (const { fixes } of checkOrder(text)) for (const { edits } of fixes) applied(text, edits);
        } catch (error) {
          assert.fail(`${pointer(path)}: ${error}`);
        }
      }
    });
  }

  it('knows the fields of carts and of tax tables', () => {
    const known = new Set(placesIn(order).map(pointer));
    for (const each of ['/shopping_cart/items/0/unit_price', '/checkout_options/tax_tables/alternate/0/rules/0/rate'])
      assert.ok(known.has(each), each);
  });
});
