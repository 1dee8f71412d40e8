import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { describeRule } from './ruleTable';

const cart = (...selectors: string[]) =>
  `"shopping_cart": { "items": [${selectors
    .map((selector) => `{ "name": "Mug", "unit_price": 5, "quantity": 1, "tax_table_selector": ${selector} }`)
    .join(', ')}] }`;
const tables = (...named: (readonly [name: string, rate: string])[]) =>
  `"checkout_options": { "tax_tables": { "default": { "rate": 0.19 }, "alternate": [${named
    .map(([name, rate]) => `{ "name": ${name}, "rules": [{ "rate": ${rate} }] }`)
    .join(', ')}] } }`;
const dutch = [
  ['"BTW21"', '0.21'],
  ['"BTW9"', '0.09'],
] as const;
const added = (name: string, rate: string) => `,{"name":${name},"rules":[{"rate":${rate}}]}`.replace(',{', ', {');

const first = '/shopping_cart/items/0/tax_table_selector';
const second = '/shopping_cart/items/1/tax_table_selector';

describeRule('tax-table-unknown', {
  faults: [
    [
      `${cart('"BWT21"')}, ${tables(...dutch)}`,
      first,
      'tax_table_selector should be "BTW21". It is "BWT21"; the tables are "BTW21", "BTW9".',
    ],
    [
      // Another rate is no slip of the finger.
      `${cart('"BTW6"')}, ${tables(...dutch)}`,
      first,
      'tax_table_selector should be the name of a tax table of this order. It is "BTW6"; the tables are "BTW21", "BTW9".',
    ],
    [
      `${cart('"BTW9"', '"high"')}, ${tables(...dutch)}`,
      second,
      'tax_table_selector should be the name of a tax table of this order. It is "high"; the tables are "BTW21", "BTW9".',
    ],
    [
      `${cart('"btw21"')}, ${tables(...dutch)}`,
      first,
      'tax_table_selector should be "BTW21". It is "btw21"; the tables are "BTW21", "BTW9".',
    ],
    [cart('"BTW21"'), first, 'tax_table_selector should name a tax table; this order has none. It is "BTW21".'],
    [
      `${cart('0')}, ${tables(...dutch)}`,
      first,
      'tax_table_selector should be the name of a tax table of this order. It is the number 0; the tables are "BTW21", "BTW9".',
    ],
    [
      `${cart('0')}, ${tables(['"0"', '0'])}`,
      first,
      'tax_table_selector should be "0", with quotes. It is a number, and tax tables have texts as names.',
    ],
  ],
  verdicts: [
    [`${cart('"high"', '"low"')}, ${tables(...dutch)}`, `error ${first} 1029`, `error ${second} 1029`],
    // A selector of 0 is known to be refused; published orders have another number that is the name of a table.
    [`${cart('0', '2')}, ${tables(['"0"', '0'], ['"2"', '0.09'])}`, `error ${first} 1029`, `warning ${second}`],
    [`${cart('21')}, ${tables(...dutch)}`, `error ${first} 1029`],
  ],
  correct: [
    `${cart('"BTW21"', '"BTW9"')}, ${tables(...dutch)}`,
    `${cart('""')}, ${tables(...dutch)}`,
    `${cart('null')}`,
    `${cart('"{{table}}"')}, ${tables(...dutch)}`,
    `${cart('"BTW21"')}, ${tables(['"{{table}}"', '0.21'])}`,
    // Without its tax tables, FastCheckout has an error at their place; every line would say it again.
    `"type": "checkout", ${cart('"BTW21"')}`,
    `${cart('"21"')}, ${tables(['21', '0.21'])}`,
    `${cart('"constructor"')}, ${tables(['"constructor"', '0'])}`,
  ],
  fixes: [
    [`${cart('"BWT21"')}, ${tables(...dutch)}`, 'Change to BTW21', `${cart('"BTW21"')}, ${tables(...dutch)}`],
    [`${cart('"high"')}, ${tables(...dutch)}`, 'Change to BTW9', `${cart('"BTW9"')}, ${tables(...dutch)}`],
    [`${cart('2')}, ${tables(['"2"', '0.09'])}`, 'Change to "2"', `${cart('"2"')}, ${tables(['"2"', '0.09'])}`],
    [
      `${cart('"BTW6"')}, ${tables(...dutch)}`,
      'Add the tax table BTW6 with a rate of 0.06',
      `${cart('"BTW6"')}, ${tables(...dutch).replace(/\] \} \}$/, `${added('"BTW6"', '0.06')}] } }`)}`,
    ],
    [
      // No rate in the name: that of lines without a table.
      `${cart('"high"')}, ${tables(...dutch)}`,
      'Add the tax table high with a rate of 0.19',
      `${cart('"high"')}, ${tables(...dutch).replace(/\] \} \}$/, `${added('"high"', '0.19')}] } }`)}`,
    ],
    [
      `${cart('0')}, ${tables(...dutch)}`,
      'Add the tax table 0 with a rate of 0',
      `${cart('"0"')}, ${tables(...dutch).replace(/\] \} \}$/, `${added('"0"', '0')}] } }`)}`,
    ],
    [
      cart('"BTW21"'),
      'Add the tax table BTW21 with a rate of 0.21',
      `${cart('"BTW21"')}, "checkout_options": {"tax_tables":{"alternate":[{"name":"BTW21","rules":[{"rate":0.21}]}]}}`,
    ],
    [
      `${cart('"Class 2"')}, "checkout_options": { "tax_tables": { "default": { "rate": 0.2 } } }`,
      'Add the tax table Class 2 with a rate of 0.2',
      `${cart('"Class 2"')}, "checkout_options": { "tax_tables": { "default": { "rate": 0.2 }, "alternate": [{"name":"Class 2","rules":[{"rate":0.2}]}] } }`,
    ],
    [
      `${cart('"5.5"')}, "checkout_options": []`,
      'Add the tax table 5.5 with a rate of 0.055',
      `${cart('"5.5"')}, "checkout_options": {"tax_tables":{"alternate":[{"name":"5.5","rules":[{"rate":0.055}]}]}}`,
    ],
    [
      // Neither the name nor the default tells: 2 mugs of 5 at 19 % are 11.90, the amount.
      `"amount": 1190, ${cart('"high"', '"high"')}`,
      'Add the tax table high with a rate of 0.19',
      `"amount": 1190, ${cart('"high"', '"high"')}, "checkout_options": {"tax_tables":{"alternate":[{"name":"high","rules":[{"rate":0.19}]}]}}`,
    ],
  ],
  // No rate makes 5 of them 10, and nothing else tells the rate.
  withoutFix: [
    cart('"high"'),
    `${cart('"high"')}, "checkout_options": { "tax_tables": { "default": { "rate": { "toString": 1, "valueOf": 1 } } } }`,
  ],
});

it('tax-table-unknown prefers no fix that changes a sum, even where it is the only one', () => {
  for (const members of [cart('"BTW21"'), `${cart('"high"')}, ${tables(['"BTW21"', '0.21'])}`]) {
    const text = `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${members} }`;
    const fixes = checkOrder(text).find(({ code }) => code === 'tax-table-unknown')?.fixes ?? [];
    assert.ok(fixes.length > 0 && fixes.every(({ preferred }) => preferred === false));
  }
});

describe('The tables that are offered for an unknown one', () => {
  const many = tables(['"A"', '0.1'], ['"B"', '0.2'], ['"C"', '0.3'], ['"High"', '0.21']);
  const rows: [selector: string, ...titles: string[]][] = [
    [
      '"high"',
      'Change to High (preferred)',
      'Change to A',
      'Change to B',
      'Add the tax table high with a rate of 0.19',
    ],
    ['"zero"', 'Change to A', 'Change to B', 'Change to C', 'Add the tax table zero with a rate of 0.19'],
  ];
  for (const [selector, ...titles] of rows) {
    it(`${selector}: ${titles.join(', ')}`, () => {
      const text = `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${cart(selector)}, ${many} }`;
      const fixes = checkOrder(text).find(({ code }) => code === 'tax-table-unknown')?.fixes ?? [];
      assert.deepEqual(
        fixes.map(({ title, preferred }) => (preferred ? `${title} (preferred)` : title)),
        titles,
      );
    });
  }
});
