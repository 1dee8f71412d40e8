import assert from 'node:assert/strict';
import { checkOrder } from '../../src/order/checkOrder';
import { applied } from '../../src/order/edits';
import type { Fix } from '../../src/order/problem';

function fixTitled(text: string, title: string): Fix {
  const fix = checkOrder(text)
    .flatMap(({ fixes }) => fixes)
    .find((each) => each.title === title);
  assert.ok(fix, `no fix "${title}"`);
  return fix;
}

describe('A fix', () => {
  const order = (members: string) =>
    `{\n  "order_id": "a", "currency": "EUR", "amount": 1, "description": "b",\n${members}\n}`;
  const rows: [name: string, title: string, before: string, after: string][] = [
    [
      'takes the quotes off a number',
      'Take the quotes off: 1000',
      '{"order_id":"a","amount":"1000"}',
      '{"order_id":"a","amount":1000}',
    ],
    [
      'renames a property and keeps its value and comment',
      'Rename to redirect_url',
      order('  "payment_options": { "redirct_url": "https://a.nl" /* why */ }'),
      order('  "payment_options": { "redirect_url": "https://a.nl" /* why */ }'),
    ],
    [
      'removes a misspelt property that stands there rightly too, with its comma',
      'Remove redirct_url',
      order('  "payment_options": {\n    "redirect_url": "https://a.nl",\n    "redirct_url": ""\n  }'),
      order('  "payment_options": {\n    "redirect_url": "https://a.nl"\n  }'),
    ],
    [
      'changes a gateway to the one that is meant',
      'Change to TRUSTLY',
      order('  "gateway": "TRUSTLI"'),
      order('  "gateway": "TRUSTLY"'),
    ],
    [
      'adds a missing field behind the last one, in the same indentation',
      'Add customer',
      '{\n\t"gateway": "TRUSTLY"\n}',
      '{\n\t"gateway": "TRUSTLY",\n\t"customer": {\n\t\t"email": "simon.smit@example.com"\n\t}\n}',
    ],
    [
      'adds in one line where the object is in one line',
      'Add order_id',
      '{ "gateway": "IDEAL" }',
      '{ "gateway": "IDEAL", "order_id": "order-1001" }',
    ],
    ['adds to an empty object', 'Add order_id', '{}', '{\n  "order_id": "order-1001"\n}'],
    [
      'adds behind a trailing comma',
      'Add order_id',
      '{\n  "gateway": "IDEAL",\n}',
      '{\n  "gateway": "IDEAL",\n  "order_id": "order-1001"\n}',
    ],
    [
      'keeps the line endings of Windows',
      'Add order_id',
      '{\r\n  "gateway": "IDEAL"\r\n}',
      '{\r\n  "gateway": "IDEAL",\r\n  "order_id": "order-1001"\r\n}',
    ],
    ['fills in what is empty', 'Add order_id', '{"order_id":""}', '{"order_id":"order-1001"}'],
    [
      'corrects a locale',
      'Change to nl_NL',
      order('  "customer": { "locale": "nl-nl" }'),
      order('  "customer": { "locale": "nl_NL" }'),
    ],
    ['corrects letter case', 'Change to EUR', order('').replace('EUR', 'eur'), order('')],
  ];
  for (const [name, title, before, after] of rows) {
    it(name, () => assert.equal(applied(before, fixTitled(before, title).edits), after));
  }

  it('that adds all missing fields of an object leaves none', () => {
    const text = '{ "gateway": "IDEAL" }';
    assert.deepEqual(checkOrder(applied(text, fixTitled(text, 'Add all 4 missing fields').edits)), []);
  });
});
