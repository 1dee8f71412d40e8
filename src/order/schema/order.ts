import * as z from 'zod/mini';
import { flows } from '../gateways/gateway';
import { documentation2025, orderPages2022 } from '../gateways/sources';
import { affiliate } from './affiliate';
import { browser } from './browser';
import { checkoutOptions } from './checkoutOptions';
import { currencies } from './currencies';
import { customer } from './customer';
import { customFields } from './customFields';
import { delivery } from './delivery';
import { anyText, count, type Field, type Fields, flag, formatted, object, oneOf, text } from './field';
import { gatewayInfo } from './gatewayInfo';
import { meantCents } from './meantMoney';
import { paymentData } from './paymentData';
import { paymentOptions } from './paymentOptions';
import { plugin } from './plugin';
import { recurringFields } from './recurring';
import { secondChance } from './secondChance';
import { shoppingCart } from './shoppingCart';
import { sourced } from './sources';
import { template, templateId } from './template';

/** The flow of an order, where these are all that may stand. */
export function flowField(values: readonly string[], forWhom = ''): Field {
  return {
    about: 'The payment flow, which is where the customer pays; without it the order is a redirect.',
    example: 'redirect',
    shape: oneOf(values),
    code: 'type',
    shouldBe: `${listed(values)}${forWhom}`,
    values,
    source: documentation2025,
    apiError: 1023,
  };
}

/** The currency of an order, where these are all that may stand. */
export function currencyField(values: readonly string[], shouldBe: string): Field {
  return {
    about: 'The currency that the customer pays in, as three capital letters (ISO 4217).',
    example: values.includes('EUR') ? 'EUR' : values[0],
    shape: oneOf(values),
    code: 'currency',
    shouldBe,
    values,
    requiredWhen: 'always',
    source: documentation2025,
    page: 'currencies',
    apiError: 1002,
  };
}

const variable = (about: string, example: string): Field => ({
  about,
  example,
  shape: z.union([formatted(/[\s\S]{1,500}/), z.number()]),
  code: 'variable',
  shouldBe: 'at most 500 characters',
  apiError: 1010,
});

const fields: Fields = {
  type: flowField(flows),
  order_id: {
    about: 'Your own id of the order; no other completed order may have it.',
    example: 'order-1001',
    shape: z.union([formatted(/[\s\S]{1,50}/), z.int()]),
    code: 'order-id',
    shouldBe: 'a text of 1 to 50 characters, or a whole number',
    requiredWhen: 'always',
    apiError: 1006,
  },
  gateway: {
    about: 'The payment method, by its id; without it the customer chooses on the payment page.',
    example: 'IDEAL',
    shape: z.string().check(z.minLength(1)),
    code: 'gateway',
    shouldBe: 'the id of a gateway in quotes, such as IDEAL',
    requiredWhen: 'for orders with the type direct, but for recurring payments and the payment component',
    apiError: 1023,
  },
  currency: currencyField(currencies, 'an ISO 4217 code in capitals, such as EUR'),
  amount: {
    about: 'What the customer pays, in cents: 1000 is EUR 10.00 (whole units for JPY).',
    example: 1000,
    // Digits in quotes stand in many published orders; the rule `amount-in-quotes` warns of them.
    shape: z.union([z.int().check(z.minimum(0)), formatted(/\d+/)]),
    code: 'amount',
    shouldBe: 'a whole number of cents (1000 is EUR 10.00)',
    meant: (value, { currency }) => meantCents(value, currency),
    unit: 'cents',
    requiredWhen: 'always',
    page: 'currencies',
    apiError: 1001,
  },
  description: {
    about: 'What the customer sees on the payment page and, with many banks, on the bank statement.',
    example: 'Order 1001',
    shape: z.union([formatted(/[\s\S]{1,200}/), z.number()]),
    code: 'description',
    shouldBe: 'at most 200 characters',
    requiredWhen: 'always',
    apiError: 1008,
    apiErrorMissing: 1008,
  },
  payment_options: paymentOptions,
  customer,
  delivery,
  gateway_info: gatewayInfo,
  shopping_cart: shoppingCart,
  checkout_options: checkoutOptions,
  ...recurringFields,
  payment_data: paymentData,
  capture: text('"manual" reserves the amount, to be captured later.', 'manual', {
    suggestions: ['manual'],
    requiredWhen: 'for manual capture',
    page: 'manual-capture',
  }),
  second_chance: secondChance,
  affiliate,
  days_active: count('How many days the payment link works, from 1 to 365.', 30, {
    unit: 'days',
    page: 'payment-links',
  }),
  seconds_active: count('How many seconds the payment link works; it wins over days_active.', 86400, {
    unit: 'seconds',
    page: 'payment-links',
  }),
  items: text('The cart as HTML, for orders without a shopping cart.', '<ul><li>One coffee mug</li></ul>', {
    // The API pages of 2022 call it an object.
    shape: z.union([anyText, z.looseObject({})]),
  }),
  invoice: text('The invoice number, of at most 50 characters.', 'invoice-1001', {
    requiredWhen: 'for PayPal, by one description; its published orders do without',
    page: 'paypal',
  }),
  template_id: { ...templateId, source: orderPages2022 },
  template: { ...template, source: orderPages2022 },
  var1: variable('A value of your own that comes back with the order.', 'shop-7'),
  var2: variable('A second value of your own.', 'summer-sale'),
  var3: variable('A third value of your own.', 'newsletter'),
  custom_info: object(
    'Values of your own, apart from the variables.',
    {
      custom_1: text('The first of these values.', 'shop-7'),
      custom_2: text('The second of these values.', 'summer-sale'),
      custom_3: text('The third of these values.', 'newsletter'),
    },
    ['custom_1'],
  ),
  custom_fields: customFields,
  plugin,
  browser,
  customer_verification: object(
    'How the customer proves who they are, as a card payment answers it.',
    {
      type: text('What the proof is given with.', 'form'),
      html: text('The form that leads the customer to the bank.', '<form></form>', { sensitive: true }),
    },
    ['type', 'html'],
  ),
  google_analytics: object(
    'Your Google Analytics account.',
    { account: text('Its id.', 'UA-123456789') },
    ['account'],
    {
      source: orderPages2022,
      obsolete: true,
    },
  ),
  manual: { ...flag('Always false.', { source: orderPages2022 }), example: false },
  $schema: {
    about: 'The JSON Schema of this document, for editors; it is not sent.',
    example: 'order.schema.json',
    shape: anyText,
    shouldBe: 'a URL',
    source: 'the JSON Schema standard',
  },
};

/** What every order needs, whatever its gateway and flow. */
export const alwaysRequired = [['order_id'], ['currency'], ['amount'], ['description']];

/** An order for any gateway. */
export const order = sourced(object('The body of POST /orders.', fields, alwaysRequired.flat()), documentation2025);

/** "A, B or C". */
export function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
