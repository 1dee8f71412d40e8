import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import { cartOf, linesOf, totalsWith } from '../../../src/order/money/cart';
import { runs } from '../../deepRuns';
import { cartOrder, type Line, type More, tables } from '../rules/cartOrder';

const cartIn = (text: string) => cartOf(JSON.parse(text), text);

describe('The totals of a cart', () => {
  const rows: readonly (readonly [what: string, lines: readonly Line[], totals: string, more?: More])[] = [
    ['a price without VAT', [['8.26446281', 1, 'BTW21']], 'items 826 vat 174 total 1000 once 1000 lines 1000'],
    ['a price rounded to cents', [['8.26', 1, 'BTW21']], 'items 826 vat 173 total 999 once 999 lines 999'],
    ['the default rate', [['10', 2]], 'items 2000 vat 420 total 2420 once 2420 lines 2420'],
    ['no tax table', [['10', 2]], 'items 2000 vat 0 total 2000 once 2000 lines 2000', { tables: '' }],
    [
      'two rates',
      [
        ['10', 1, 'BTW21'],
        ['10', 1, 'BTW9'],
      ],
      'items 2000 vat 300 total 2300 once 2300 lines 2300',
    ],
    [
      'a discount',
      [
        ['20', 1, 'none'],
        ['-5', 1, 'none'],
      ],
      'items 1500 vat 0 total 1500 once 1500 lines 1500',
    ],
    ['half a kilo', [['9.99', '0.5', 'none']], 'items 500 vat 0 total 500 once 500 lines 500'],
    ['numbers in quotes', [['"10"', '"2"', 'none']], 'items 2000 vat 0 total 2000 once 2000 lines 2000'],
    [
      'each line rounded: 3 x 3.03',
      Array(3).fill(['2.5', 1, 'BTW21']),
      'items 750 vat 158 total 908 once 908 lines 909',
    ],
    ['rounded once: 12.13146', [['10.026', 1, 'BTW21']], 'items 1003 vat 211 total 1214 once 1213 lines 1213'],
    [
      'more digits than a number holds',
      [['1.004999999999999999', 1, 'none']],
      'items 100 vat 0 total 100 once 100 lines 100',
    ],
    ['half a cent', [['1.005', 1, 'none']], 'items 101 vat 0 total 101 once 101 lines 101'],
    ['half a cent below zero', [['-1.005', 1, 'none']], 'items -101 vat 0 total -101 once -101 lines -101'],
    [
      'one name for two tables of one rate',
      [['10', 1, 'BTW21']],
      'items 1000 vat 210 total 1210 once 1210 lines 1210',
      { tables: tables.both.replace('"BTW9", "rules": [{ "rate": 0.09', '"BTW21", "rules": [{ "rate": 0.21') },
    ],
  ];
  for (const [what, lines, expected, more] of rows) {
    it(what, () => {
      const cart = cartIn(cartOrder('1', lines, more));
      assert.ok(cart);
      const { items, vat, total, roundedOnce, roundedPerLine } = cart;
      assert.equal(`items ${items} vat ${vat} total ${total} once ${roundedOnce} lines ${roundedPerLine}`, expected);
    });
  }

  const faulty: readonly (readonly [what: string, text: string])[] = [
    ['a price with a comma', cartOrder('1', [['"8,26"', 1]])],
    ['no quantity', cartOrder('1', [['8.26', 'null']])],
    ['an unknown table', cartOrder('1', [['8.26', 1, 'none']], { tables: tables.both })],
    ['a percentage', cartOrder('1', [['8.26', 1]], { tables: '"default": { "rate": 21 }' })],
    [
      'one name for two rates',
      cartOrder('1', [['8.26', 1, 'BTW21']], { tables: tables.both.replace('BTW9', 'BTW21') }),
    ],
    ['a selector that is a number', cartOrder('1', [['8.26', 1, 'none']]).replace('"none" }', '0 }')],
    [
      'another currency',
      cartOrder('1', [['8.26', 1]], { currency: 'USD' }).replace('"quantity"', '"currency": "EUR", "quantity"'),
    ],
    ['no line', cartOrder('1', [])],
    ['no list', '{ "shopping_cart": { "items": {} } }'],
  ];
  for (const [what, text] of faulty) it(`none for ${what}`, () => assert.equal(cartIn(text), undefined));

  it('leave out only the line that is faulty, where lines are asked for', () => {
    const text = cartOrder('1', [
      ['8.26', 1],
      ['"8,26"', 1],
    ]);
    assert.deepEqual(
      linesOf(JSON.parse(text), text).map((line) => line?.index),
      [0, undefined],
    );
  });
});

describe('Totals agree with a decimal library', () => {
  const rates: Readonly<Record<string, string>> = { BTW21: '0.21', BTW9: '0.09', none: '0' };
  const digits = (places: number, max: number) =>
    fc
      .tuple(fc.integer({ min: -max, max }), fc.integer({ min: 0, max: places }), fc.nat())
      .map(
        ([whole, count, fraction]) =>
          `${whole}${count > 0 ? `.${String(fraction).padStart(count, '0').slice(-count)}` : ''}`,
      );
  const line = fc.tuple(
    digits(17, 2000),
    fc.oneof(fc.integer({ min: 1, max: 500 }).map(String), digits(3, 20)),
    fc.constantFrom('BTW21', 'BTW9', 'none'),
  );
  const lines = fc.array(line as fc.Arbitrary<Line>, { minLength: 1, maxLength: 20 });

  const big = Object.assign(Big(), { DP: 100 });
  const cents = (sum: Big) => sum.times(100).round(0, big.roundHalfUp).toFixed();
  const sum = (all: readonly Big[]) => all.reduce((total, each) => total.plus(each), big(0));

  function expected(all: readonly Line[]): string[] {
    const nets = all.map(([price, quantity]) => big(price).times(quantity));
    const taxes = all.map(([, , table], index) => (nets[index] ?? big(0)).times(rates[table ?? 'none'] ?? 0));
    const rounded = nets.map((net, index) => big(cents(net.plus(taxes[index] ?? 0))));
    const [items, vat] = [cents(sum(nets)), cents(sum(taxes))];
    return [items, vat, big(items).plus(vat).toFixed(), cents(sum([...nets, ...taxes])), sum(rounded).toFixed()];
  }

  it('by all three ways of rounding', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const cart = cartIn(cartOrder('1', all));
        assert.ok(cart);
        const { items, vat, total, roundedOnce, roundedPerLine } = cart;
        assert.deepEqual([items, vat, total, roundedOnce, roundedPerLine].map(String), expected(all));
      }),
      { numRuns: runs },
    );
  });

  it('when a line is changed, and when one is added', () => {
    fc.assert(
      fc.property(lines, line as fc.Arbitrary<Line>, fc.nat(), (all, other, choice) => {
        const index = choice % (all.length + 1);
        const changed = [...all.slice(0, index), other, ...all.slice(index + 1)];
        const cart = cartIn(cartOrder('1', all));
        const next = cartIn(cartOrder('1', changed));
        const put = next?.lines[index];
        assert.ok(cart && next && put);
        const { items, vat, total, roundedOnce, roundedPerLine } = next;
        assert.deepEqual(totalsWith(cart, [put]), { items, vat, total, roundedOnce, roundedPerLine });
      }),
      { numRuns: runs },
    );
  });
});
