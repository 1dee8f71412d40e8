import { describeRule } from './ruleTable';

const cart = (...prices: string[]) =>
  `"shopping_cart": { "items": [${prices.map((price) => `{ "unit_price": ${price}, "quantity": 1 }`).join(', ')}] }`;
const place = '/shopping_cart/items/0/unit_price';

describeRule('unit-price-decimals', {
  faults: [
    [cart('8.264462809917355'), place, 'unit_price should be 8.2644628099: it has at most 10 decimals.'],
    [cart('"8.26446280991"'), place, 'unit_price should be 8.2644628099: it has at most 10 decimals.'],
    [cart('-0.00000000005'), place, 'unit_price should be -0.0000000001: it has at most 10 decimals.'],
    [cart('1e-12'), place, 'unit_price should be 0: it has at most 10 decimals.'],
    [cart('9.999999999999998', '1'), place, 'unit_price should be 10: it has at most 10 decimals.'],
    [cart(`"${'9'.repeat(50)}.00000000001"`), place, 'unit_price should be shorter: it has at most 10 decimals.'],
  ],
  verdicts: [
    [cart('8.264462809917355'), `hint ${place}`],
    [cart('4.132231404958677', '1', '4.132231404958677'), `hint ${place}`, 'hint /shopping_cart/items/2/unit_price'],
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
  ],
  // Rounded, a price of 10.0049999999999 would be half a cent, and the cart 10.01
  withoutFix: [cart('10.00499999999999')],
});
