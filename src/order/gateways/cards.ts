import type { Gateway } from './gateway';
import { documentation2025, maestroOrderPage } from './sources';

// biome-ignore format: a list of currencies reads best as one
const cardCurrencies = [
  'AED', 'AUD', 'BGN', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EUR', 'GBP', 'HKD', 'HRK', 'HUF', 'ILS',
  'INR', 'ISK', 'JPY', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD', 'PEN', 'PHP', 'PLN', 'RON', 'RUB', 'SEK', 'SGD', 'THB', 'TRY',
  'TWD', 'UAH', 'USD', 'VEF', 'ZAR',
];

/** Credit and debit cards. */
export const cards: readonly Gateway[] = [
  { id: 'AMEX', name: 'American Express' },
  { id: 'CREDITCARD', name: 'Card payment' },
  {
    id: 'MAESTRO',
    name: 'Maestro',
    flows: [
      { source: maestroOrderPage, values: ['redirect'] },
      { source: documentation2025, values: ['redirect', 'direct', 'paymentlink'] },
    ],
    currencies: [{ source: documentation2025, values: cardCurrencies }],
    required: [
      { path: ['customer'], source: maestroOrderPage },
      { path: ['payment_options'], source: maestroOrderPage, contestedBy: documentation2025 },
    ],
  },
  { id: 'MASTERCARD', name: 'Mastercard' },
  { id: 'VISA', name: 'Visa' },
];
