import fc from 'fast-check';
import { readOrder } from '../../src/order/orderText';
import { orderTexts } from './validOrders';

/** What may stand at a place of an order by mistake; `undefined` takes away what stands there. */
const mistakes: Readonly<Record<string, readonly unknown[]>> = {
  type: ['paymentlnk', 'Redirect', 'direct', 'checkout', 5],
  order_id: ['', 123, 'a'.repeat(60)],
  gateway: ['TRUSTLI', 'ideal', 'iDEAL', 'PAY PAL', 'klarna', 'NONE', '', 5],
  currency: ['eur', 'EURO', 'usd', 'USD', 'JPY', 'jpy', 'KWD', '{{currency}}', 'XXX', ''],
  amount: ['1000', '10,00', '10.00', '1.000,00', '74.95', 74.95, 0, -5, 7494, 7496, 749_500, 75, 1e21, null, 'x'],
  description: ['<b>x</b>', '', 5, 'a'.repeat(300)],
  days_active: ['30', 30, 0, 1000, 1.5],
  seconds_active: ['3600', 3600, -1],
  var1: ['', null, 5],
  api_key: ['0123456789abcdef0123456789abcdef01234567'],
  redirct_url: ['https://www.example.com'],
  'second_chance.send_email': ['yes', 'true', 1, null],
  'second_chance.send_mail': [true],
  'payment_options.notification_url': ['http://localhost/x', 'https://a.nl/?api_key=0123456789abcdef0123', 'a', ''],
  'payment_options.redirct_url': ['https://www.example.com', 5],
  'payment_options.close_window': ['', 'true', 'yes'],
  'customer.locale': ['nl', 'nl-be', 'nl_nl', 'NL', 'xx_YY', 'en-GB', 'english'],
  'customer.country': ['nl', 'NLD', 'Netherlands', 'nederland', 'UK', 'XX'],
  'customer.email': ['simon.smit@example', 'x', 'a@b.nl ', ''],
  'customer.emial': ['simon.smit@example.com'],
  'customer.phone': ['+31 20 8500500', '00351912345678', '912345678', '+351912345678', 'x', 31208500500],
  'customer.birthday': ['31-12-1980', '1980/12/31', '12-31-1980', '01-02-1980', '1980-13-01', '19801231'],
  'customer.ip_address': ['999.1.1.1', 'unknown', '1.2.3.4, 5', '::1', ''],
  'customer.forwarded_ip': ['10.0.0.1, 1.2.3.4', '1.2.3', ''],
  'delivery.country': ['nl', 'BEL', ''],
  'gateway_info.birthday': ['31-12-1980', '1980-12-31', '01/02/1980', 19801231],
  'gateway_info.iban': ['NL00ABNA0417164300', 'nl91 abna 0417 1643 00', 'NL91ABNA041716430', 'x'],
  'gateway_info.account_id': ['NL00ABNA0417164300', 'nl91abna0417164300'],
  'gateway_info.account_holder_iban': ['NL00ABNA0417164300', 'nl91 abna 0417 1643 00'],
  'gateway_info.card_number': ['4111 1111 1111 1111', '4929123456789015', '4111111111111112', 4111111111111111],
  'gateway_info.gender': ['Male', 'mr', 'm', 'x'],
  'gateway_info.email': ['x', ''],
  'gateway_info.phone': ['912345678', '0031208500500'],
  'gateway_info.min_amount': ['5,00', 5000, '3000'],
  'gateway_info.max_amount': [100, '100', '5.00'],
  'shopping_cart.items': [[], {}, [5], 'x'],
  'shopping_cart.items.0.unit_price': ['10.00', '10,00', 27.89, 2789, 8.26, 826.45, 10.12345678901, -1, 0, 'x', null],
  'shopping_cart.items.0.quantity': ['2', '2.0', 0, 3, 1.5, 'two', -1, ''],
  'shopping_cart.items.0.tax_table_selector': [21, 0.21, 'none', 'btw21', 'BTW 21', '', 'constructor'],
  'shopping_cart.items.0.currency': ['EUR', 'eur', 'USD', 'dollar'],
  'shopping_cart.items.0.nmae': ['Mug'],
  'shopping_cart.items.0.name': ['', 5],
  'shopping_cart.items.1': [
    undefined,
    { name: 'Discount', unit_price: -5, quantity: 1, merchant_item_id: 'discount', tax_table_selector: 'BTW21' },
    { name: 'Mug', unit_price: '5', quantity: 1, merchant_item_id: 'mug', currency: 'USD' },
  ],
  'checkout_options.tax_tables': [[], {}, [{ name: 'BTW21', rules: [{ rate: 0.21 }] }]],
  'checkout_options.tax_tables.default.rate': [21, '0.21', '21', '21%', -1, 0.09, 2.1, ''],
  'checkout_options.tax_tables.alternate': [[], {}, {}],
  'checkout_options.tax_tables.alternate.0.name': ['BTW9', 'btw21', '', 21],
  'checkout_options.tax_tables.alternate.0.rules': [[], {}, [{}], [{ rate: 21 }, { rate: 0.21 }]],
  'checkout_options.tax_tables.alternate.0.rules.0.rate': [21, '0.21', '21', '21%', 9, -1, 0.09, '0,21'],
  'checkout_options.tax_tables.alternate.0.rules.0.country': ['nl', 'NLD'],
  'checkout_options.tax_tables.alternate.1': [
    { name: 'BTW21', rules: [{ rate: 0.21 }] },
    { name: 'BTW21', rules: [{ rate: 0.09 }] },
  ],
  'affiliate.split_payments': [
    [{ merchant: '1', fixed: 250, percentage: 5, description: 'a' }],
    [{ merchant: '1', description: 'a' }],
    [{ merchant: 1, fixed: 2_000_000, description: 'a' }],
    [{ merchant: '1', fixed: '250' }],
    [{ merchant: '1', fixed: 2.5 }],
    [
      { merchant: '1', percentage: 60 },
      { merchant: '2', percentage: 60 },
    ],
    {},
  ],
};

/** Another value or name at a place where the order has one: the slips that happen anywhere. */
const slips: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => '',
  () => null,
  () => [],
  () => ({}),
  (value) => String(value),
  (value) => `${value}`.toLowerCase(),
  (value) => `${value}`.toUpperCase(),
  (value) => ` ${value} `,
  (value) => [value],
  (value) => (Number.isNaN(Number(value)) ? value : Number(value)),
  (value) => (typeof value === 'number' ? value * 100 : value),
  (value) => (typeof value === 'number' ? value / 100 : value),
  (value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value),
  (value) => (typeof value === 'number' ? String(value).replace('.', ',') : value),
  (value) => (typeof value === 'string' ? value.split('-').reverse().join('-') : value),
  () => '{{template}}',
];

type Json = Record<string | number, unknown>;
type Mistake = (order: Json) => void;

const listed = fc
  .constantFrom(...Object.entries(mistakes))
  .chain(([path, values]) =>
    fc.constantFrom(undefined, ...values).map((value): Mistake => set(path.split('.'), value)),
  );

const slip = fc.tuple(fc.nat(), fc.constantFrom(...slips)).map(
  ([choice, other]): Mistake =>
    (order) => {
      const [holder, name] = places(order)[choice % places(order).length] ?? [order, 'type'];
      put(holder, name, other(holder[name]));
    },
);

const misspelling = fc.tuple(fc.nat(), fc.nat()).map(
  ([choice, at]): Mistake =>
    (order) => {
      const named = places(order).filter(([holder]) => !Array.isArray(holder));
      const [holder, name] = named[choice % named.length] ?? [order, 'type'];
      const index = at % (String(name).length + 1);
      holder[String(name).slice(0, index) + String(name).slice(index + 1)] = holder[name];
      delete holder[name];
    },
);

const anything = fc.tuple(fc.nat(), fc.jsonValue()).map(
  ([choice, value]): Mistake =>
    (order) => {
      const [holder, name] = places(order)[choice % places(order).length] ?? [order, 'type'];
      put(holder, name, value);
    },
);

/** Every place in an order, as what holds it and its name there. */
function places(order: Json): [holder: Json, name: string | number][] {
  return Object.entries(order).flatMap(([name, value]) => [
    [order, Array.isArray(order) ? Number(name) : name] as [Json, string | number],
    ...(typeof value === 'object' && value !== null ? places(value as Json) : []),
  ]);
}

function put(holder: Json, name: string | number, value: unknown): void {
  if (value !== undefined) holder[name] = value;
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
}

/** Sets the value at a path, in objects that are made where there are none. */
function set(path: readonly string[], value: unknown): Mistake {
  return (order) => {
    let holder = order;
    for (const step of path.slice(0, -1)) {
      if (typeof holder[step] !== 'object' || holder[step] === null) holder[step] = {};
      holder = holder[step] as Json;
    }
    put(holder, path.at(-1) ?? '', value);
  };
}

const layout = fc.record({
  indent: fc.constantFrom<(string | number)[]>(0, 1, 2, 4, '\t'),
  windows: fc.boolean(),
  comments: fc.boolean(),
  trailingCommas: fc.boolean(),
});

/** Texts of orders with up to three mistakes in them, in any layout, some with comments and trailing commas. */
export const faultyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...orderTexts),
    fc.array(fc.oneof({ weight: 4, arbitrary: listed }, slip, misspelling, anything), { minLength: 1, maxLength: 3 }),
    layout,
  )
  .map(([text, mistakesMade, { indent, windows, comments, trailingCommas }]) => {
    const read = readOrder(text);
    const order = structuredClone('value' in read ? read.value : {}) as Json;
    for (const make of mistakesMade) make(order);
    const json = JSON.stringify(order, null, indent);
    const jsonc = trailingCommas ? json.replace(/([^\s,{[])(?=\n\s*[}\]])/g, '$1,') : json;
    return jsonc
      .split('\n')
      .map((line, index) => (comments && index % 3 === 0 ? `${line} // note ${index}` : line))
      .join(windows ? '\r\n' : '\n');
  });
