import { phpSdk } from '../gateways/sources';
import { browser } from './browser';
import { flag, object, text } from './field';
import { ipAddress } from './ipAddress';
import { locales } from './locales';
import { person } from './person';

/** The `customer` of an order. */
export const customer = object(
  'Who pays.',
  {
    ...person,
    locale: text('The language of the payment page and of e-mails, as language_COUNTRY.', 'nl_NL', {
      requiredWhen: 'for Bancontact',
      suggestions: locales,
    }),
    ip_address: ipAddress(
      "The customer's IP address, for fraud checks.",
      'for cards, buy now, pay later and the payment component',
    ),
    forwarded_ip: ipAddress(
      "The customer's IP address as a proxy reports it (X-Forwarded-For).",
      'when the shop is behind a proxy',
    ),
    gender: text('The gender, as one letter.', 'F', { suggestions: ['M', 'F'] }),
    birthday: text('The date of birth, as yyyy-mm-dd.', '1990-10-25', { requiredWhen: 'for buy now, pay later' }),
    user_agent: text("The customer's browser, as it names itself.", 'Mozilla/5.0'),
    referrer: text('The page that the customer came from.', 'https://example.com'),
    reference: text('Your own id of the customer, which tokens are kept under.', 'customer-1001', {
      requiredWhen: 'for recurring payments',
      page: 'recurring-payments',
    }),
    company_name: text('The company, where one pays.', 'Example BV', { source: phpSdk }),
    disable_send_email: flag('Sends no e-mail with the bank details of a bank transfer.', { page: 'bank-transfer' }),
    browser,
  },
  ['email'],
);
