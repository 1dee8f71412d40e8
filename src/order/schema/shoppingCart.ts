import { errorReference, orderPages2022 } from '../gateways/sources';
import { currencies } from './currencies';
import { count, list, object, oneOf, text } from './field';
import { meantPrice } from './meantMoney';
import { numeric } from './numeric';
import { shopPlugins } from './sources';

const option = object(
  'One choice, such as a colour.',
  {
    id: text('The id of the choice.', '7'),
    set_id: text('The id of the set it is from.', '2'),
    value: text('What was chosen.', 'Blue'),
    price: count('What the choice adds to the price.', 1.5, { unit: 'main units' }),
    type: text('How it is chosen.', 'select'),
    price_type: text('How its price counts.', 'fixed'),
  },
  ['id', 'value'],
);

// What nearly every cart has comes first, in the order that shops write it.
const item = object(
  'One line of the cart.',
  {
    name: text('What is sold.', 'Coffee mug'),
    description: text('More about what is sold.', 'Blue, 300 ml'),
    unit_price: count('The price of one piece, with up to 10 decimals; a discount is below zero.', 8.26446281, {
      shape: numeric,
      code: 'unit-price',
      shouldBe: 'a number without VAT, such as 8.26',
      meant: meantPrice,
      unit: 'main units without VAT',
      apiError: 1031,
      page: 'rounding-rule',
    }),
    quantity: count('How many pieces.', 1, { unit: 'pieces' }),
    merchant_item_id: text(
      'Your own id of what is sold, for refunds by line; msp-shipping is the shipping.',
      'mug-blue',
      {
        suggestions: ['msp-shipping'],
      },
    ),
    tax_table_selector: text('The name of the tax table of this line; without it the default rate counts.', 'BTW21', {
      apiError: 1029,
    }),
    weight: object(
      'How heavy one piece is.',
      {
        unit: text('What the weight is counted in.', 'KG', { suggestions: ['KG', 'G'] }),
        value: count('The weight, in that unit.', 0.4),
      },
      ['unit', 'value'],
    ),
    currency: text('The currency of the price, which is that of the order.', 'EUR', {
      shape: oneOf(currencies),
      code: 'item-currency',
      shouldBe: 'an ISO 4217 code in capitals, such as EUR',
      values: currencies,
      source: errorReference,
      apiError: 1030,
    }),
    options: list('What the customer chose of it.', [{ id: '7', value: 'Blue' }], option, { source: orderPages2022 }),
    image: text('The URL of a picture.', 'https://www.example.com/mug.png', { source: shopPlugins }),
    product_url: text('The page of the product in the shop.', 'https://www.example.com/mug', { source: shopPlugins }),
  },
  ['name', 'unit_price', 'quantity', 'merchant_item_id', 'tax_table_selector'],
  { many: true },
);

/** The `shopping_cart` of an order. */
export const shoppingCart = object(
  'What is sold; its total is the amount of the order.',
  { items: list('The lines of the cart, shipping and discounts among them.', [item.example], item) },
  ['items'],
  { requiredWhen: 'for buy now, pay later and FastCheckout' },
);
