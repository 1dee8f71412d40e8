import { directFlows, documented } from './claims';
import type { Gateway, Requirement } from './gateway';
import { remarkedAsRequired, requires } from './requirements';
import {
  documentation2025,
  errorReference,
  payLaterSchema,
  phpSdk,
  publishedOrders,
  requiredForRemark,
  schemaRequiredList,
  secondChancePage,
} from './sources';
import { noTestData, notTestable } from './testing';

const cart = ['customer', 'shopping_cart'];
const deliveryFields = ['first_name', 'last_name', 'address1', 'house_number', 'zip_code', 'city', 'country'];
const delivery = ['delivery', ...deliveryFields.map((name) => `delivery.${name}`)];

/** The pages call tax tables necessary in practice; the schema requires them only within `checkout_options`. */
const taxTables = requires(
  'the documentation of pay later methods',
  ['checkout_options', 'checkout_options.tax_tables'],
  {
    contestedBy: schemaRequiredList,
  },
);
/** Credit checks in the Netherlands and Belgium need the date of birth; on the payment page, customers are asked. */
const birthday = requires(documentation2025, ['gateway_info', 'gateway_info.birthday'], {
  flow: 'direct',
  contestedBy: schemaRequiredList,
});

/** What the schema for all pay later methods requires, and what goes with it. */
const payLater: readonly Requirement[] = [
  ...requires(payLaterSchema, [...cart, ...delivery]),
  ...taxTables,
  ...birthday,
];

const creditCheck = ['birthday', 'gender', 'phone', 'email'];
const recommended = ['customer.ip_address', 'customer.user_agent', 'customer.email'];

const common = {
  flows: documented(...directFlows),
  currencies: documented('EUR'),
  required: payLater,
  recommended,
  gatewayInfo: creditCheck,
  checksCart: { source: errorReference },
} satisfies Partial<Gateway>;

/** Pay After Delivery and invoices of MultiSafepay itself: their orders name a bank account too. */
const ownInvoice = {
  ...common,
  gatewayInfo: [...creditCheck, 'bank_account'],
  testing: { possible: true, how: 'Any data will do.' },
};

/** Ids that the PHP SDK knows and no document does; all that it says of them is that they need a cart. */
const sdkOnly = {
  flows: [{ source: payLaterSchema, values: directFlows }],
  required: requires(phpSdk, ['shopping_cart'], { contestedBy: documentation2025 }),
  lifecycle: { state: 'unlisted', note: "Only MultiSafepay's PHP SDK names it." },
  testing: noTestData,
} satisfies Partial<Gateway>;

/** Buy now, pay later: the customer pays after delivery or in instalments. */
export const bnpl: readonly Gateway[] = [
  {
    ...common,
    id: 'KLARNA',
    name: 'Klarna',
    alsoKnownAs: ['Klarna Pay Later', 'Klarna Payments'],
    currencies: documented('EUR', 'DKK', 'GBP', 'NOK', 'SEK'),
    countries: documented('NL', 'AT', 'BE', 'DK', 'FI', 'FR', 'DE', 'IT', 'NO', 'PT', 'ES', 'SE', 'GB'),
    required: [...payLater, ...remarkedAsRequired('customer.house_number', 'delivery.email')],
    testing: noTestData,
    page: 'klarna',
  },
  {
    ...common,
    id: 'AFTERPAY',
    name: 'Riverty',
    alsoKnownAs: ['AfterPay'],
    countries: documented('NL', 'AT', 'BE', 'DE', 'CH'),
    required: [
      ...payLater,
      ...requires(requiredForRemark, ['gateway_info'], { flow: 'redirect', contestedBy: schemaRequiredList }),
    ],
    testing: {
      possible: true,
      setUp: true,
      how: 'It needs a key of its own, which Riverty or MultiSafepay gives you.',
    },
    page: 'riverty',
  },
  {
    ...common,
    id: 'IN3',
    name: 'in3',
    // The address with which the test date of birth completes.
    examples: {
      'customer.zip_code': '1234AB',
      'customer.house_number': '1',
      'delivery.zip_code': '1234AB',
      'delivery.house_number': '1',
    },
    alsoKnownAs: ['iDEAL in3', 'Pay in 3'],
    countries: documented('NL'),
    amount: { min: 5_000, max: 500_000, source: 'the page on in3' },
    testing: {
      possible: true,
      how: 'The date of birth and the address decide, in yyyy-mm-dd and with house number 1.',
      data: [
        {
          path: ['gateway_info', 'birthday'],
          value: '1999-01-01',
          outcome: 'completed, with 1234AB and house number 1',
        },
        {
          path: ['gateway_info', 'birthday'],
          value: '2000-01-01',
          outcome: 'declined, with 1111AB and house number 1',
        },
      ],
    },
    page: 'in3',
  },
  {
    ...common,
    id: 'IN3B2B',
    name: 'in3 B2B',
    alsoKnownAs: ['in3 business'],
    flows: [
      { source: 'the page on in3', values: ['direct'] },
      { source: payLaterSchema, values: directFlows },
    ],
    countries: documented('NL'),
    // No schema lists this id, but the SDK and the documents want a cart in every pay later order. Where the Chamber of
    // Commerce number goes is not documented.
    required: [
      ...requires(phpSdk, ['shopping_cart']),
      ...requires(payLaterSchema, ['customer', ...delivery], { contestedBy: 'the page on in3' }),
      ...remarkedAsRequired('customer.first_name', 'customer.last_name', 'customer.address1', 'customer.email'),
    ],
    recommended: [...recommended, 'customer.company_name'],
    amount: { min: 15_000, source: 'the page on in3' },
    lifecycle: { state: 'unlisted', note: 'The page on in3 names it; the list of gateway ids does not.' },
    testing: noTestData,
    page: 'in3',
  },
  {
    ...ownInvoice,
    id: 'EINVOICE',
    name: 'E-Invoicing',
    alsoKnownAs: ['E-invoice', 'Invoice', 'Factuur'],
    noSecondChanceBy: secondChancePage,
    page: 'e-invoicing',
  },
  {
    ...ownInvoice,
    id: 'BNPL_MF',
    name: 'Pay After Delivery',
    alsoKnownAs: ['Betaal na ontvangst', 'PAD'],
    countries: documented('NL'),
    noSecondChanceBy: secondChancePage,
    page: 'pay-after-delivery',
  },
  {
    ...ownInvoice,
    id: 'BNPL_INSTM',
    name: 'Pay After Delivery instalments',
    alsoKnownAs: ['Pay After Delivery installments', 'PAD installments'],
    countries: documented('NL'),
    page: 'pay-after-delivery-installments',
  },
  {
    ...ownInvoice,
    id: 'PAYAFTER',
    name: 'Pay After Delivery (PAYAFTER)',
    countries: documented('NL'),
    noSecondChanceBy: secondChancePage,
    // A redirect was published with a customer's locale and nothing else.
    required: [
      ...requires(payLaterSchema, ['customer']),
      ...requires(payLaterSchema, ['shopping_cart', ...delivery], { flow: 'direct' }),
      ...requires(payLaterSchema, ['shopping_cart', ...delivery], { flow: 'redirect', contestedBy: publishedOrders }),
      ...birthday,
    ],
    lifecycle: { state: 'deprecated', successor: 'BNPL_MF', note: 'BNPL_MF is the new id of Pay After Delivery.' },
    page: 'pay-after-delivery',
  },
  {
    ...common,
    id: 'BILLINK',
    name: 'Billink',
    countries: documented('NL', 'BE', 'DE'),
    required: [
      ...payLater,
      ...remarkedAsRequired(
        ...['last_name', 'address1', 'house_number', 'zip_code', 'city', 'country', 'email'].map(
          (name) => `customer.${name}`,
        ),
      ),
    ],
    testing: { possible: true, setUp: true, how: 'MultiSafepay has to activate it for your test account.' },
    page: 'billink',
  },
  {
    ...common,
    id: 'SANTANDER',
    name: 'Betaal per Maand',
    alsoKnownAs: ['Santander', 'Santander Consumer Finance'],
    countries: documented('NL'),
    // The schema asks it for a cart and a delivery too; not one of its eleven published orders has either.
    required: requires(payLaterSchema, ['customer']),
    amount: { min: 25_000, max: 800_000, source: 'the page on Betaal per Maand' },
    lifecycle: { state: 'discontinued', since: '2024-01-01', note: 'No new orders are accepted.' },
    testing: notTestable,
    page: 'betaalpermaand',
  },
  {
    ...common,
    id: 'ZINIA',
    name: 'Zinia',
    countries: documented('NL'),
    lifecycle: {
      state: 'discontinued',
      since: '2025-08-19',
      note: 'Its page has been taken out of the documentation.',
    },
    testing: noTestData,
    page: 'zinia',
  },
  { ...sdkOnly, id: 'BNPL_INST', name: 'Pay After Delivery instalments (BNPL_INST)' },
  { ...sdkOnly, id: 'BNPL_OB', name: 'Pay After Delivery (BNPL_OB)' },
  { ...sdkOnly, id: 'ZINIA_IN3', name: 'Zinia in3' },
];
