import assert from 'node:assert/strict';
import { checkOrder } from '../../src/order/checkOrder';
import { pointer, type Severity } from '../../src/order/problem';
import { changed, fixture, printedSeeds, type SeedName, seedNames } from './seedOrders';

const found = (text: string) =>
  checkOrder(text).map(({ severity, path, code }) => `${severity} ${pointer(path)} ${code}`);

describe('The orders of the seed documents', () => {
  const odd = [
    'warning /amount amount-in-quotes',
    'warning /payment_options/close_window close-window-empty',
    'hint /google_analytics obsolete-field',
  ];

  for (const name of seedNames) {
    it(`${name}: only what is odd in it is reported, and nothing as an error`, () => {
      assert.deepEqual(
        found(fixture(name)).filter((problem) => !odd.includes(problem)),
        [],
      );
    });
  }

  it('are the same in the documents as printed', function () {
    const seeds = printedSeeds();
    if (seeds.length === 0) return this.skip();
    assert.equal(seeds.length, 5);
    for (const { document, text } of seeds) {
      assert.deepEqual(
        found(text).filter((problem) => !odd.includes(problem)),
        [],
        document,
      );
    }
  });
});

type Row = [seed: SeedName, at: string, value: unknown, expected: `${Severity} ${string}` | '', apiError?: number];
const missing = undefined;

const rows: Row[] = [
  // What every order needs
  ['trustly', '/order_id', missing, 'error /order_id missing-field', 1016],
  ['generic', '/currency', missing, 'error /currency missing-field', 1016],
  ['maestro', '/amount', missing, 'error /amount missing-field', 1016],
  ['payment-link', '/description', missing, 'error /description missing-field', 1008],
  ['trustly', '/order_id', '', 'error /order_id missing-field', 1016],
  // What a gateway needs
  ['trustly', '/customer', missing, 'error /customer missing-field', 1016],
  ['trustly', '/customer', null, 'error /customer missing-field', 1016],
  ['maestro', '/customer', missing, 'error /customer missing-field', 1016],
  ['trustpay', '/customer', missing, 'error /customer missing-field', 1016],
  ['trustpay', '/customer/email', missing, 'error /customer/email missing-field', 1016],
  ['trustpay', '/customer/email', '', 'error /customer/email missing-field', 1016],
  ['trustpay', '/customer/first_name', missing, 'warning /customer/first_name disputed-field'],
  ['trustly', '/payment_options', missing, 'warning /payment_options disputed-field'],
  ['maestro', '/payment_options', missing, 'warning /payment_options disputed-field'],
  ['generic', '/payment_options', missing, ''],
  // order_id
  ['generic', '/order_id', 'x'.repeat(51), 'error /order_id order-id', 1006],
  ['generic', '/order_id', 'x'.repeat(50), ''],
  ['generic', '/order_id', 1018051, ''],
  ['generic', '/order_id', 1e30, 'error /order_id order-id', 1006],
  ['generic', '/order_id', '{{order}}', ''],
  // amount
  ['trustly', '/amount', 10.5, 'error /amount amount', 1001],
  ['trustly', '/amount', -1, 'error /amount amount', 1001],
  ['trustly', '/amount', '10,00', 'error /amount amount', 1001],
  ['trustly', '/amount', null, 'error /amount amount', 1001],
  ['trustly', '/amount', true, 'error /amount amount', 1001],
  ['trustly', '/amount', '1000', 'warning /amount amount-in-quotes'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of another tool
  ['trustly', '/amount', '${amount}', ''],
  // currency and its gateway
  ['maestro', '/currency', 'EURO', 'error /currency currency', 1002],
  ['generic', '/currency', 'eur', 'error /currency currency', 1002],
  ['trustpay', '/currency', 'USD', 'error /currency currency', 1002],
  ['trustpay', '/currency', 'EUR', 'warning /currency disputed-value'],
  ['trustly', '/currency', 'SEK', ''],
  ['maestro', '/currency', 'VEF', ''],
  // description
  ['trustly', '/description', 'é'.repeat(201), 'error /description description', 1008],
  ['trustly', '/description', '😀'.repeat(200), ''],
  ['trustly', '/description', '<b>Two</b> books', 'warning /description description-html'],
  ['trustly', '/description', '2 < 3 and 4 > 3', ''],
  // type and gateway
  ['trustly', '/type', 'redirct', 'error /type type', 1023],
  ['trustly', '/type', missing, ''],
  ['trustly', '/type', 'direct', 'warning /type disputed-value'],
  ['trustly', '/type', 'paymentlink', ''],
  ['maestro', '/type', 'direct', 'warning /type disputed-value'],
  ['maestro', '/type', 'paymentlink', 'warning /type disputed-value'],
  ['maestro', '/type', 'checkout', 'error /type type', 1023],
  ['trustpay', '/type', 'direct', 'warning /type disputed-value'],
  ['generic', '/type', 'direct', 'error /gateway direct-without-gateway', 1023],
  ['trustly', '/gateway', 'TRUSTLI', 'warning /gateway unknown-gateway'],
  ['trustly', '/gateway', 'ACME_PAY', 'warning /gateway unknown-gateway'],
  ['trustly', '/gateway', 'Trustly', 'hint /gateway gateway-spelling'],
  ['trustly', '/gateway', 5, 'error /gateway gateway', 1023],
  // people and places
  ['generic', '/customer/country', 'NLD', 'error /customer/country country', 1018],
  ['generic', '/customer/country', '', ''],
  ['generic', '/customer/ip_address', '999.1.1.1', 'error /customer/ip_address ip-address', 1007],
  ['generic', '/customer/ip_address', '2001:db8::1', ''],
  ['generic', '/customer/ip_address', '::ffff:89.20.162.110', ''],
  ['generic', '/customer/ip_address', '89.20.162.110, 10.0.0.1', ''],
  ['generic', '/customer/ip_address', '2001:db8::1::2', 'error /customer/ip_address ip-address', 1007],
  ['generic', '/customer/forwarded_ip', '', ''],
  ['generic', '/customer/forwarded_ip', 'unknown', 'error /customer/forwarded_ip ip-address', 1007],
  ['generic', '/customer/email', 'nobody', 'warning /customer/email email-form'],
  ['generic', '/customer/locale', 'nl-NL', 'warning /customer/locale locale-form'],
  ['generic', '/customer/house_number', 39, ''],
  // where the customer and the notifications go
  ['trustly', '/payment_options/notification_url', 'not a url', 'warning /payment_options/notification_url url-form'],
  ['trustly', '/payment_options/redirect_url', 'javascript:alert(1)', 'warning /payment_options/redirect_url url-form'],
  [
    'trustly',
    '/payment_options/notification_url',
    'http://localhost:80/x',
    'hint /payment_options/notification_url notification-url',
  ],
  ['trustly', '/payment_options/notification_url', 'https://shop.nl/notify?a=1', ''],
  [
    'trustly',
    '/payment_options/redirct_url',
    'https://shop.nl',
    'warning /payment_options/redirct_url property-spelling',
  ],
  ['trustly', '/payment_options/redirect_url2', 'https://shop.nl', ''],
  ['trustly', '/descripton', 'Two books', 'warning /descripton property-spelling'],
  ['trustly', '/my_own_field', 'x', ''],
  ['trustly', '/custom_info', {}, ''],
  ['generic', '/second_chance/send_email', true, ''],
  ['generic', '/customer', [], ''],
  ['generic', '/customer', 'Eva', 'error /customer wrong-type'],
];

describe('A change to a seed order', () => {
  for (const [seed, at, value, expected, apiError] of rows) {
    it(`${seed} ${at} = ${JSON.stringify(value)?.slice(0, 40)}: ${expected || 'nothing'}`, () => {
      const before = new Set(found(fixture(seed)));
      const text = changed(fixture(seed), at.split('/').slice(1), value);
      const fresh = checkOrder(text).filter((problem) => {
        const says = `${problem.severity} ${pointer(problem.path)} ${problem.code}`;
        return says === expected || !before.has(says);
      });
      const says = fresh.map(({ severity, path, code }) => `${severity} ${pointer(path)} ${code}`);
      assert.deepEqual(says, expected ? [expected] : []);
      const itself = fresh.find(({ severity, path, code }) => `${severity} ${pointer(path)} ${code}` === expected);
      assert.equal(itself?.apiError, apiError);
    });
  }
});
