import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { pointer } from '../../../src/order/problem';
import { describeRule } from './ruleTable';

const cart = (...prices: string[]) =>
  `"shopping_cart": { "items": [${prices.map((price) => `{ "unit_price": ${price}, "quantity": 1 }`).join(', ')}] }`;
const place = '/shopping_cart/items/0/unit_price';

describeRule('unit-price-decimals', {
  faults: [
    [cart('8.264462809917355'), place, 'unit_price should be 8.2644628099: it has at most 10 decimals.'],
    [cart('"8.26446280991"'), place, 'unit_price should be 8.2644628099: it has at most 10 decimals.'],
    [cart('-0.00000000005'), place, 'unit_price should be -0.0000000001: it has at most 10 decimals.'],
    [
      cart('4.132231404958677', '1', '4.132231404958677'),
      place,
      'unit_price should be 4.132231405: it has at most 10 decimals. So has 1 other line.',
    ],
    [cart('1e-12'), place, 'unit_price should be 0: it has at most 10 decimals.'],
    [cart('9.999999999999998', '1'), place, 'unit_price should be 10: it has at most 10 decimals.'],
    [cart(`"${'9'.repeat(50)}.00000000001"`), place, 'unit_price should be shorter: it has at most 10 decimals.'],
  ],
  verdicts: [
    [cart('8.264462809917355'), `hint ${place}`],
    // One for the whole cart: a median order may have no hint, and no order more than two.
    [cart('4.132231404958677', '1', '4.132231404958677'), `hint ${place}`],
    [cart('{"toString":1,"valueOf":1}', '8.264462809917355'), 'hint /shopping_cart/items/1/unit_price'],
  ],
  correct: [
    cart('8.2644628099'),
    cart('8.26000000000000000'),
    cart('"8.26446281"'),
    cart('1e-10'),
    cart('"8,26446281000"'),
    cart('"{{ unit_price_of_the_article }}"'),
    '"shopping_cart": { "items": "8.264462809917355" }',
  ],
  fixes: [
    [cart('8.264462809917355'), 'Round to 8.2644628099', cart('8.2644628099')],
    [cart('"8.264462809917355"'), 'Round to 8.2644628099', cart('8.2644628099')],
    [cart('10.00000000000001'), 'Round to 10', cart('10')],
    [
      cart('4.132231404958677', '1', '4.132231404958677'),
      'Round 2 prices to 10 decimals',
      cart('4.132231405', '1', '4.132231405'),
    ],
  ],
  // Rounded, a price of 10.0049999999999 would be half a cent, and the cart 10.01
  withoutFix: [cart('10.00499999999999')],
});

it('unit-price-decimals shows the next ten lines with the first', () => {
  const prices = Array.from({ length: 20 }, (_, index) => `${index}.132231404958677`);
  const related = checkOrder(`{ ${cart(...prices)} }`).find(({ code }) => code === 'unit-price-decimals')?.related;
  assert.deepEqual(
    related?.map(({ path }) => pointer(path)),
    Array.from({ length: 10 }, (_, index) => `/shopping_cart/items/${index + 1}/unit_price`),
  );
});
