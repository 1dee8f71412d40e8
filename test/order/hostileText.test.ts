import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkOrder } from '../../src/order/checkOrder';
import { whyNotAnOrder } from '../../src/order/isOrder';
import { readOrder, requestBody, syntaxProblems } from '../../src/order/orderText';
import { fixture, seedNames } from './seedOrders';

/** Everything that reads a text; none may throw, and every range lies inside the text. */
function readAll(text: string): void {
  whyNotAnOrder(text);
  requestBody(text);
  for (const { range, fixes } of [...checkOrder(text), ...syntaxProblems(text)]) {
    for (const span of [range, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range))]) {
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
    }
  }
}

const deep = 100_000;

describe('Hostile text', () => {
  const rows: [name: string, text: string][] = [
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['100,000 nested lists', `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['100,000 nested objects in an order', `{"order_id":"","customer":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`],
    ['100,000 open brackets', '['.repeat(deep)],
    ['100,000 open braces in an order', `{"order_id":${'{"a":'.repeat(deep)}`],
    ['__proto__', '{"__proto__":{"order_id":"x"},"constructor":1,"toString":2,"customer":{"__proto__":{"email":"a"}}}'],
    ['a lone surrogate', '{"order_id":"\\ud800","description":"\ud800","amount":"1"}'],
    ['NUL', '{"order_id":"\u0000\\u0000"}'],
    ['numbers beyond all bounds', '{"amount":1e400,"order_id":123456789012345678901234567890,"currency":-0}'],
    ['an unterminated string', '{"order_id":"abc'],
    ['an unterminated comment', '{"order_id":"abc" /* '],
    [
      'a description of 20,000 nested tags',
      `{"order_id":"a","description":"${'<b'.repeat(20_000)}${'>'.repeat(20_000)}"}`,
    ],
    ['a root with 100,000 properties', `{${Array.from({ length: 100_000 }, (_, index) => `"key${index}":1`)}}`],
    [
      'a string of 10 MB',
      `{"order_id":"${'x'.repeat(10_000_000)}","amount":1,"description":"\\\\${'\\\\n'.repeat(1_000_000)}"}`,
    ],
    ['a page of HTML', '<!doctype html><html></html>'],
  ];
  for (const [name, text] of rows) it(`is survived: ${name}`, () => readAll(text));

  it('in any place of an order is survived', () => {
    const order = fc.constantFrom(...seedNames).map(fixture);
    const splice = fc.tuple(
      order,
      fc.nat(),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom('{', '}', '"', ',', ':', '[', '//', '/*', '\\')),
    );
    fc.assert(
      fc.property(splice, ([text, at, length, insert]) => {
        const from = at % (text.length + 1);
        readAll(text.slice(0, from) + insert + text.slice(from + length));
        readAll(text.slice(0, from));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A JSON text', () => {
  const rows: [name: string, text: string, value: unknown][] = [
    ['plain', '{"a":1}', { a: 1 }],
    ['with a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
    ['with a byte order mark and comments', '\uFEFF// one\n{"a":1,}', { a: 1 }],
    ['with comments', '// one\n{"a":/* two */1}', { a: 1 }],
    ['with trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['with what looks like a comment in a string', '{"a":"// no", /* yes */ "b":"/*"}', { a: '// no', b: '/*' }],
    ['with a duplicate key, of which the last counts', '{"a":1,"a":2}', { a: 2 }],
  ];
  for (const [name, text, value] of rows) {
    it(`is read: ${name}`, () => assert.deepEqual(readOrder(text), { value }));
  }

  const faults: [text: string, offset: number, fault: RegExp][] = [
    ['', 0, /empty/],
    ['{"a":1', 6, /ends before/],
    ['{"a" 1}', 5, /colon/],
    ['{"a":1 "b":2}', 7, /comma/],
    ['{"a":1,,"b":2}', 7, /comma separates nothing/],
    ['{a:1}', 1, /not JSON/],
    ['{"a":}', 5, /no value/],
    ['{"a":1}}', 7, /closes nothing/],
    ['{} {}', 3, /second value/],
    ["{'a':1}", 1, /not JSON/],
    ['{"a":"b\nc"}', 5, /string does not end/],
    ['{1:2}', 1, /property name/],
    ['{"a":1/*x*/2}', 11, /comma is missing/],
    ['{"a":tr/*x*/ue}', 5, /not JSON/],
  ];
  for (const [text, offset, fault] of faults) {
    it(`that is broken says where and why: ${JSON.stringify(text)}`, () => {
      const read = readOrder(text);
      assert.ok('fault' in read);
      assert.match(read.fault, fault);
      assert.equal(read.offset, offset);
    });
  }

  it('is sound to the walk exactly when JSON.parse reads it', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '{', ']', ':', '1', 'x'),
        (json, at, cut, insert) => {
          const from = at % (json.length + 1);
          const text = json.slice(0, from) + insert + json.slice(from + cut);
          let parses = true;
          try {
            JSON.parse(text);
          } catch {
            parses = false;
          }
          const sound = syntaxProblems(text).every(({ code }) => code !== 'syntax');
          // The walk allows what JSONC allows; the other way round nothing may be missed.
          if (parses) assert.ok(sound, text);
          if (!sound) assert.ok(!parses, text);
          assert.equal('value' in readOrder(text), sound, text);
          if (sound) JSON.parse(requestBody(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('The body that is sent', () => {
  const rows: [name: string, text: string, body: string][] = [
    ['is the text itself when that is JSON', '{ "a" : 1.0 }\n', '{ "a" : 1.0 }\n'],
    ['has no byte order mark', '\uFEFF{"a":1}', '{"a":1}'],
    ['has no comments and no trailing commas', '{ // one\n  "a": [1, 2,], /* two */\n}', '{ \n  "a": [1, 2] \n}'],
    ['has no root $schema', '{\n  "$schema": "x",\n  "a": 1\n}', '{\n  \n  "a": 1\n}'],
    ['has no root $schema at the end', '{"a":1,"$schema":"x"}', '{"a":1}'],
    ['has no root $schema between others', '{"a":1,"$schema":"x","b":2}', '{"a":1,"b":2}'],
    ['keeps a $schema further down', '{"a":{"$schema":"x"}}', '{"a":{"$schema":"x"}}'],
    ['has no root $schema before a trailing comma', '{"a":1,"$schema":"x",}', '{"a":1}'],
    ['has no root $schema, however often it stands there', '{"$schema":"x","a":1,"$schema":"y"}', '{"a":1}'],
    ['has no root $schema in escapes', '{"\\u0024schema":"x","a":1}', '{"a":1}'],
    ['is empty braces when the root $schema was all', '{"$schema":"x",}', '{}'],
    [
      'keeps numbers as they are written',
      '{"a":1e2,"b":0.10,"c":12345678901234567890} // end',
      '{"a":1e2,"b":0.10,"c":12345678901234567890} ',
    ],
  ];
  for (const [name, text, body] of rows) it(name, () => assert.equal(requestBody(text), body));
});
