import type { PaymentOutcome } from '../../src/simulator/orderLife';

// Every endpoint, error code and status in the reference of the API. What is imitated says how it is brought about, and
// is brought about by conformance.test.ts; what is not says `undefined`, and stands in docs/simulator.md.

/** A request to the simulator, which knows the order order-1, and the HTTP status of its answer. */
interface Imitated {
  readonly ask: readonly [path: string, body?: object];
  readonly status: number;
}

/** The documented endpoints, as method and path below the base URL. */
export const endpoints: readonly (readonly [endpoint: string, imitated: Imitated | undefined])[] = [
  [
    'POST /orders',
    { ask: ['/orders', { order_id: 'order-2', currency: 'EUR', amount: 1, description: 'A sock' }], status: 200 },
  ],
  ['GET /orders/{order_id}', { ask: ['/orders/order-1'], status: 200 }],
  ['PATCH /orders/{order_id}', { ask: ['/orders/order-1', { status: 'cancelled', exclude_order: true }], status: 200 }],
  ['GET /gateways', { ask: ['/gateways?include=coupons&country=NL'], status: 200 }],
  ['GET /gateways/{id}', { ask: ['/gateways/IDEAL'], status: 200 }],
  ['GET /payment-methods', { ask: ['/payment-methods'], status: 200 }],
  ['GET /payment-methods/{id}', { ask: ['/payment-methods/IDEAL'], status: 200 }],
  ['POST /orders/{id}/refunds', undefined],
  ['PATCH /orders/{id}/refunds/{refund_id}', undefined],
  ['POST /orders/{id}/capture', undefined],
  ['PATCH /capture/{id}', undefined],
  ['POST /orders/{id}/cancel', undefined],
  ['GET /issuers/{gateway}', undefined],
  ['GET /recurring/{customer_reference}', undefined],
  ['GET /auth/api_token', undefined],
  ['GET /me', undefined],
  ['GET /transactions', undefined],
];

/** What to change in an order that is accepted so that the answer has an error code; or another request with it. */
type Refusal = { readonly order: object } | { readonly request: string; readonly key?: string };

const cart = (item: object) => ({ shopping_cart: { items: [{ name: 'Sock', unit_price: 10, quantity: 1, ...item }] } });
const taxed = (rate: unknown) => ({ checkout_options: { tax_tables: { default: { rate } } } });

/** The documented error codes. */
export const errorCodes: readonly (readonly [code: number, imitated: Refusal | undefined])[] = [
  [1000, { order: { payment_options: 'none' } }],
  [1001, { order: { amount: '10,00' } }],
  [1002, { order: { currency: 'EURO' } }],
  [1003, undefined],
  [1004, undefined],
  [1005, undefined],
  [1006, { request: 'GET /orders/nothing' }],
  [1007, { order: { customer: { ip_address: '999.1.1.1' } } }],
  [1008, { order: { description: 'x'.repeat(201) } }],
  [1010, { order: { var1: 'x'.repeat(501) } }],
  [1011, undefined],
  [1012, undefined],
  [1013, undefined],
  [1014, undefined],
  [1015, undefined],
  [1016, { order: { order_id: undefined } }],
  [1017, undefined],
  [1018, { order: { customer: { country: 'NLD' } } }],
  [1019, undefined],
  [1020, undefined],
  [1021, undefined],
  [1022, undefined],
  [1023, { request: 'GET /gateways/NOTHING' }],
  [
    1024,
    {
      order: {
        type: 'direct',
        gateway: 'VISA',
        gateway_info: {
          card_number: '4012001038488884',
          card_holder_name: 'Ada',
          card_expiry_date: '3012',
          card_cvc: '123',
        },
      },
    },
  ],
  [
    1025,
    { order: { shopping_cart: { items: ['USD', 'GBP'].map((currency) => ({ ...sock(), unit_price: 5, currency })) } } },
  ],
  [1026, { order: cart({ currency: 'USD' }) }],
  [1027, { order: { ...cart({ unit_price: 9 }), checkout_options: { validate_cart: true } } }],
  [1028, { order: taxed('21%') }],
  [1029, { order: { ...cart({ tax_table_selector: 0 }), ...taxed(0.21) } }],
  [
    1030,
    { order: { shopping_cart: { items: ['EUR', 'USD'].map((currency) => ({ ...sock(), unit_price: 5, currency })) } } },
  ],
  [1031, { order: cart({ unit_price: 'ten' }) }],
  [1032, { request: 'GET /gateways', key: 'too-short' }],
  [1033, undefined],
  [1034, undefined],
  [1035, undefined],
  [1036, undefined],
  [5001, undefined],
  [9999, undefined],
];

/** The documented statuses of an order: what came of its payment and, if need be, what it was then updated to. */
export const statuses: readonly (readonly [
  status: string,
  imitated: readonly (PaymentOutcome | 'shipped')[] | undefined,
])[] = [
  ['initialized', []],
  ['completed', ['completed']],
  ['uncleared', ['uncleared']],
  ['reserved', undefined],
  ['declined', ['declined']],
  ['cancelled', ['cancelled']],
  ['void', ['void']],
  ['expired', ['expired']],
  ['shipped', ['completed', 'shipped']],
  ['refunded', undefined],
  ['partial_refunded', undefined],
  ['chargeback', undefined],
];

function sock(): object {
  return { name: 'Sock', quantity: 1 };
}
