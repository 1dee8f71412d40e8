import { publishedOrders } from '../gateways/sources';
import { flag, object, text } from './field';
import { shippingMethods } from './shippingMethods';
import { taxTables } from './taxTables';

/** The `checkout_options` of an order: taxes, and what FastCheckout offers. */
export const checkoutOptions = object(
  'Tax tables, how the cart is checked, and how FastCheckout ships.',
  {
    tax_tables: taxTables,
    validate_cart: flag('Refuses an order whose cart does not add up to its amount (error 1027).', {
      page: 'rounding-rule',
    }),
    rounding_policy: object(
      'How the total of the cart is rounded.',
      {
        mode: text('Which way is rounded.', 'UP', { suggestions: ['UP'] }),
        rule: text('What is rounded: each line, or the sum.', 'PER_ITEM', { suggestions: ['PER_ITEM'] }),
      },
      ['mode', 'rule'],
      { source: publishedOrders },
    ),
    shipping_methods: shippingMethods,
    no_shipping_method: flag('Lets the customer go on without a way to ship, in FastCheckout.'),
    use_shipping_notification: flag('Asks your server for the ways to ship, in FastCheckout.'),
  },
  ['tax_tables'],
  { requiredWhen: 'for FastCheckout, and when a line of the cart has a tax_table_selector' },
);
