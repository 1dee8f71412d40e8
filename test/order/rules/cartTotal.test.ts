import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { applied } from '../../../src/order/edits';
import { pointer } from '../../../src/order/problem';
import { cartOrder, type Line, type More, tables } from './cartOrder';

const problemIn = (text: string) => checkOrder(text).find(({ code }) => code === 'cart-total');

/** A fix by its title, and what it makes of the line of the text that it changes; `preferred` where it is. */
type FixRow = readonly [title: string, after: string, mark?: 'preferred'];

interface Fault {
  readonly amount: string;
  readonly lines: readonly Line[];
  readonly more?: More;
  readonly message: string;
  readonly fixes: readonly FixRow[];
}

const setTo = (amount: number): FixRow => [`Set amount to ${amount}`, `"amount": ${amount},`];

const faults: Readonly<Record<string, readonly Fault[]>> = {
  'A price rounded to 2 decimals': [
    {
      amount: '1000',
      lines: [['8.26', 1, 'BTW21']],
      message:
        'unit_price should be 8.2644628099, not rounded to 8.26: the cart is EUR 0.01 short. Items 8.26 + VAT 1.73 = 9.99; amount is 1000 (EUR 10.00), 0.01 too much. With it: items 8.26 + VAT 1.74 = 10.00.',
      fixes: [['Change unit_price to 8.2644628099', '"unit_price": 8.2644628099,', 'preferred'], setTo(999)],
    },
    {
      amount: '2999',
      lines: [
        ['8.26', 1, 'BTW21'],
        ['16.52', 1, 'BTW21'],
      ],
      message:
        'unit_price should be exact in 2 lines, not rounded: the cart is EUR 0.01 short. Items 24.78 + VAT 5.20 = 29.98; amount is 2999 (EUR 29.99), 0.01 too much. With 8.2644628099 for 8.26 and so on: items 24.79 + VAT 5.20 = 29.99.',
      fixes: [['Change 2 prices to the exact ones', '"unit_price": 8.2644628099,', 'preferred'], setTo(2998)],
    },
    {
      // EUR 25.00 a piece; 100 of them make the half cents EUR 0.41
      amount: '250000',
      lines: [['20.66', 100, 'BTW21']],
      message:
        'unit_price should be 20.6611570248, not rounded to 20.66: the cart is EUR 0.14 short. Items 2066.00 + VAT 433.86 = 2499.86; amount is 250000 (EUR 2500.00), 0.14 too much. With it: items 2066.12 + VAT 433.88 = 2500.00.',
      fixes: [['Change unit_price to 20.6611570248', '"unit_price": 20.6611570248,', 'preferred'], setTo(249986)],
    },
    {
      // A sum of EUR 10.00 divided by three
      amount: '1000',
      lines: [['3.33', 3, 'none']],
      message:
        'unit_price should be 3.3333333333, not rounded to 3.33: the cart is EUR 0.01 short. Items 9.99 + VAT 0.00 = 9.99; amount is 1000 (EUR 10.00), 0.01 too much. With it: items 10.00 + VAT 0.00 = 10.00.',
      fixes: [['Change unit_price to 3.3333333333', '"unit_price": 3.3333333333,', 'preferred'], setTo(999)],
    },
    {
      // JPY 1000 a piece
      amount: '10000',
      lines: [['909', 10]],
      more: { currency: 'JPY', tables: '"default": { "rate": 0.1 }' },
      message:
        'unit_price should be 909.0909090909, not rounded to 909: the cart is JPY 1 short. Items 9090 + VAT 909 = 9999; amount is 10000 (JPY 10000), 1 too much. With it: items 9090.91 + VAT 909.09 = 10000.',
      fixes: [['Change unit_price to 909.0909090909', '"unit_price": 909.0909090909,', 'preferred'], setTo(9999)],
    },
  ],
  'Prices in cents': [
    {
      amount: '1000',
      lines: [['826.446281', 1, 'BTW21']],
      message:
        'amount should be 100000, in cents; or unit_price should be in EUR, not in cents. Items 826.45 + VAT 173.55 = 1000.00; amount is 1000 (EUR 10.00), 990.00 too little.',
      // A price with decimals is rather not in cents.
      fixes: [setTo(100000), ['Divide all prices by 100', '"unit_price": 8.26446281,']],
    },
    {
      amount: '7495',
      lines: [
        ['3000', 2, 'none'],
        ['1495', 1, 'none'],
      ],
      more: { currency: 'USD' },
      message:
        'unit_price should be in USD, not in cents; or amount should be 749500, in cents. Items 7495.00 + VAT 0.00 = 7495.00; amount is 7495 (USD 74.95), 7420.05 too little.',
      fixes: [['Divide all prices by 100', '"unit_price": 30,'], setTo(749500)],
    },
    {
      amount: '495',
      lines: [['495', 1, 'none']],
      message:
        'unit_price should be in EUR, not in cents; or amount should be 49500, in cents. Items 495.00 + VAT 0.00 = 495.00; amount is 495 (EUR 4.95), 490.05 too little.',
      fixes: [['Divide all prices by 100', '"unit_price": 4.95,'], setTo(49500)],
    },
  ],
  'An amount in euros': [
    {
      amount: '75',
      lines: [['75', 1, 'none']],
      message:
        'unit_price should be in EUR, not in cents; or amount should be 7500, in cents. Items 75.00 + VAT 0.00 = 75.00; amount is 75 (EUR 0.75), 74.25 too little.',
      fixes: [['Divide all prices by 100', '"unit_price": 0.75,'], setTo(7500)],
    },
    {
      // Its cents cut off
      amount: '374',
      lines: [['309.7933884298', 1, 'BTW21']],
      message:
        'amount should be 37485, in cents: the cart adds up to EUR 374.85. Items 309.79 + VAT 65.06 = 374.85; amount is 374 (EUR 3.74), 371.11 too little.',
      fixes: [setTo(37485)],
    },
    {
      amount: '"10"',
      lines: [['10', 1, 'none']],
      message:
        'unit_price should be in EUR, not in cents; or amount should be 1000, in cents. Items 10.00 + VAT 0.00 = 10.00; amount is 10 (EUR 0.10), 9.90 too little.',
      fixes: [['Divide all prices by 100', '"unit_price": 0.1,'], setTo(1000)],
    },
  ],
  'An amount in cents, times 100': [
    {
      amount: '100000',
      lines: [['8.26446281', 1, 'BTW21']],
      message:
        'amount should be 1000, not 100 times that: the cart adds up to EUR 10.00. Items 8.26 + VAT 1.74 = 10.00; amount is 100000 (EUR 1000.00), 990.00 too much.',
      fixes: [setTo(1000)],
    },
    {
      amount: '110000',
      lines: [['1100', 1, 'none']],
      more: { currency: 'JPY' },
      message:
        'amount should be 1100, not 100 times that: the cart adds up to JPY 1100. Items 1100 + VAT 0 = 1100; amount is 110000 (JPY 110000), 108900 too much.',
      fixes: [setTo(1100)],
    },
  ],
  'Prices including VAT': [
    {
      amount: '1210',
      lines: [['12.10', 1, 'BTW21']],
      more: { gateway: 'KLARNA' },
      message:
        'unit_price should be 10.00, without VAT: the prices alone are EUR 12.10, the amount. Items 12.10 + VAT 2.54 = 14.64; amount is 1210 (EUR 12.10), 2.54 too little. With it: items 10.00 + VAT 2.10 = 12.10.',
      fixes: [['Change unit_price to 10.00', '"unit_price": 10.00,', 'preferred'], setTo(1464)],
    },
    {
      // Two rates, a line without VAT, and shipping
      amount: '4595',
      lines: [
        ['10', 2, 'BTW21'],
        ['19.00', 1, 'BTW9'],
        ['2', 1, 'none'],
        ['4.95', 1, 'BTW21'],
      ],
      message:
        'unit_price should be without VAT: the prices alone are EUR 45.95, the amount. Items 45.95 + VAT 6.95 = 52.90; amount is 4595 (EUR 45.95), 6.95 too little. With 8.2644628099 and so on: items 40.05 + VAT 5.90 = 45.95.',
      fixes: [['Take the VAT out of 3 prices', '"unit_price": 4.0909090909,', 'preferred'], setTo(5290)],
    },
  ],
  'A few cents that no rounded price explains': [
    {
      amount: '999',
      lines: [['8.265', 1, 'BTW21']],
      message:
        'amount should be 1001, the cart adds up to EUR 10.01. Items 8.27 + VAT 1.74 = 10.01; amount is 999 (EUR 9.99), 0.02 too little.',
      fixes: [
        [
          'Add a rounding line of EUR -0.02',
          '{ "name": "Rounding", "unit_price": -0.02, "tax_table_selector": "none" }',
        ],
        setTo(1001),
      ],
    },
    {
      // No table has a rate of 0, so the difference has VAT too
      amount: '2495',
      lines: [['20.6611570248', 1, 'BTW21']],
      more: { tables: tables.both },
      message:
        'amount should be 2500, the cart adds up to EUR 25.00. Items 20.66 + VAT 4.34 = 25.00; amount is 2495 (EUR 24.95), 0.05 too little.',
      fixes: [
        [
          'Add a rounding line of EUR -0.05 including VAT',
          '{ "name": "Rounding", "unit_price": -0.041322314, "tax_table_selector": "BTW21" }',
        ],
        setTo(2500),
      ],
    },
    {
      amount: '1003',
      lines: [['1000', 1, 'none']],
      more: { currency: 'JPY' },
      message:
        'amount should be 1000, the cart adds up to JPY 1000. Items 1000 + VAT 0 = 1000; amount is 1003 (JPY 1003), 3 too much.',
      fixes: [
        ['Add a rounding line of JPY 3', '{ "name": "Rounding", "unit_price": 3, "tax_table_selector": "none" }'],
        setTo(1000),
      ],
    },
  ],
  'A line that is not in the cart': [
    {
      amount: '2000',
      lines: [['20.6611570248', 1, 'BTW21']],
      message:
        'amount should be 2500, or a discount of EUR 5.00 is not in the cart. Items 20.66 + VAT 4.34 = 25.00; amount is 2000 (EUR 20.00), 5.00 too little.',
      fixes: [
        [
          'Add a discount line of EUR 5.00 including VAT',
          '{ "name": "Discount", "unit_price": -4.132231405, "tax_table_selector": "BTW21" }',
        ],
        setTo(2500),
      ],
    },
    {
      amount: '3000',
      lines: [
        ['20.6611570248', 1, 'BTW21'],
        ['0.9174311927', 1, 'BTW9'],
      ],
      message:
        'amount should be 2600, or EUR 4.00 is not in the cart, such as shipping. Items 21.58 + VAT 4.42 = 26.00; amount is 3000 (EUR 30.00), 4.00 too much.',
      fixes: [
        ['Add a shipping line of EUR 4.00', '{ "name": "Shipping", "unit_price": 4, "tax_table_selector": "none" }'],
        setTo(2600),
      ],
    },
    {
      amount: '1500',
      lines: [['10', 1]],
      more: { tables: '"default": { "rate": 0 }' },
      message:
        'amount should be 1000, or EUR 5.00 is not in the cart, such as shipping. Items 10.00 + VAT 0.00 = 10.00; amount is 1500 (EUR 15.00), 5.00 too much.',
      fixes: [['Add a shipping line of EUR 5.00', '{ "name": "Shipping", "unit_price": 5 }'], setTo(1000)],
    },
    {
      amount: '1000',
      lines: [['1100', 1, 'none']],
      more: { currency: 'JPY' },
      message:
        'amount should be 1100, or a discount of JPY 100 is not in the cart. Items 1100 + VAT 0 = 1100; amount is 1000 (JPY 1000), 100 too little.',
      fixes: [
        ['Add a discount line of JPY 100', '{ "name": "Discount", "unit_price": -100, "tax_table_selector": "none" }'],
        setTo(1100),
      ],
    },
  ],
  'A cart below zero': [
    {
      amount: '1000',
      lines: [['-10', 1, 'none']],
      message:
        'The cart should add up to EUR 10.00, it adds up to EUR -10.00. Items -10.00 + VAT 0.00 = -10.00; amount is 1000 (EUR 10.00), 20.00 too much.',
      fixes: [],
    },
  ],
};

/** The changed line of the text, or the line of the cart that was added without what all of those have. */
function changeOf(before: string, after: string): string {
  const known = new Set(before.split('\n'));
  const fresh = after.split('\n').filter((line) => !known.has(line));
  const added = JSON.parse(after).shopping_cart.items[JSON.parse(before).shopping_cart.items.length];
  if (!added) return fresh.join('\n');
  assert.ok(added.description && added.merchant_item_id);
  assert.equal(added.quantity, 1);
  const { name, unit_price, tax_table_selector } = added;
  return JSON.stringify({ name, unit_price, tax_table_selector })
    .replace(/([{:,])/g, '$1 ')
    .replace(/}$/, ' }');
}

for (const [cause, rows] of Object.entries(faults)) {
  describe(`cart-total: ${cause}`, () => {
    for (const { amount, lines, more, message, fixes } of rows) {
      const text = cartOrder(amount, lines, more);
      it(`says "${message}"`, () => {
        const problem = problemIn(text);
        assert.equal(problem && pointer(problem.path), '/amount');
        assert.equal(problem?.message, message);
        assert.ok(message.search(/\. /) < 100, 'the verdict is short');
      });

      it(`offers ${fixes.map(([title]) => title).join('; ') || 'no fix'}`, () => {
        const offered = problemIn(text)?.fixes ?? [];
        assert.deepEqual(
          offered.map(({ title, preferred, lossless }) => [title, preferred, lossless]),
          fixes.map(([title, , mark]) => [title, mark === 'preferred', undefined]),
        );
        for (const [index, [, change]] of fixes.entries()) {
          const after = applied(text, offered[index]?.edits ?? []);
          assert.ok(changeOf(text, after).includes(change), changeOf(text, after));
          assert.equal(problemIn(after), undefined);
        }
      });
    }
  });
}

describe('cart-total', () => {
  const short: readonly Line[] = [['10', 1, 'none']];
  const severities: readonly (readonly [what: string, more: More, expected: string])[] = [
    ['Klarna', { gateway: 'KLARNA' }, 'error 1027'],
    ['in3', { gateway: 'IN3' }, 'error 1027'],
    ['Pay After Delivery', { gateway: 'BNPL_MF' }, 'error 1027'],
    ['iDEAL', { gateway: 'IDEAL' }, 'warning'],
    ['any gateway', {}, 'warning'],
    ['validate_cart', { gateway: 'IDEAL', validate: 'true' }, 'error 1027'],
    ['validate_cart in quotes', { validate: '"true"' }, 'error 1027'],
    ['validate_cart as a 1', { validate: '1' }, 'error 1027'],
    ['validate_cart in quotes, off', { validate: '"false"' }, 'warning'],
  ];
  for (const [what, more, expected] of severities) {
    it(`is of severity ${expected} for ${what}`, () => {
      const problem = problemIn(cartOrder('1500', short, more));
      assert.equal([problem?.severity, problem?.apiError].filter(Boolean).join(' '), expected);
    });
  }

  describe('judges what PHP writes', () => {
    const rows: readonly (readonly [what: string, lines: readonly Line[], more: More, vat: string])[] = [
      ['a rate of 17 digits', [['10', 1]], { tables: '"default": { "rate": 0.20999999999999999 }' }, '21 %: 2.10'],
      ['a rate that was divided', [['10', 1]], { tables: '"default": { "rate": 0.2100840336 }' }, '21.0084 %: 2.10'],
      ['a price of 19 places', [['0.0082644628099173556', 1000, 'BTW21']], {}, '21 %: 1.74'],
      ['a third of a piece', [['30', '0.3333333333', 'BTW21']], {}, '21 %: 2.10'],
    ];
    for (const [what, lines, more, vat] of rows) {
      it(what, () => {
        const problem = problemIn(cartOrder('5000', lines, more));
        assert.match(problem?.related?.[0]?.message ?? '', new RegExp(`VAT ${vat}`));
      });
    }
  });

  it('shows how each of the first ten lines is added up', () => {
    const related = problemIn(cartOrder('9999', [['32.56', 2, 'BTW21'], ...Array(20).fill(['1', 1, 'none'])]))?.related;
    assert.equal(related?.length, 10);
    assert.deepEqual(
      related?.slice(0, 2).map(({ path, message }) => [pointer(path), message]),
      [
        ['/shopping_cart/items/0', '2 x 32.56 = 65.12, VAT 21 %: 13.68, together 78.80'],
        ['/shopping_cart/items/1', '1 x 1.00 = 1.00, VAT 0 %: 0.00, together 1.00'],
      ],
    );
  });

  it('keeps everything else of the text as it is', () => {
    const text = cartOrder('500', [['10', 1, 'none']]);
    const [line, amount] = problemIn(text)?.fixes ?? [];
    const item = '"merchant_item_id": "1", "tax_table_selector": "none" }';
    const discount = `${item},
    {
      "name": "Discount",
      "description": "Discount on this order",
      "unit_price": -5,
      "quantity": 1,
      "merchant_item_id": "discount",
      "tax_table_selector": "none"
    }`;
    assert.equal(applied(text, line?.edits ?? []), text.replace(item, discount));
    assert.equal(applied(text, amount?.edits ?? []), text.replace('"amount": 500', '"amount": 1000'));
  });

  it('gives an added line an id that no other line has, and calls a second shipping a fee', () => {
    const taken = cartOrder('1500', [['10', 1, 'none']]).replace('"1"', '"msp-shipping"');
    assert.equal(problemIn(taken)?.fixes[0]?.title, 'Add a fee line of EUR 5.00');
    const discount = cartOrder('500', [['10', 1, 'none']]).replace('"1"', '"discount"');
    const [fix] = problemIn(discount)?.fixes ?? [];
    assert.equal(JSON.parse(applied(discount, fix?.edits ?? [])).shopping_cart.items[1].merchant_item_id, 'discount-2');
  });

  it('offers no amount that is none', () => {
    const titles = problemIn(cartOrder('1000', [['99999999999999999999', 1, 'none']]))?.fixes.map(({ title }) => title);
    assert.ok(!titles?.some((title) => title.startsWith('Set amount')), `${titles}`);
  });

  const correct: readonly (readonly [why: string, text: string])[] = [
    ['it adds up', cartOrder('1000', [['8.26446281', 1, 'BTW21']], { gateway: 'KLARNA' })],
    ['the amount in quotes', cartOrder('"1000"', [['"8.26446281"', '"1"', 'BTW21']], { validate: 'true' })],
    ['the default rate', cartOrder('1210', [['10', 1]])],
    [
      'an article, a discount and shipping',
      cartOrder('1815', [
        ['20', 1],
        ['-10', 1],
        ['5', 1],
      ]),
    ],
    [
      'by the lines alone: 3 x 3.03 is 9.09, added up and rounded 9.08',
      cartOrder('909', Array(3).fill(['2.5', 1, 'BTW21'])),
    ],
    ['by the documented rule alone: 10.03 + 2.11', cartOrder('1214', [['10.026', 1, 'BTW21']])],
    ['rounded once alone: 12.13146', cartOrder('1213', [['10.026', 1, 'BTW21']])],
    ['whole yen', cartOrder('1100', [['1000', 1]], { currency: 'JPY', tables: '"default": { "rate": 0.1 }' })],
    [
      'yen from fractions',
      cartOrder('367', [['333.33', 1]], { currency: 'JPY', tables: '"default": { "rate": 0.1 }' }),
    ],
    ['whole won', cartOrder('1000', [['1000', 1, 'none']], { currency: 'KRW' })],
    ['fils, which are thousandths', cartOrder('10000', [['10', 1, 'none']], { currency: 'KWD' })],
    ['hundredths of dinars', cartOrder('1000', [['10', 1, 'none']], { currency: 'KWD' })],
    ['a currency that is none', cartOrder('1100', [['1100', 1, 'none']], { currency: 'jpy' })],
    ['a currency to be filled in', cartOrder('1100', [['1100', 1, 'none']], { currency: '{{currency}}' })],
    ['hundredths of won', cartOrder('100000', [['1000', 1, 'none']], { currency: 'KRW' })],
    ['the digits that a number cannot hold', cartOrder('100', [['1.004999999999999999', 1, 'none']])],
    ['a price that is none', cartOrder('1000', [['"8,26"', 1, 'BTW21']])],
    ['an amount that is none', cartOrder('10.5', [['8.26', 1, 'BTW21']])],
    ['an amount to be filled in', cartOrder('"{{amount}}"', [['8.26', 1, 'BTW21']])],
    ['a rate that is a percentage', cartOrder('1000', [['5', 1]], { tables: '"default": { "rate": 21 }' })],
    ['an unknown table', cartOrder('1000', [['5', 1, 'none']], { tables: tables.both })],
    ['another currency', cartOrder('1000', [['5', 1]]).replace('"quantity"', '"currency": "USD", "quantity"')],
    ['an amount of 0, which is a fault of its own', cartOrder('0', [['5', 1]], { gateway: 'KLARNA' })],
    ['no line', cartOrder('1000', [])],
  ];
  for (const [why, text] of correct) it(`says nothing: ${why}`, () => assert.equal(problemIn(text), undefined));
});
