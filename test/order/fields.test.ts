import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { checkOrder } from '../../src/order/checkOrder';
import { gateways } from '../../src/order/gateways/catalogue';
import { type Path, pointer } from '../../src/order/problem';
import { type Field, isUnset, shapeOf } from '../../src/order/schema/field';
import { gatewayInfo } from '../../src/order/schema/gatewayInfo';
import { order } from '../../src/order/schema/order';

/** Every field of an order with its path; in a list, of its first element. */
function everyField(field: Field, at: Path): { field: Field; at: Path }[] {
  const members = Object.entries(field.members ?? {}).flatMap(([name, member]) => everyField(member, [...at, name]));
  const items = field.items ? everyField(field.items, [...at, 0]) : [];
  return [{ field, at }, ...members, ...items];
}
const fields = everyField(order, []);
const accepts = (field: Field, value: unknown) => z.safeParse(shapeOf(field, []), value).success;

/** An order with one value in it, and what it takes to get there. */
function orderWith(at: Path, value: unknown): string {
  const root: Record<string, unknown> = { order_id: 'a', currency: 'EUR', amount: 1000, description: 'b' };
  let parent: Record<string | number, unknown> = root;
  at.slice(0, -1).forEach((step, index) => {
    parent[step] = typeof at[index + 1] === 'number' ? [] : {};
    parent = parent[step] as Record<string | number, unknown>;
  });
  parent[at.at(-1) ?? ''] = value;
  return JSON.stringify(root);
}

// What a field says of another is not asked here; each of these rules has a test of its own.
const rules = { 'tax-table-unknown': 'off', 'cart-currency': 'off' } as const;

/** The errors about the value at a path: "code", with "code 1001" where the API has one for it. */
function errorsAt(at: Path, value: unknown): string[] {
  return checkOrder(orderWith(at, value), { rules })
    .filter((problem) => problem.severity === 'error' && pointer(problem.path) === pointer(at))
    .map(({ code, apiError }) => (apiError ? `${code} ${apiError}` : code));
}

const pathOf = (text: string): Path => text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

describe('Every field of an order', () => {
  it('is described in one sentence, unlike its neighbours', () => {
    for (const { field, at } of fields) {
      assert.match(field.about, /^["A-Z].*\.$/, pointer(at));
      assert.doesNotMatch(field.about, /[.!?] ["A-Z]/, pointer(at));
      const abouts = Object.values(field.members ?? {}).map(({ about }) => about);
      assert.deepEqual([...new Set(abouts)], abouts, pointer(at));
    }
  });

  it('names its source, and says what it should be in a short verdict', () => {
    for (const { field, at } of fields) {
      assert.ok(field.source, pointer(at));
      const verdict = `${at.join('.')} should be ${field.shouldBe}.`;
      assert.ok(field.shouldBe.length > 0 && verdict.length <= 100, verdict);
      if (field.page) assert.match(field.page, /^[a-z0-9-]+$/, pointer(at));
    }
  });

  it('has an example and suggestions of its own shape', () => {
    for (const { field, at } of fields) {
      assert.ok(!isUnset(field.example), pointer(at));
      for (const value of [field.example, ...(field.suggestions ?? []), ...(field.values ?? [])])
        assert.ok(accepts(field, value), `${pointer(at)} ${JSON.stringify(value)}`);
    }
  });

  it('may be not set, where no order needs it', () => {
    const needed = ['order_id', 'currency', 'amount', 'description'];
    for (const { field, at } of fields) {
      for (const [name, member] of Object.entries(field.members ?? {})) {
        if (at.length === 0 && needed.includes(name)) continue;
        const around = { ...field, members: { [name]: member } };
        for (const value of ['', null, []]) assert.ok(accepts(around, { [name]: value }), `${pointer(at)} ${name}`);
      }
    }
  });

  it('is an object or a list where one belongs, and takes members that nobody knows', () => {
    for (const { field, at } of fields) {
      if (at.length === 0) continue;
      const refused = field.members ? ['x', 1, true, ['x']] : field.items ? ['x', 1, true, {}] : [{ a: 1 }, ['x']];
      if (pointer(at) === '/items') refused.shift();
      const fault = [field.code ?? 'wrong-type', field.apiError].filter(Boolean).join(' ');
      for (const value of refused) assert.deepEqual(errorsAt(at, value), [fault], `${pointer(at)} ${value}`);
      if (field.members) assert.deepEqual(errorsAt(at, { nobody_knows_this: [{ a: null }] }), [], pointer(at));
    }
  });

  it('is loose about text, numbers and booleans, unless an error of the API says otherwise', () => {
    for (const { field, at } of fields) {
      if (field.members || field.items || field.code) continue;
      for (const value of ['1', 'true', '{{later}}', 0, 1, -1.5])
        assert.deepEqual(errorsAt(at, value), [], `${pointer(at)} ${value}`);
      if (field.shouldBe === 'true or false') assert.deepEqual(errorsAt(at, false), [], pointer(at));
    }
  });

  it('of gateway_info that a gateway knows is there', () => {
    const names = gateways.flatMap((gateway) => gateway.gatewayInfo ?? []);
    assert.deepEqual(
      names.filter((name) => !gatewayInfo.members?.[name]),
      [],
    );
  });
});

type Row = [at: string, accepted: unknown[], refused: unknown[], fault: string];

const country = ['NL', 'CW', '{{country}}'];
const noCountry = ['nl', 'NLD', 'Netherlands', 'XX', 31, true];
const ip = ['1.2.3.4', '2001:db8::1', '1.2.3.4, 5.6.7.8', '{{ip}}'];
const noIp = ['localhost', '1.2.3.256', '1.2.3', 1234, true];
const tooLong = (length: number) => 'é'.repeat(length + 1);

// What an error of the API is documented for.
const rows: Row[] = [
  ['type', ['redirect', 'direct', 'paymentlink', 'checkout', '{{type}}'], ['Redirect', 'link', 1], 'type 1023'],
  ['order_id', ['a', 1018051, tooLong(49), 'a/b #1'], [tooLong(50), 1.5, true], 'order-id 1006'],
  ['gateway', ['IDEAL', 'iDEAL', 'NEW', '{{gateway}}'], [1, true], 'gateway 1023'],
  ['currency', ['EUR', 'JPY', 'VEF', '{{currency}}'], ['eur', 'EURO', '€', 978], 'currency 1002'],
  ['amount', [0, 1, 37485, '1000', '{{amount}}'], [-1, 10.5, '10,00', '10.00', 'ten', true], 'amount 1001'],
  ['description', ['Order 1', 1, tooLong(199)], [tooLong(200), true], 'description 1008'],
  ['var1', ['a', 1, tooLong(499)], [tooLong(500), true], 'variable 1010'],
  ['var2', ['a'], [tooLong(500)], 'variable 1010'],
  ['var3', ['a'], [tooLong(500)], 'variable 1010'],
  ['customer.country', country, noCountry, 'country 1018'],
  ['delivery.country', country, noCountry, 'country 1018'],
  ['gateway_info.account_holder_country', country, noCountry, 'country 1018'],
  ['payment_options.allowed_countries.0', country, noCountry, 'country 1018'],
  ['checkout_options.tax_tables.alternate.0.rules.0.country', country, noCountry, 'country 1018'],
  ['customer.ip_address', ip, noIp, 'ip-address 1007'],
  ['customer.forwarded_ip', ip, noIp, 'ip-address 1007'],
  [
    'shopping_cart.items.0.unit_price',
    [90, 0, -12.5, 8.2644628099, '90', '-0.50', '.5', '1.0E-5', '{{price}}'],
    ['90,00', 'EUR 90', '1.000,00', 'free', '1 000', true],
    'unit-price 1031',
  ],
  ['shopping_cart.items.0.currency', ['EUR', 'USD'], ['eur', 'euro', 978], 'item-currency 1030'],
  ['shopping_cart.items.0.tax_table_selector', ['BTW21', 2, '0.0000'], [true], 'wrong-type 1029'],
  [
    'checkout_options.tax_tables.default.rate',
    [0, 0.21, 0.0825, '0.21', '0', '{{rate}}'],
    [-0.21, '0,21', '21%', 'high', true],
    'tax-rate 1028',
  ],
  ['checkout_options.tax_tables.alternate.0.rules.0.rate', [0.09, '0.00'], [-1, '9 %'], 'tax-rate 1028'],
];

describe('A field with an error of its own', () => {
  for (const [at, accepted, refused, fault] of rows) {
    it(`${at}: ${fault}`, () => {
      for (const value of accepted) assert.deepEqual(errorsAt(pathOf(at), value), [], JSON.stringify(value));
      for (const value of refused) assert.deepEqual(errorsAt(pathOf(at), value), [fault], JSON.stringify(value));
    });
  }
});

// Values that MultiSafepay published, and what shops send.
const odd: [at: string, value: unknown][] = [
  ['shopping_cart.items.0.quantity', '2'],
  ['shopping_cart.items.0.quantity', 0.5],
  ['shopping_cart.items.0.weight', { unit: 'KG', value: '12' }],
  ['shopping_cart.items.0.description', ''],
  ['shopping_cart.items.0.options', [{ id: 1, set_id: 2, value: 'Blue', price: '1.50' }]],
  ['checkout_options.tax_tables.default.shipping_taxed', 'true'],
  ['checkout_options.rounding_policy', { mode: 'UP', rule: 'PER_ITEM' }],
  ['checkout_options.shipping_methods.pickup', { name: 'PostNL pickup points', provider: 'PostNL', price: '6' }],
  ['affiliate.split_payments.0.merchant', 1001001],
  ['customer.disable_send_email', 0],
  ['customer.browser', { java_enabled: 0, time_zone: '-120', screen_width: '3440' }],
  ['custom_fields.0.validation', { type: 'regex', data: '', error: null }],
  ['custom_fields.0.description_right.value.0', { en: 'I accept', fr: "J'accepte" }],
  ['payment_options.settings.fco.redirect_mode', null],
  ['payment_options.settings.fco.coupons.disabled', 1],
  ['payment_options.settings.gateways.coupons', { allow: ['EDENECO'], disabled: false }],
  ['payment_options.settings.gateways.KLARNA', { anything: 1 }],
  ['payment_options.close_window', ''],
  ['gateway_info.card_expiry_date', 2512],
  ['gateway_info.qr_enabled', 1],
  ['customer.birthday', '10071970'],
  ['customer.gender', 'mr'],
  ['plugin.shop_version', 1],
  ['days_active', '30'],
  ['manual', 'false'],
  ['items', { anything: 1 }],
  ['delivery', []],
];

describe('What MultiSafepay published is no error', () => {
  for (const [at, value] of odd)
    it(`${at}: ${JSON.stringify(value)}`, () => assert.deepEqual(errorsAt(pathOf(at), value), []));
});

const misspelt = (text: string) =>
  checkOrder(text)
    .filter(({ code }) => code === 'property-spelling')
    .map((problem) => problem.path.join('.'));

describe('A property that is nearly another', () => {
  const slips = [
    'payment_options.redirct_url',
    'customer.firs_tname',
    'customer.zipcode',
    'customer.locales',
    'delivery.house_numer',
    'shopping_cart.items.0.unitprice',
    'shopping_cart.items.0.quantitiy',
    'shopping_cart.items.0.weight.values',
    'checkout_options.tax_table',
    'checkout_options.tax_tables.alternate.0.rule',
    'gateway_info.card_numer',
    'payment_options.settings.fco.redirectmode',
    'second_chance.send_emial',
    'affiliate.split_payment',
    'recuring_model',
  ];
  for (const at of slips) it(`is reported: ${at}`, () => assert.deepEqual(misspelt(orderWith(pathOf(at), 'x')), [at]));

  const own = [
    ...['billing_address', 'metadata', 'store_id', 'source', 'var4', 'shipping', 'tags', 'notes', 'locale'],
    ...['customer.id', 'customer.name', 'customer.address', 'customer.address3', 'customer.phone1', 'customer.company'],
    ...['customer.vat_number', 'customer.salutation', 'customer.middle_name', 'customer.type', 'customer.title'],
    ...['delivery.method', 'delivery.date', 'delivery.carrier', 'delivery.street', 'delivery.company'],
    ...[
      'sku',
      'ean',
      'price',
      'tax',
      'tax_rate',
      'discount',
      'size',
      'color',
      'url',
      'brand',
      'total',
      'vat',
      'note',
    ].map((name) => `shopping_cart.items.0.${name}`),
    ...['payment_options.return_url', 'payment_options.webhook_url', 'payment_options.success_url'],
    ...['custom_info.custom_4', 'custom_info.campaign', 'plugin.name', 'plugin.version'],
    ...gateways.map(({ id }) => `payment_options.settings.gateways.${id}`),
  ];
  it("is not what a shop's own property is", () => {
    for (const at of own) assert.deepEqual(misspelt(orderWith(pathOf(at), 'x')), [], at);
  });

  it('is in published orders where the page has a slip', function () {
    const folder = path.resolve('../shared/corpus');
    if (!existsSync(folder)) {
      console.log('      skipped: ../shared/corpus is not here');
      return this.skip();
    }
    const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const slips = names.flatMap((name) => misspelt(readFileSync(path.join(folder, name), 'utf8')));
    assert.deepEqual([...new Set(slips)], ['customer.firs_tname']);
  });
});
