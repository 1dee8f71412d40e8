import { describeRule } from './ruleTable';

const cart = (line: string) => `"shopping_cart": { "items": [{ "name": "Mug", ${line} }] }`;
const klarna = (line: string) => `"gateway": "KLARNA", ${cart(line)}`;
const validated = (line: string, asked: string) => `${cart(line)}, "checkout_options": { "validate_cart": ${asked} }`;
const price = '/shopping_cart/items/0/unit_price';
const quantity = '/shopping_cart/items/0/quantity';

describeRule('line-incomplete', {
  faults: [
    [klarna('"quantity": 1'), price, 'unit_price should be set: the API adds this cart up.'],
    [klarna('"unit_price": null, "quantity": 1'), price, 'unit_price should be set: the API adds this cart up.'],
    [
      validated('"unit_price": 5, "quantity": ""', 'true'),
      quantity,
      'quantity should be set: the API adds this cart up.',
    ],
  ],
  verdicts: [
    [klarna('"unit_price": ""'), `warning ${quantity}`, `error ${price} 1031`],
    [validated('"unit_price": null, "quantity": 1', '"true"'), `error ${price} 1031`],
    [validated('"unit_price": null, "quantity": 1', '1'), `error ${price} 1031`],
  ],
  correct: [
    klarna('"unit_price": 5, "quantity": 1'),
    klarna('"unit_price": 0, "quantity": 0'),
    klarna('"unit_price": "{{price}}", "quantity": "{{quantity}}"'),
    // Elsewhere the API does not add up.
    cart('"unit_price": null'),
    validated('"unit_price": null', 'false'),
    '"gateway": "KLARNA", "shopping_cart": { "items": [null, 5] }',
  ],
  fixes: [],
  withoutFix: [klarna('"quantity": 1')],
});
