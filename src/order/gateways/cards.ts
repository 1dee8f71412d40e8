import { cardCurrencies } from './cardCurrencies';
import { directFlows, documented } from './claims';
import type { Gateway, TestDatum } from './gateway';
import { requires } from './requirements';
import { documentation2025, maestroOrderPage, publishedPaymentMethods } from './sources';

// The order pages of 2020 to 2022 say "Redirect only" for each card, because another page of those years had the direct
// orders of all of them. So they contest nothing, save the one that the product was asked for from: Maestro's.

const cardInfo = ['card_number', 'card_holder_name', 'card_expiry_date', 'card_cvc', 'flexible_3d', 'moto', 'term_url'];

const cardData = ['card_number', 'card_holder_name', 'card_expiry_date'].map((name) => `gateway_info.${name}`);
const cardDataWithCvc = [
  ...requires(documentation2025, cardData, { flow: 'direct' }),
  ...requires(documentation2025, ['gateway_info.card_cvc'], {
    flow: 'direct',
    contestedBy: 'an older page, whose order calls it cvc',
  }),
];

const common = {
  flows: documented(...directFlows),
  required: cardDataWithCvc,
  recommended: ['customer.ip_address', 'customer.locale', 'customer.country', 'customer.email'],
  gatewayInfo: cardInfo,
  amount: { max: 500_000, source: 'the page on card payments (a default for EUR)' },
  linkLife: '1 hour',
  page: 'card-payments',
} satisfies Partial<Gateway>;

const how = 'Use a test card with any expiry date to come and CVC 123; answer 3D Secure with "Authenticated (Y)".';

const card = (value: string, outcome: string): TestDatum => ({ path: ['gateway_info', 'card_number'], value, outcome });
const visa = [
  card('4111111111111111', 'completed'),
  card('4761340000000019', 'completed'),
  card('4917300000000008', 'uncleared, then void'),
  card('4462000000000003', 'uncleared, then completed'),
  card('4012001037461114', 'declined: 3D Secure failed'),
  card('4012001038488884', 'declined: insufficient funds'),
];
const mastercard = [card('5500000000000004', 'completed')];
const amex = [
  card('374500000000015', 'completed'),
  card('378734493671000', 'uncleared, then void'),
  card('374200000000004', 'declined: 3D Secure failed'),
];
const maestro = [card('6799990000000000011', 'completed')];

/** Credit and debit cards. */
export const cards: readonly Gateway[] = [
  {
    ...common,
    id: 'CREDITCARD',
    name: 'Card payment',
    alsoKnownAs: ['Card', 'Cards', 'Credit card', 'Credit cards', 'Debit card', 'Carte bancaire'],
    currencies: documented(...cardCurrencies),
    testing: { possible: true, how, data: [...visa, ...mastercard, ...amex, ...maestro] },
  },
  {
    ...common,
    id: 'VISA',
    name: 'Visa',
    // These brands run on it; customer.locale decides which of them is shown.
    alsoKnownAs: ['Cartes Bancaires', 'Dankort', 'Postepay', 'V Pay'],
    currencies: documented(...cardCurrencies),
    testing: { possible: true, how, data: visa },
  },
  {
    ...common,
    id: 'MASTERCARD',
    name: 'Mastercard',
    currencies: documented(...cardCurrencies),
    testing: { possible: true, how, data: mastercard },
  },
  {
    ...common,
    id: 'MAESTRO',
    name: 'Maestro',
    flows: [
      { source: maestroOrderPage, values: ['redirect'] },
      { source: documentation2025, values: directFlows },
    ],
    currencies: documented(...cardCurrencies),
    required: [
      ...requires(maestroOrderPage, ['customer']),
      ...requires(maestroOrderPage, ['payment_options'], { contestedBy: documentation2025 }),
      // It needs no CVC. A page that has no direct orders at all cannot be said to require these.
      ...requires(documentation2025, cardData, { flow: 'direct', contestedBy: maestroOrderPage }),
    ],
    testing: { possible: true, how, data: maestro },
  },
  {
    ...common,
    id: 'AMEX',
    name: 'American Express',
    currencies: [
      { source: documentation2025, values: ['EUR', 'GBP', 'USD', 'CHF'] },
      { source: publishedPaymentMethods, values: ['EUR', 'GBP', 'USD'] },
    ],
    testing: { possible: true, how, data: amex },
  },
];
