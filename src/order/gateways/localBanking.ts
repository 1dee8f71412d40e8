import { directBySchemaOnly, directFlows, documented } from './claims';
import type { Gateway } from './gateway';
import { remarkedAsRequired, requires } from './requirements';
import {
  bankingSchema,
  documentation2025,
  orderPages2022,
  publishedPaymentMethods,
  schemaRequiredList,
} from './sources';
import { notTestable, testPlatform } from './testing';

const bank = { flows: documented(...directFlows), currencies: documented('EUR'), testing: testPlatform };
const bankRedirect = { ...bank, flows: directBySchemaOnly(bankingSchema) };

const scenarioByAmount = {
  possible: true,
  how: 'The amount decides: up to EUR 9.99 is declined, EUR 10 to 20 is completed, above that it expires.',
  byAmount: [{ upTo: 999, outcome: 'declined' }, { upTo: 2000, outcome: 'completed' }, { outcome: 'expired' }],
};

/** Payments from a bank account that the customers of one country know. */
export const localBanking: readonly Gateway[] = [
  {
    ...bank,
    id: 'IDEAL',
    name: 'iDEAL',
    countries: documented('NL'),
    // Direct orders needed it before iDEAL 2.0.
    gatewayInfo: ['issuer_id'],
    amount: { max: 5_000_000, source: publishedPaymentMethods },
    linkLife: '1 hour',
    page: 'ideal',
  },
  {
    ...bankRedirect,
    id: 'IDEALQR',
    name: 'iDEAL QR',
    countries: documented('NL'),
    gatewayInfo: ['qr_size', 'allow_multiple', 'allow_change_amount', 'min_amount', 'max_amount'],
    testing: notTestable,
    page: 'ideal',
  },
  {
    // The Bancontact and testing pages say that it has no direct orders.
    ...bankRedirect,
    id: 'MISTERCASH',
    name: 'Bancontact',
    examples: { 'customer.locale': 'nl_BE' },
    alsoKnownAs: ['Mister Cash', 'Bancontact/Mister Cash', 'Bancontact QR'],
    countries: documented('BE'),
    required: [
      ...remarkedAsRequired('customer', 'customer.locale'),
      ...requires(orderPages2022, ['customer.country'], { contestedBy: documentation2025 }),
    ],
    gatewayInfo: ['qr_enabled'],
    testing: {
      possible: true,
      how: 'Enter one of the test cards on the payment page.',
      data: [
        { value: '67034500054620008', outcome: 'completed' },
        { value: '67039902990000045', outcome: 'declined' },
        { value: '67039902990000011', outcome: 'declined' },
      ],
    },
    page: 'bancontact',
  },
  {
    ...bank,
    id: 'BELFIUS',
    name: 'Belfius',
    alsoKnownAs: ['Belfius Direct Net'],
    countries: documented('BE'),
    page: 'belfius',
  },
  {
    ...bank,
    id: 'CBC',
    name: 'CBC',
    alsoKnownAs: ['CBC Payment Button'],
    countries: documented('BE'),
    page: 'cbc-kbc',
  },
  {
    ...bank,
    id: 'KBC',
    name: 'KBC',
    alsoKnownAs: ['KBC Payment Button'],
    countries: documented('BE'),
    page: 'cbc-kbc',
  },
  {
    ...bank,
    id: 'BIZUM',
    name: 'Bizum',
    examples: { 'customer.phone': '612345678' },
    countries: documented('ES'),
    required: remarkedAsRequired('customer', 'customer.phone'),
    amount: { min: 50, max: 100_000, source: 'the page on Bizum' },
    linkLife: '30 minutes',
    page: 'bizum',
  },
  {
    ...bank,
    id: 'MBWAY',
    name: 'MB WAY',
    examples: { 'customer.phone': '912345678' },
    countries: documented('PT'),
    required: remarkedAsRequired('customer', 'customer.phone'),
    phone: { digits: 9, without: '351', source: 'the page on MB WAY' },
    amount: { min: 100, max: 9_999_999, source: 'the page on MB WAY' },
    testing: scenarioByAmount,
    linkLife: '4 minutes',
    page: 'mbway',
  },
  {
    ...bank,
    id: 'MULTIBANCO',
    name: 'Multibanco',
    countries: documented('PT'),
    amount: { min: 100, max: 9_999_999, source: 'the page on Multibanco' },
    testing: scenarioByAmount,
    page: 'multibanco',
  },
  {
    ...bank,
    id: 'MYBANK',
    name: 'MyBank',
    countries: documented('IT'),
    // The page speaks of no bank; its direct order names one.
    required: requires('the direct order on the page on MyBank', ['gateway_info', 'gateway_info.issuer_id'], {
      flow: 'direct',
      contestedBy: schemaRequiredList,
    }),
    recommended: ['customer.locale'],
    gatewayInfo: ['issuer_id'],
    testing: {
      possible: true,
      how: 'Set customer.locale to it_IT, then choose a bank and a scenario on the test payment page.',
      data: [{ path: ['customer', 'locale'], value: 'it_IT', outcome: 'completed, or what the scenario says' }],
    },
    page: 'mybank',
  },
  {
    ...bankRedirect,
    id: 'DOTPAY',
    name: 'Dotpay',
    alsoKnownAs: ['Przelewy24', 'P24'],
    currencies: documented('EUR', 'PLN'),
    countries: documented('PL'),
    page: 'dotpay',
  },
  {
    ...bankRedirect,
    id: 'EPS',
    name: 'EPS',
    alsoKnownAs: ['EPS-Überweisung', 'Electronic Payment Standard'],
    countries: documented('AT'),
    testing: {
      possible: true,
      how: 'Enter the test BIC on the payment page; the testing page sets customer.locale to at_AT.',
      data: [{ value: 'RZOOAT2L420', outcome: 'completed' }],
    },
    page: 'eps',
  },
  {
    ...bankRedirect,
    id: 'GIROPAY',
    name: 'Giropay',
    countries: documented('DE'),
    lifecycle: { state: 'discontinued', since: '2024-07-01', note: 'New activations are no longer possible.' },
    testing: {
      possible: true,
      how: 'Enter the test BIC on the payment page.',
      data: [{ value: 'NOLADE22XXX', outcome: 'completed' }],
    },
    page: 'giropay',
  },
  {
    ...bank,
    id: 'DBRTP',
    name: 'Request to Pay',
    alsoKnownAs: ['Direct Bank Transfer'],
    countries: documented('DE'),
    amount: { min: 100, max: 1_500_000, source: 'the page on Request to Pay' },
    lifecycle: { state: 'discontinued', note: 'It is no longer available.' },
    testing: notTestable,
    page: 'request-to-pay',
  },
  {
    id: 'INGHOME',
    name: "ING Home'Pay",
    flows: [{ source: orderPages2022, values: directFlows }],
    currencies: [{ source: orderPages2022, values: ['EUR'] }],
    countries: [{ source: orderPages2022, values: ['BE'] }],
    lifecycle: { state: 'discontinued', since: '2021-12', note: 'Its page and its id are gone from the documents.' },
    testing: notTestable,
  },
];
