import { requires } from './requirements';
import type { Situation } from './situation';
import {
  documentation2025,
  fastCheckoutSchema,
  orderPages2022,
  paymentComponentSchema,
  requiredForRemark,
  schemaRequiredList,
} from './sources';

const cards = ['CREDITCARD', 'VISA', 'MASTERCARD', 'MAESTRO', 'AMEX'];

const recurringPage = 'the page on recurring payments';

/** What an order of 0 is, and with which gateways. */
export const zeroAuthorization: Situation = {
  id: 'zero-authorization',
  name: 'zero authorisation',
  about: 'An amount of 0 checks a card without charging it.',
  when: [{ path: ['amount'], value: 0 }],
  flows: ['redirect', 'direct'],
  gateways: ['MAESTRO', 'MASTERCARD', 'VISA'],
  required: [],
  page: 'zero-authorization',
};

/** The ways to use the API that are not a gateway. */
export const situations: readonly Situation[] = [
  {
    id: 'generic-redirect',
    name: 'a redirect without a gateway',
    about: 'The customer chooses how to pay among all methods of your account.',
    when: [],
    unless: [['gateway']],
    flows: ['redirect'],
    required: [],
  },
  {
    id: 'generic-direct',
    name: 'a direct order',
    about: 'The shop asks the customer for everything itself, so the order names the gateway.',
    when: [{ path: ['gateway'] }],
    unless: [['recurring_id'], ['payment_data']],
    flows: ['direct'],
    required: [],
  },
  {
    id: 'payment-link',
    name: 'a payment link',
    about:
      'A redirect that you send by other means; it lives 30 days unless days_active or seconds_active say otherwise.',
    when: [],
    flows: ['paymentlink'],
    // Beyond what every order needs, its page calls everything optional.
    required: [],
    page: 'payment-links',
  },
  {
    id: 'fastcheckout',
    name: 'FastCheckout',
    about: 'The payment page asks for the address and the way of delivery too.',
    when: [],
    // No order for it has a gateway, and with one the flow is at fault, not what is missing.
    unless: [['gateway']],
    flows: ['checkout'],
    required: requires(fastCheckoutSchema, [
      'shopping_cart',
      'checkout_options',
      'checkout_options.tax_tables',
      'payment_options.redirect_url',
      'payment_options.cancel_url',
    ]),
    page: 'fastcheckout-integration',
  },
  {
    id: 'recurring-initial',
    name: 'the first of recurring payments',
    about: 'Pays once and makes a token for later payments of the same customer.',
    when: [{ path: ['recurring_model'] }],
    unless: [['recurring_id']],
    flows: ['redirect', 'direct'],
    gateways: [...cards, 'DIRDEB', 'IDEAL', 'MISTERCASH'],
    required: requires(recurringPage, ['customer.reference']),
    page: 'recurring-payments',
  },
  {
    id: 'recurring-subsequent',
    name: 'a later recurring payment',
    about: 'Pays with a token, without the customer; the one direct order that needs no gateway.',
    when: [{ path: ['recurring_id'] }],
    flows: ['direct'],
    lifts: [['gateway_info'], ['customer'], ['payment_options']],
    required: requires(recurringPage, ['recurring_model', 'customer.reference']),
    page: 'recurring-payments',
  },
  {
    id: 'payment-component',
    name: 'the payment component',
    about: 'The component in your checkout asks for the payment details; the order passes on what it returned.',
    when: [{ path: ['payment_data'] }],
    flows: ['direct'],
    lifts: [['gateway_info'], ['customer'], ['payment_options']],
    required: [
      ...requires(paymentComponentSchema, ['payment_data.payload']),
      ...requires(paymentComponentSchema, ['payment_data.gateway'], { contestedBy: 'an order on the page of 2021' }),
    ],
    page: 'single',
  },
  {
    id: 'split-payments',
    name: 'a split payment',
    about: 'A part of the amount goes to other accounts, as a fixed sum in cents or a percentage.',
    when: [{ path: ['affiliate'] }],
    flows: ['redirect', 'direct', 'paymentlink'],
    required: requires('the page on split payments', ['affiliate.split_payments']),
    page: 'split-payments',
  },
  {
    id: 'second-chance',
    name: 'Second Chance',
    about: 'Reminds a customer who did not pay by e-mail, one hour and one day later.',
    // The newest schema calls it `send_mail`; every order since 2019 and the PHP SDK have this name.
    when: [{ path: ['second_chance', 'send_email'], value: true }],
    flows: ['redirect', 'paymentlink', 'checkout'],
    required: requires('the page on Second Chance', ['customer.email'], { contestedBy: schemaRequiredList }),
    page: 'second-chance',
  },
  {
    id: 'manual-capture',
    name: 'manual capture',
    about: 'Reserves the amount on the card; you capture all or a part of it later.',
    when: [{ path: ['capture'], value: 'manual' }],
    flows: ['redirect', 'direct'],
    gateways: ['CREDITCARD', 'VISA', 'MASTERCARD'],
    required: [],
    page: 'manual-capture',
  },
  zeroAuthorization,
  {
    id: 'moto',
    name: 'MOTO',
    about: 'The customer gave the card data by mail or telephone; with Maestro in Ireland, Turkey and France only.',
    when: [{ path: ['gateway_info', 'moto'], value: true }],
    gateways: cards,
    required: [],
    page: 'moto',
  },
  {
    id: 'flexible-3d',
    name: 'Flexible 3D',
    about: 'The order says whether the bank of the card asks the customer to prove who they are.',
    when: [{ path: ['gateway_info', 'flexible_3d'] }],
    flows: ['redirect', 'direct'],
    gateways: cards,
    required: requires(requiredForRemark, ['gateway_info.term_url'], {
      flow: 'redirect',
      contestedBy: schemaRequiredList,
    }),
    page: '3ds2',
  },
  {
    id: 'changeable-amount',
    name: 'an iDEAL QR code whose amount can be changed',
    about: 'The customer may pay more or less than the amount, within the limits given.',
    when: [{ path: ['gateway_info', 'allow_change_amount'], value: true }],
    gateways: ['IDEALQR'],
    required: requires(documentation2025, ['gateway_info.min_amount', 'gateway_info.max_amount'], {
      contestedBy: orderPages2022,
    }),
    page: 'qr-payments',
  },
];
