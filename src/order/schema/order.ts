import * as z from 'zod/mini';
import { anySourceLists, gateways } from '../gateways/catalogue';
import { flows } from '../gateways/gateway';
import { customer, delivery } from './customer';
import { anyText, count, type Field, type Fields, flag, formatted, list, object, oneOf, text } from './field';
import { isoCurrencies } from './iso';
import { paymentOptions } from './paymentOptions';

/** The flow of an order, where these are all that may stand. */
export function flowField(values: readonly string[], forWhom = ''): Field {
  return {
    about: 'The payment flow: where the customer pays. Without it the order is a redirect.',
    example: 'redirect',
    shape: oneOf(values),
    code: 'type',
    shouldBe: `${listed(values)}${forWhom}`,
    values,
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
    apiError: 1002,
  };
}

const variable = (name: string): Field => ({
  about: 'A value of your own that comes back with the order.',
  example: name,
  shape: z.union([formatted(/[\s\S]{1,500}/), z.number()]),
  code: 'variable',
  shouldBe: 'at most 500 characters',
  apiError: 1010,
});

// The documents list some currencies that ISO 4217 has withdrawn since.
const currencies = [
  ...new Set([...isoCurrencies, ...gateways.flatMap((gateway) => anySourceLists(gateway.currencies) ?? [])]),
];

const fields: Fields = {
  type: flowField(flows),
  order_id: {
    about: 'Your own id of the order; no other completed order may have it.',
    example: 'order-1001',
    shape: z.union([formatted(/[\s\S]{1,50}/), z.int()]),
    code: 'order-id',
    shouldBe: 'a text of 1 to 50 characters, or a whole number',
    apiError: 1006,
  },
  gateway: {
    about: 'The payment method, by its id; without it the customer chooses on the payment page.',
    example: 'IDEAL',
    shape: z.string().check(z.minLength(1)),
    code: 'gateway',
    shouldBe: 'the id of a gateway in quotes, such as IDEAL',
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
    apiError: 1001,
  },
  description: {
    about: 'What the customer sees on the payment page and, with many banks, on the bank statement.',
    example: 'Order 1001',
    shape: z.union([formatted(/[\s\S]{1,200}/), z.number()]),
    code: 'description',
    shouldBe: 'at most 200 characters',
    apiError: 1008,
    apiErrorMissing: 1008,
  },
  payment_options: paymentOptions,
  customer,
  delivery,
  gateway_info: object('What this gateway asks for besides.', {}),
  shopping_cart: object('What is sold.', { items: list('The lines of the cart.', []) }),
  checkout_options: object('Tax tables, and how the cart is checked.', {}),
  second_chance: object('E-mails that remind a customer who did not pay.', {
    send_email: flag('Sends the reminders.'),
    send_mail: flag('Sends the reminders (the name in newer documents).'),
  }),
  google_analytics: {
    ...object('Your Google Analytics account.', { account: text('Its id.', 'UA-XXXXXXXXX') }),
    obsolete: true,
  },
  custom_info: object('Values of your own.', {}),
  custom_fields: list('Fields that FastCheckout asks the customer for.', []),
  payment_data: object('What the payment component returned.', {}),
  plugin: object('The shop software that makes the order.', {}),
  affiliate: object('Split payments.', {}),
  browser: object('What the browser can do, for 3D Secure.', {}),
  recurring: object('The recurring payment, as the newest description nests it.', {}),
  customer_verification: object('How the customer proves who they are.', {}),
  items: text('The cart as HTML, for orders without a shopping cart.', '<ul><li>One book</li></ul>'),
  manual: { ...flag('Always false.'), obsolete: true },
  capture: text('"manual" reserves the amount, to be captured later.', 'manual'),
  recurring_model: text('What the token is used for later: cardOnFile, subscription or unscheduled.', 'cardOnFile'),
  recurring_id: text('The token of the payment that came first.', '133761993_gTp2'),
  recurring_flow: text('How the token came to be.', 'token'),
  invoice: text('The invoice number, for PayPal.', 'invoice-1001'),
  days_active: count('How many days the payment link works, 1 to 365.', 30),
  seconds_active: count('How many seconds the payment link works; it wins over days_active.', 86400),
  template_id: text('The template of the payment page.', '123456'),
  var1: variable('var1'),
  var2: variable('var2'),
  var3: variable('var3'),
  $schema: {
    about: 'The JSON Schema of this document, for editors; it is not sent.',
    example: '',
    shape: anyText,
    shouldBe: 'a URL',
  },
};

/** An order for any gateway. */
export const order = object('The body of POST /orders.', fields);

/** What every order needs, whatever its gateway and flow. */
export const alwaysRequired = [['order_id'], ['currency'], ['amount'], ['description']];

/** "A, B or C". */
export function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
