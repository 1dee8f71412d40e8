import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formattedOrder } from '../../src/authoring/formattedOrder';

describe('A formatted order', () => {
  it('stands on several lines, indented by two spaces', () => {
    assert.equal(
      formattedOrder('{"order_id":"a","customer":{"locale":"nl_NL"},"items":[1,{}],"x":[]}'),
      '{\n  "order_id": "a",\n  "customer": {\n    "locale": "nl_NL"\n  },\n  "items": [\n    1,\n    {}\n  ],\n  "x": []\n}\n',
    );
  });

  for (const kept of ['1.10', '1e400', '-0', '123456789012345678901234567890', '"\\u003c\\/"', '"\\ud800"']) {
    it(`keeps ${kept} as it is`, () => assert.equal(formattedOrder(`{"a":${kept}}`), `{\n  "a": ${kept}\n}\n`));
  }

  it('keeps comments and a key that stands twice', () => {
    assert.equal(formattedOrder('{// why\n"a":1,"a":2,}'), '{ // why\n  "a": 1,\n  "a": 2,\n}\n');
  });

  it('keeps every value, and formatting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const formatted = formattedOrder(JSON.stringify(value));
        assert.equal(JSON.stringify(JSON.parse(formatted)), JSON.stringify(value));
        assert.equal(formattedOrder(formatted), formatted);
      }),
    );
  });

  const hostile: [what: string, json: string][] = [
    ['100,000 nested lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['100,000 nested objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ];
  for (const [what, json] of hostile) {
    it(`leaves ${what} as they are, which would be gigabytes of spaces`, () =>
      assert.equal(formattedOrder(json), json));
  }

  it('of a million characters is as easy', () => {
    const json = JSON.stringify({
      items: Array.from({ length: 20_000 }, (_, id) => ({ name: 'Book', id, price: 1.5 })),
    });
    assert.equal(formattedOrder(json), `${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  });
});
