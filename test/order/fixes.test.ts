import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkOrder } from '../../src/order/checkOrder';
import { readOrder } from '../../src/order/orderText';
import { type Fix, type Problem, pointer } from '../../src/order/problem';
import { changed, fixture, seedNames } from './seedOrders';

/** The text after a fix. */
function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((after, { range, newText }) => after.slice(0, range.start) + newText + after.slice(range.end), text);
}

const named = ({ code, path }: Problem) => `${pointer(path)} ${code}`;

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
      order('  "payment_options": {\n    "redirect_url": "https://a.nl"\n  }').replace('nl"\n', 'nl"\n    \n'),
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
    it(name, () => assert.equal(applied(before, fixTitled(before, title)), after));
  }

  it('that adds all missing fields of an object leaves none', () => {
    const text = '{ "gateway": "IDEAL" }';
    assert.deepEqual(checkOrder(applied(text, fixTitled(text, 'Add all 4 missing fields'))), []);
  });

  const anyFault = fc.record({
    seed: fc.constantFrom(...seedNames),
    at: fc.constantFrom(
      'type',
      'order_id',
      'gateway',
      'currency',
      'amount',
      'description',
      'customer',
      'payment_options',
    ),
    inside: fc.option(
      fc.constantFrom('email', 'locale', 'country', 'emial', 'redirct_url', 'notification_url', 'cancel_url'),
    ),
    value: fc.oneof(
      fc.constantFrom(
        undefined,
        '',
        null,
        '1000',
        'eur',
        'nl',
        'TRUSTLI',
        'ideal',
        '<b>x</b>',
        'paymentlnk',
        'nl-be',
        [],
        {},
      ),
      fc.jsonValue(),
    ),
    layout: fc.constantFrom(0, 1, 2, '\t'),
    windows: fc.boolean(),
  });

  it('yields JSON, removes its problem and adds no error, whatever the fault and the layout', () => {
    fc.assert(
      fc.property(anyFault, ({ seed, at, inside, value, layout, windows }) => {
        const order = JSON.parse(fixture(seed));
        const whole = inside && typeof order[at] === 'object';
        const faulty = JSON.parse(changed(fixture(seed), whole ? [at, inside] : [at], value));
        const json = JSON.stringify(faulty, null, layout);
        const text = windows ? json.replaceAll('\n', '\r\n') : json;
        const before = checkOrder(text);
        const known = new Set(before.map(named));
        for (const problem of before) {
          for (const fix of problem.fixes) {
            const after = applied(text, fix);
            assert.ok('value' in readOrder(after), `${fix.title}: ${after}`);
            const problems = checkOrder(after);
            assert.ok(
              !problems.some((each) => named(each) === named(problem)),
              `${fix.title} leaves ${named(problem)}`,
            );
            // Once the gateway is spelt right, what that gateway needs shows: revealed by the fix, not made by it.
            if (['unknown-gateway', 'gateway-spelling'].includes(problem.code)) continue;
            const fresh = problems.filter((each) => each.severity === 'error' && !known.has(named(each)));
            assert.deepEqual(fresh, [], fix.title);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
