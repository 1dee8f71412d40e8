const MANY = 100_000;

const base = '"order_id":"a","currency":"EUR","description":"b"';
const order = (members: string, amount = '1000') => `{${base},"amount":${amount},${members}}`;

const many = (each: (index: number) => string, count = MANY) =>
  Array.from({ length: count }, (_, index) => each(index)).join();
const cart = (items: string, more = '', amount = '1000') =>
  order(`"shopping_cart":{"items":[${items}]}${more}`, amount);
const tables = (alternate: string) =>
  `,"checkout_options":{"tax_tables":{"default":{"rate":0.21},"alternate":${alternate}}}`;

/** One line of a cart with VAT of 21 %: a price as it stands in the text, and what else is in the line. */
const line = (price: string, more = '') => `{"name":"Mug","unit_price":${price},"quantity":1${more}}`;
const item = (price: string) => cart(line(price), tables('[]'));

/** The name of a text, the text, made when asked for, and how often, how bad, what is said of it. */
type Row = readonly [name: string, text: () => string, ...said: string[]];

/** Texts that nobody writes but by mistake or to do harm, and everything that is said of them. */
export const hostileOrders: readonly Row[] = [
  ['nothing', () => '', '1 error syntax'],
  ['a byte order mark before an order', () => `\uFEFF${order('"var1":"x"')}`],
  ['the line endings of Windows', () => order('\r\n"var1":\r\n"x"\r\n')],
  ['a list 100,000 deep', () => order(`"x":${'['.repeat(MANY)}${']'.repeat(MANY)}`)],
  ['objects 100,000 deep', () => order(`"customer":${'{"customer":'.repeat(MANY)}1${'}'.repeat(MANY)}`)],
  ['objects 100,000 deep that do not end', () => order(`"x":${'{"a":'.repeat(MANY)}`), '1 error syntax'],
  [
    'objects 100,000 deep with a name twice in each',
    () => order(`"x":${'{"a":1,"a":'.repeat(MANY)}1${'}'.repeat(MANY)}`),
    '100000 warning duplicate-key',
  ],
  [
    '100,000 carts, of which the last counts',
    () => order(`${many(() => '"shopping_cart":{"items":[]}')},"shopping_cart":{"items":[${many(() => '1')}]}`),
    '100000 warning duplicate-key',
    '100000 error wrong-type',
  ],
  ['__proto__ as a name', () => order('"__proto__":{"amount":"x"},"constructor":1,"customer":{"__proto__":5}')],
  ['a lone surrogate in an escape', () => order('"var1":"\\ud800"')],
  ['NUL in a string', () => order('"var1":"\u0000"'), '1 error syntax'],
  ['NUL in an escape', () => order('"var1":"\\u0000"')],
  ['an amount of 1e400', () => order('"var1":"x"', '1e400'), '1 error amount'],
  ['an amount of -0', () => order('"var1":"x"', '-0')],
  ['an amount of 30 digits', () => order('"var1":"x"', '9'.repeat(30)), '1 error amount'],
  [
    'an amount of 1,000,000 digits in quotes',
    () => order('"var1":"x"', `"${'9'.repeat(1_000_000)}"`),
    '1 warning amount-in-quotes',
  ],
  [
    'an order_id of 30 digits',
    () => `{"order_id":${'9'.repeat(30)},"currency":"EUR","amount":1000,"description":"b"}`,
    '1 error order-id',
  ],
  ['a unit_price of 1e400', () => item('1e400'), '1 error unit-price'],
  ['a unit_price of "1e99"', () => item('"1e99"'), '1 warning cart-total'],
  ['a unit_price of -0', () => item('-0'), '1 warning cart-total'],
  ['a unit_price of 30 digits', () => item('1'.repeat(30)), '1 warning cart-total'],
  ['a unit_price of 1,000,000 digits', () => item('1'.repeat(1_000_000)), '1 error unit-price'],
  ['a unit_price of 1,000,000 digits in quotes', () => item(`"${'1'.repeat(1_000_000)}"`), '1 error unit-price'],
  [
    'a rate of 1,000,000 digits',
    () => cart(line('1'), `,"checkout_options":{"tax_tables":{"default":{"rate":0.${'1'.repeat(1_000_000)}}}}`),
  ],
  [
    'a selector __proto__',
    () => cart(line('1', ',"tax_table_selector":"__proto__"'), tables('[]')),
    '1 error tax-table-unknown',
  ],
  [
    'a selector constructor',
    () => cart(line('1', ',"tax_table_selector":"constructor"'), tables('[]')),
    '1 error tax-table-unknown',
  ],
  [
    'a tax table __proto__',
    () => cart(line('10', ',"tax_table_selector":"__proto__"'), tables('[{"name":"__proto__","rules":[{"rate":0}]}]')),
  ],
  [
    'tax tables that are a list',
    () => cart(line('10'), ',"checkout_options":{"tax_tables":[{"name":"BTW21"}]}'),
    '1 error wrong-type',
  ],
  [
    'tax tables that are no objects',
    () => cart(line('10'), tables('[5,null,"BTW21"]')),
    '1 warning cart-total',
    '2 error wrong-type',
    '1 error missing-field',
  ],
  ['100,000 lines with a price that is no number', () => cart(many(() => line('"x"'))), '100000 error unit-price'],
  [
    '100,000 fields next to a known one',
    () => order(`"payment_options":{${many((index) => `"redirect_ur${index}":""`)}}`),
    '10 warning property-spelling',
  ],
  ['100,000 IP addresses', () => order(`"customer":{"forwarded_ip":"${many(() => '10.0.0.1')}"}`)],
  ['1,000,000 groups of digits', () => order(`"var1":"${'4111 '.repeat(1_000_000)}"`), '1 error variable'],
  ['20,000 nested tags', () => order(`"items":"${'<b'.repeat(20_000)}${'>'.repeat(20_000)}"`)],
  [
    'one line of 10 MB',
    () =>
      cart(
        many(() => line('1', ',"description":"A thing to buy, as often as it takes to make this a long line"')),
        tables('[]'),
        '12100000',
      ),
  ],
  [
    'an order of 50 MB',
    () =>
      cart(
        many(
          () => `\n  ${line('1', ',"description":"A thing to buy, as often as it takes to make this a long text"')}`,
          4 * MANY,
        ),
        tables('[]'),
        '48400000',
      ),
  ],
];

/** Orders with as many faults as lines; what finds them takes a second or more for each order. */
export const faultsWithoutEnd: readonly Row[] = [
  ['100,000 lines that are no objects', () => cart(many((index) => `${index}`)), '100000 error wrong-type'],
  ['100,000 lines that are null', () => cart(many(() => 'null')), '100000 error missing-field'],
  [
    '100,000 lines with a misspelt name',
    () =>
      cart(
        many(() => '{"nmae":"Mug","unit_price":1,"quantity":1}'),
        '',
        '10000000',
      ),
    '100000 warning property-spelling',
  ],
  [
    '100,000 lines, each in another currency',
    () => cart(many((index) => line('1', `,"currency":"${index % 2 ? 'USD' : 'GBP'}"`))),
    '100000 error cart-currency',
  ],
  [
    '100,000 lines that name a tax table where there is none',
    () => cart(many((index) => line('1', `,"tax_table_selector":"t${index}"`))),
    '100000 error tax-table-unknown',
  ],
  [
    '100,000 lines that name none of 100,000 tax tables',
    () =>
      cart(
        many((index) => line('1', `,"tax_table_selector":"u${index}"`)),
        tables(`[${many((index) => `{"name":"t${index}","rules":[{"rate":0.21}]}`)}]`),
      ),
    '100000 error tax-table-unknown',
  ],
  [
    '100,000 lines with a tax table each',
    () =>
      cart(
        many((index) => line('1', `,"tax_table_selector":"t${index}"`)),
        tables(`[${many((index) => `{"name":"t${index}","rules":[{"rate":0.21}]}`)}]`),
        '12100000',
      ),
  ],
  [
    '100,000 tax tables of one name',
    () => cart(line('10'), tables(`[${many(() => '{"name":"t","rules":[{"rate":0.21}]}')}]`), '1210'),
    '99999 warning tax-table-twice',
  ],
  [
    '100,000 tax tables that are null',
    () => cart(line('10'), tables(`[${many(() => 'null')}]`), '1210'),
    '100000 error missing-field',
  ],
  [
    '100,000 parts of a split payment, each with both sizes',
    () => order(`"affiliate":{"split_payments":[${many(() => '{"merchant":"1","fixed":1,"percentage":1}')}]}`),
    '100000 warning split-payments',
  ],
];
