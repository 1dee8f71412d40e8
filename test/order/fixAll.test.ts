import assert from 'node:assert/strict';
import { applied, composed } from '../../src/order/edits';
import { fixAll } from '../../src/order/fixAll';

const order = (members: string) =>
  `{\n  "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b",\n${members}\n}`;

describe('Fixing all', () => {
  const rows: [name: string, before: string, after: string][] = [
    ['takes the quotes off an amount', order('').replace('1000', '"1000"'), order('')],
    ['puts letter case right', order('').replace('EUR', 'eur'), order('')],
    ['spells a gateway as it is listed', order('  "gateway": "ideal"'), order('  "gateway": "IDEAL"')],
    [
      'goes on with what shows once the gateway is spelt right',
      order('  "gateway": "trustly", "customer": { "country": "nl", "email": "a@example.com" }').replace('EUR', 'eur'),
      order('  "gateway": "TRUSTLY", "customer": { "country": "NL", "email": "a@example.com" }'),
    ],
    ['does not guess a gateway', order('  "gateway": "TRUSTLI"'), order('  "gateway": "TRUSTLI"')],
    ['does not make an amount of euros', order('').replace('1000', '"10,00"'), order('').replace('1000', '"10,00"')],
    ['adds nothing', '{ "gateway": "IDEAL" }', '{ "gateway": "IDEAL" }'],
    [
      'keeps comments, trailing commas and the line endings of Windows',
      order('  "gateway": /* theirs */ "ideal", // ours\r\n'),
      order('  "gateway": /* theirs */ "IDEAL", // ours\r\n'),
    ],
    ['leaves a text alone that is no JSON', '{ "amount": "1000"', '{ "amount": "1000"'],
  ];
  for (const [name, before, after] of rows) it(name, () => assert.equal(applied(before, fixAll(before)), after));

  it('touches nothing but what it changes', () => {
    const text = order('  "gateway": "ideal"');
    assert.deepEqual(
      fixAll(text).map(({ range, newText }) => [text.slice(range.start, range.end), newText]),
      [['"ideal"', '"IDEAL"']],
    );
  });

  it('leaves alone what a silenced rule would report', () => {
    assert.deepEqual(fixAll(order('  "gateway": "ideal"'), { rules: { 'gateway-spelling': 'off' } }), []);
  });
});

describe('Edits after edits', () => {
  const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });
  const rows: [name: string, first: [number, number, string][], second: [number, number, string][], after: string][] = [
    ['behind', [[1, 2, 'BBB']], [[6, 7, 'E']], 'aBBBcdEfgh'],
    ['before', [[4, 5, 'EEE']], [[0, 1, 'A']], 'AbcdEEEfgh'],
    ['inside', [[2, 4, '12345']], [[3, 5, '-']], 'ab1-45efgh'],
    ['across the end', [[2, 4, '12345']], [[6, 8, '-']], 'ab1234-fgh'],
    [
      'around',
      [
        [2, 4, '1'],
        [5, 6, ''],
      ],
      [[1, 4, '-']],
      'a-gh',
    ],
    ['that undo them', [[2, 4, '1']], [[2, 3, 'cd']], 'abcdefgh'],
  ];
  for (const [name, first, second, after] of rows) {
    it(name, () => {
      const text = 'abcdefgh';
      const [one, other] = [first.map((each) => edit(...each)), second.map((each) => edit(...each))];
      assert.equal(applied(applied(text, one), other), after);
      assert.equal(applied(text, composed(text, one, other)), after);
    });
  }

  it('that undo them are none', () => {
    assert.deepEqual(composed('abc', [edit(1, 2, 'x')], [edit(1, 2, 'b')]), []);
  });
});
