import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { describeRule } from './ruleTable';

const tables = (...named: (readonly [name: string, rate: number | string])[]) =>
  `"checkout_options": { "tax_tables": { "alternate": [${named
    .map(([name, rate]) => `{ "name": ${name}, "rules": [{ "rate": ${rate} }] }`)
    .join(', ')}] } }`;
const nameOf = (index: number) => `/checkout_options/tax_tables/alternate/${index}/name`;
const equal = 'Both have the same rates, so one of them will do.';
const different = 'Their rates differ, and no document says which of them counts.';

describeRule('tax-table-twice', {
  faults: [
    [
      tables(['"BTW21"', 0.21], ['"BTW21"', 0.09]),
      nameOf(1),
      `name should be another one; "BTW21" is the name of two tax tables. ${different}`,
    ],
    [
      tables(['"BTW21"', 0.21], ['"BTW9"', 0.09], ['"BTW21"', 0.21]),
      nameOf(2),
      `name should be another one; "BTW21" is the name of two tax tables. ${equal}`,
    ],
    [
      tables(['"21"', 0.21], ['21', 0.21]),
      nameOf(1),
      `name should be another one; "21" is the name of two tax tables. ${equal}`,
    ],
    [
      tables(['"BTW21"', 0.21], ['"BTW21"', '"0.210"']),
      nameOf(1),
      `name should be another one; "BTW21" is the name of two tax tables. ${equal}`,
    ],
    [
      tables(['"A"', '"{{rate}}"'], ['"A"', 0.21]),
      nameOf(1),
      `name should be another one; "A" is the name of two tax tables. ${different}`,
    ],
    [
      tables(['"A"', 0.21], ['"A"', '0.21, "country": "BE"']),
      nameOf(1),
      `name should be another one; "A" is the name of two tax tables. ${different}`,
    ],
  ],
  verdicts: [
    [tables(['"A"', 0], ['"A"', 0], ['"A"', 0.1]), `warning ${nameOf(1)}`, `warning ${nameOf(2)}`],
    [tables(['"A"', 0], ['"B"', 0], ['"A"', 0], ['"B"', 0]), `warning ${nameOf(2)}`, `warning ${nameOf(3)}`],
  ],
  correct: [
    tables(['"BTW21"', 0.21], ['"BTW9"', 0.09]),
    // Names differ by letter case too, as far as is known.
    tables(['"btw21"', 0.21], ['"BTW21"', 0.21]),
    tables(['""', 0.21], ['""', 0.21]),
    tables(['"{{name}}"', 0.21], ['"{{name}}"', 0.09]),
    '"checkout_options": { "tax_tables": { "alternate": [{ "rules": [] }, {}, null] } }',
  ],
  fixes: [[tables(['"A"', 0.21], ['"A"', 0.21], ['"B"', 0]), 'Remove this table', tables(['"A"', 0.21], ['"B"', 0])]],
  withoutFix: [tables(['"A"', 0.21], ['"A"', 0.2])],
});

describe('Of two tax tables of one name', () => {
  it('the first is shown with the second', () => {
    const text = `{ "order_id": "a", "currency": "EUR", "amount": 1, "description": "b", ${tables(['"A"', 0], ['"A"', 0.1])} }`;
    const [related] = checkOrder(text).find(({ code }) => code === 'tax-table-twice')?.related ?? [];
    assert.deepEqual(related && [text.slice(related.range.start, related.range.end), related.message], [
      '"A"',
      'the first table of this name',
    ]);
    assert.equal(related?.range.start, text.indexOf('"A"'));
  });
});
