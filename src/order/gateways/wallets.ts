import { cardCurrencies } from './cardCurrencies';
import { directFlows, documented } from './claims';
import type { Gateway } from './gateway';
import { remarkedAsRequired, requires } from './requirements';
import { currenciesPage, documentation2025, secondChancePage } from './sources';
import { noTestData } from './testing';

const flows = documented(...directFlows);

/** What Apple Pay and Google Pay share: the shop passes on the token that the device made. */
const tokenWallet = {
  flows,
  currencies: documented(...cardCurrencies.filter((currency) => currency !== 'BGN')),
  required: requires(documentation2025, ['gateway_info.payment_token'], { flow: 'direct' }),
  gatewayInfo: ['payment_token'],
  testing: noTestData,
} satisfies Partial<Gateway>;

/** Wallets on a phone or a website. */
export const wallets: readonly Gateway[] = [
  {
    id: 'PAYPAL',
    name: 'PayPal',
    flows,
    // biome-ignore format: a list of currencies reads best as one
    currencies: documented(
      'AUD', 'BRL', 'CAD', 'CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'HKD', 'HRK', 'HUF', 'JPY', 'MXN', 'MYR', 'NOK', 'NZD',
      'PHP', 'PLN', 'RUB', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'USD',
    ),
    // `invoice` is said to be required, and no order of MultiSafepay has it; the rest is for Seller Protection.
    recommended: ['invoice', 'customer.country', 'customer.state'],
    testing: noTestData,
    linkLife: '14 days, whatever days_active says',
    linkLifeFixedBy: documentation2025,
    noSecondChanceBy: secondChancePage,
    page: 'paypal',
  },
  { ...tokenWallet, id: 'APPLEPAY', name: 'Apple Pay', page: 'apple-pay' },
  { ...tokenWallet, id: 'GOOGLEPAY', name: 'Google Pay', alsoKnownAs: ['GPay'], page: 'google-pay' },
  {
    id: 'AMAZONBTN',
    name: 'Amazon Pay',
    alsoKnownAs: ['Amazon', 'Pay with Amazon'],
    flows,
    // biome-ignore format: a list of currencies reads best as one
    currencies: documented(
      'AUD', 'CHF', 'DKK', 'EUR', 'GBP', 'HKD', 'JPY', 'NOK', 'NZD', 'SEK', 'USD', 'ZAR',
    ),
    // biome-ignore format: a list of countries reads best as one
    countries: documented('AT', 'BE', 'CY', 'DK', 'FR', 'DE', 'HU', 'IE', 'IT', 'LU', 'NL', 'PT', 'ES', 'SE', 'CH'),
    required: remarkedAsRequired(
      'customer',
      ...['first_name', 'last_name', 'address1', 'house_number', 'zip_code', 'city', 'country', 'phone'].map(
        (name) => `customer.${name}`,
      ),
    ),
    testing: noTestData,
    page: 'amazon-pay',
  },
  {
    id: 'ALIPAY',
    name: 'Alipay',
    flows,
    currencies: documented('EUR', 'USD'),
    lifecycle: { state: 'deprecated', successor: 'ALIPAYPLUS', note: 'It will end; its page recommends Alipay+.' },
    testing: { possible: true, how: 'A payment can be completed there; it cannot be declined.' },
    page: 'alipay',
  },
  {
    id: 'ALIPAYPLUS',
    name: 'Alipay+',
    alsoKnownAs: ['Alipay Plus'],
    flows,
    // Its page also asks for the country code of the merchant, without saying where in an order it goes.
    currencies: [
      { source: documentation2025, values: ['EUR', 'USD'] },
      { source: currenciesPage, values: ['EUR', 'USD', 'HKD', 'KRW', 'MYR', 'PHP', 'THB'] },
    ],
    testing: noTestData,
    page: 'alipay-plus',
  },
  {
    id: 'WECHAT',
    name: 'WeChat Pay',
    alsoKnownAs: ['WeChat', 'Weixin Pay'],
    flows,
    currencies: documented('EUR'),
    testing: noTestData,
    page: 'wechatpay',
  },
];
