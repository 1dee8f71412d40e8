import { describeRule } from './ruleTable';

/** The order's currency stands here again; the last one counts. */
const order = (currency: string, ...ofItems: (string | undefined)[]) =>
  `"currency": "${currency}", "shopping_cart": { "items": [${ofItems
    .map((its) => `{ "name": "Mug", "unit_price": 5, "quantity": 1${its === undefined ? '' : `, "currency": ${its}`} }`)
    .join(', ')}] }`;
const at = (index: number) => `/shopping_cart/items/${index}/currency`;

describeRule('cart-currency', {
  faults: [
    [
      order('EUR', '"USD"'),
      at(0),
      'currency should be EUR, the currency of the order. Every line of the cart is in USD.',
    ],
    [
      order('EUR', '"EUR"', '"USD"', '"EUR"'),
      at(1),
      'currency should be EUR, the currency of the order. This line is the only one that is not.',
    ],
    [
      order('GBP', undefined, '"USD"'),
      at(1),
      'currency should be GBP, the currency of the order. This line is the only one that is not.',
    ],
  ],
  verdicts: [
    [order('EUR', '"USD"', '"USD"'), `error ${at(0)} 1026`, `error ${at(1)} 1026`],
    [order('EUR', '"EUR"', '"USD"'), `error ${at(1)} 1030`],
    [order('EUR', '"EUR"', '"USD"', '"GBP"'), `error ${at(1)} 1025`, `error ${at(2)} 1025`],
    [order('EUR', undefined, '"USD"', '"USD"'), `error ${at(1)} 1025`, `error ${at(2)} 1025`],
    // EURO is a fault of the shape, and none of this rule.
    [order('EUR', '"EURO"', '"USD"'), `error ${at(1)} 1030`],
  ],
  correct: [
    order('EUR', '"EUR"', '"EUR"'),
    order('EUR', undefined, '""', 'null'),
    order('EUR', '"{{currency}}"'),
    order('{{currency}}', '"USD"'),
    order('EURO', '"USD"'),
    // The order is wrong here, and not its cart.
    `"gateway": "IDEAL", ${order('USD', '"EUR"')}`,
  ],
  fixes: [
    [order('EUR', '"EUR"', '"USD"'), 'Change to EUR', order('EUR', '"EUR"', '"EUR"')],
    [order('EUR', '"USD"', '"USD"'), 'Change the currency of the order to USD', order('USD', '"USD"', '"USD"')],
    [`"gateway": "IDEAL", ${order('EUR', '"USD"')}`, 'Change to EUR', `"gateway": "IDEAL", ${order('EUR', '"EUR"')}`],
  ],
});
