import { directFlows, documented } from './claims';
import type { Gateway, TestDatum } from './gateway';
import { localBanking } from './localBanking';
import { remarkedAsRequired, requires } from './requirements';
import {
  currenciesPage,
  documentation2025,
  requiredForRemark,
  secondChancePage,
  trustlyOrderPage,
  trustPayOrderPage,
  trustPayOrderPage2022,
} from './sources';
import { notTestable, testPlatform } from './testing';

// The pages say "SEPA"; the countries and territories are those of the European Payments Council.
// biome-ignore format: a list of countries reads best as one
const sepa = documented(
  'AD', 'AL', 'AT', 'AX', 'BE', 'BG', 'BL', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GF', 'GG',
  'GI', 'GP', 'GR', 'HR', 'HU', 'IE', 'IM', 'IS', 'IT', 'JE', 'LI', 'LT', 'LU', 'LV', 'MC', 'MD', 'ME', 'MF', 'MK',
  'MQ', 'MT', 'NL', 'NO', 'PL', 'PM', 'PT', 'RE', 'RO', 'RS', 'SE', 'SI', 'SK', 'SM', 'VA', 'YT',
);

const accountFields = ['id', 'holder_name', 'holder_city', 'holder_country', 'holder_iban', 'holder_bic'].map(
  (name) => `account_${name}`,
);

/** The IBANs of the test environment end in what comes of them. */
const testIbans = (path: readonly string[] | undefined, outcomes: Readonly<Record<number, string>>): TestDatum[] =>
  Object.entries(outcomes).map(([end, outcome]) => ({
    ...(path && { path }),
    value: `NL87ABNA000000000${end}`,
    outcome,
  }));

const acrossBorders: readonly Gateway[] = [
  {
    id: 'BANKTRANS',
    name: 'Bank transfer',
    alsoKnownAs: ['Wire transfer', 'SEPA transfer', 'Overboeking'],
    flows: documented(...directFlows),
    // biome-ignore format: a list of currencies reads best as one
    currencies: documented(
      'AUD', 'CAD', 'CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'HKD', 'HUF', 'JPY', 'NOK', 'PLN', 'SEK', 'USD',
    ),
    countries: sepa,
    // The payment instructions are e-mailed, and name an account in the customer's country.
    required: remarkedAsRequired('customer', 'customer.email', 'customer.country'),
    testing: {
      possible: true,
      how: 'Enter one of the test IBANs on the payment page; a direct order cannot choose.',
      data: testIbans(undefined, { 1: 'completed', 2: 'expired', 4: 'declined' }),
    },
    linkLife: '60 days',
    noSecondChanceBy: secondChancePage,
    page: 'bank-transfer',
  },
  {
    id: 'DIRDEB',
    name: 'SEPA Direct Debit',
    alsoKnownAs: ['Direct debit', 'SEPA', 'SDD', 'Incasso'],
    flows: documented(...directFlows),
    currencies: documented('EUR'),
    countries: sepa,
    required: requires(
      documentation2025,
      ['account_id', 'account_holder_name', 'account_holder_iban', 'emandate'].map((name) => `gateway_info.${name}`),
      { flow: 'direct' },
    ),
    gatewayInfo: [...accountFields, 'emandate'],
    testing: {
      possible: true,
      how: 'Use one of the test IBANs, in a direct order or on the payment page.',
      data: ['account_holder_iban', 'account_id'].flatMap((name) =>
        testIbans(['gateway_info', name], {
          1: 'completed',
          2: 'declined',
          3: 'uncleared, then completed',
          4: 'uncleared, then declined',
        }),
      ),
    },
    linkLife: 'fixed, whatever days_active says',
    linkLifeFixedBy: documentation2025,
    noSecondChanceBy: secondChancePage,
    page: 'direct-debit',
  },
  {
    id: 'TRUSTLY',
    name: 'Trustly',
    flows: [
      { source: trustlyOrderPage, values: ['redirect', 'paymentlink'] },
      { source: documentation2025, values: directFlows },
    ],
    currencies: documented('EUR', 'GBP', 'SEK'),
    // biome-ignore format: a list of countries reads best as one
    countries: documented('AT', 'CZ', 'DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'NL', 'NO', 'PL', 'PT', 'ES', 'SE', 'GB'),
    required: [
      ...requires(trustlyOrderPage, ['customer']),
      ...requires(trustlyOrderPage, ['payment_options'], { contestedBy: documentation2025 }),
      ...requires(requiredForRemark, ['customer.email'], { contestedBy: trustlyOrderPage }),
    ],
    // Newer documents require these as well; the order of the older page goes without.
    recommended: ['customer.first_name', 'customer.last_name', 'customer.country'],
    testing: testPlatform,
    linkLife: '2 hours',
    page: 'trustly',
  },
  {
    id: 'TRUSTPAY',
    name: 'TrustPay',
    flows: [
      { source: trustPayOrderPage, values: ['redirect'] },
      // The schema for all banking methods allows `direct` as well, though its TrustPay page shows a redirect only.
      { source: documentation2025, values: directFlows },
    ],
    currencies: [
      { source: trustPayOrderPage, values: ['CZK'] },
      { source: documentation2025, values: ['CZK', 'DKK', 'EUR', 'GBP', 'NOK', 'SEK'] },
    ],
    // biome-ignore format: a list of countries reads best as one
    countries: documented('AT', 'CZ', 'DK', 'EE', 'FI', 'DE', 'IT', 'LV', 'NL', 'NO', 'PL', 'ES', 'SE', 'GB'),
    required: [
      ...requires(trustPayOrderPage, ['customer.first_name', 'customer.last_name', 'customer.country'], {
        contestedBy: trustPayOrderPage2022,
      }),
      ...requires(trustPayOrderPage, ['customer.email']),
      ...requires(trustPayOrderPage, ['payment_options'], { contestedBy: documentation2025 }),
    ],
    testing: notTestable,
    linkLife: '10 days',
    page: 'trustpay',
  },
  {
    id: 'DIRECTBANK',
    name: 'Sofort',
    alsoKnownAs: ['Sofort Banking', 'Sofortüberweisung'],
    flows: documented(...directFlows),
    currencies: [
      { source: documentation2025, values: ['EUR'] },
      { source: currenciesPage, values: ['EUR', 'CHF', 'GBP', 'HUF', 'PLN'] },
    ],
    countries: documented('AT', 'BE', 'FR', 'DE', 'IT', 'PL', 'ES', 'CH', 'GB'),
    gatewayInfo: accountFields,
    amount: { min: 10, source: 'the page on Sofort' },
    lifecycle: {
      state: 'deprecated',
      since: '2024',
      successor: 'KLARNA',
      note: 'Klarna took it over; shops that have it keep it, and no others get it.',
    },
    testing: testPlatform,
    page: 'sofort',
  },
];

/** Bank transfers, direct debits and other payments from a bank account. */
export const banking: readonly Gateway[] = [...localBanking, ...acrossBorders];
