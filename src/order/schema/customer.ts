import { type Field, type Fields, flag, formatted, object, oneOf, text } from './field';
import { isoCountries } from './iso';

const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)/.source;
// Full, shortened by one `::`, or with an IPv4 tail, as PHP reports a client on a dual-stack socket.
const ipv6 =
  /(?:(?:[\da-fA-F]{1,4}:){7}[\da-fA-F]{1,4}|(?=(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{0,4}(?![\da-fA-F:]))(?:[\da-fA-F]{1,4}(?::[\da-fA-F]{1,4})*)?::(?:[\da-fA-F]{1,4}(?::[\da-fA-F]{1,4})*)?|::[fF]{4}:IPV4)/.source.replace(
    'IPV4',
    ipv4,
  );
const ip = `(?:${ipv4}|${ipv6})`;

/** An IP address; several in a row, as proxies add them, are accepted (the API takes the first). */
const ipAddress = (about: string): Field => ({
  about,
  example: '89.20.162.110',
  shape: formatted(new RegExp(`${ip}(?: *, *${ip})*`)),
  code: 'ip-address',
  shouldBe: 'an IPv4 or IPv6 address',
  apiError: 1007,
});

/** A country, as ISO 3166-1 alpha-2. */
export const country: Field = {
  about: 'The country, as two capital letters (ISO 3166-1 alpha-2).',
  example: 'NL',
  shape: oneOf(isoCountries),
  code: 'country',
  shouldBe: 'two capitals such as NL (ISO 3166-1)',
  values: isoCountries,
  apiError: 1018,
};

/** Where somebody lives and how to reach them: the same in `customer` and in `delivery`. */
const person: Fields = {
  first_name: text('The first name.', 'Simon'),
  last_name: text('The last name.', 'Smit'),
  address1: text('The street.', 'Kraanspoor'),
  address2: text('The second line of the address.', '3rd floor'),
  house_number: text('The house number with its addition.', '39C'),
  zip_code: text('The postal code.', '1033 SC'),
  city: text('The city.', 'Amsterdam'),
  state: text('The state or province.', 'NH'),
  country,
  phone: text('The phone number.', '0208500500'),
  email: text('The e-mail address.', 'simon.smit@example.com'),
};

/** The `customer` of an order. */
export const customer = object(
  'Who pays.',
  {
    ...person,
    locale: text('The language of the payment page and of e-mails, as language_COUNTRY.', 'nl_NL'),
    ip_address: ipAddress("The customer's IP address, for fraud checks."),
    forwarded_ip: ipAddress("The customer's IP address as a proxy reports it (X-Forwarded-For)."),
    gender: text('The gender, as the gateway asks for it.', 'female'),
    birthday: text('The date of birth, as yyyy-mm-dd.', '1990-10-25'),
    user_agent: text("The customer's browser, as it names itself.", 'Mozilla/5.0'),
    referrer: text('The page that the customer came from.', 'https://example.com'),
    reference: text('Your own id of the customer; recurring payments need it.', 'customer-1001'),
    company_name: text('The company.', 'Example BV'),
    disable_send_email: flag('Sends no e-mail with the bank details of a bank transfer.'),
    browser: object('What the browser can do, for 3D Secure.', {}),
  },
  ['email'],
);

/** The `delivery` of an order. */
export const delivery = object('Where the goods go.', person, [
  'first_name',
  'last_name',
  'address1',
  'house_number',
  'zip_code',
  'city',
  'country',
]);
