import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../src/authoring/completion';
import { hoverAt } from '../../src/authoring/hover';
import { inlaysOf } from '../../src/authoring/inlays';
import { fixture, seedNames } from '../order/seedOrders';

/** Completion and hover at an offset, and the inlay texts; none may throw, and every place lies inside the text. */
async function readAt(text: string, offset: number): Promise<void> {
  const ranges = [...(await completionsAt(text, offset)), hoverAt(text, offset)].map((each) => each?.range);
  for (const { start, end } of ranges.filter((range) => range !== undefined)) {
    assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end }));
  }
  for (const { offset: place } of inlaysOf(text)) assert.ok(0 <= place && place <= text.length, `${place}`);
}

const deep = 100_000;

describe('Completion and hover in hostile text', () => {
  const rows: [name: string, text: string][] = [
    ['100,000 nested lists', `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['100,000 nested objects in an order', `{"order_id":"","customer":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`],
    ['100,000 open brackets', '['.repeat(deep)],
    ['100,000 open braces in an order', `{"order_id":${'{"a":'.repeat(deep)}`],
    ['100,000 brackets that do not match', `{"order_id":${'[}'.repeat(deep)}`],
    ['100,000 braces that do not match', `{"order_id":${'{]'.repeat(deep)}`],
    ['__proto__', '{"__proto__":{"gateway":"x"},"constructor":1,"toString":2,"customer":{"__proto__":{"email":"a"}}}'],
    ['a lone surrogate', '{"order_id":"\\ud800","description":"\ud800","amount":"1"}'],
    ['NUL', '{"order_id":"\u0000\\u0000"}'],
    ['numbers beyond all bounds', '{"amount":1e400,"order_id":123456789012345678901234567890,"currency":-0}'],
    [
      'values of other types',
      '{"gateway":[],"currency":{},"checkout_options":{"tax_tables":{"alternate":{"a":[null]}}}}',
    ],
  ];
  for (const [name, text] of rows) {
    it(`survive ${name}`, async () => {
      for (const offset of [0, 1, 12, Math.floor(text.length / 2), text.length]) await readAt(text, offset);
    });
  }

  it('survive anything in any place of an order', async () => {
    const edit = fc.tuple(
      fc.constantFrom(...seedNames).map(fixture),
      fc.nat(),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom('{', '}', '"', ',', ':', '[', '//', '/*', '\\')),
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(edit, async ([text, at, length, insert, cursor]) => {
        const from = at % (text.length + 1);
        const edited = text.slice(0, from) + insert + text.slice(from + length);
        await readAt(edited, from);
        await readAt(edited, cursor % (edited.length + 1));
        await readAt(text.slice(0, from), from);
      }),
      { numRuns: 1000 },
    );
  });

  it('survive brackets in any order', async () => {
    const soup = fc.array(fc.constantFrom('{', '}', '[', ']', '"a":', ',', '1', '"'), { maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(soup, (parts) => readAt(`{${parts.join('')}`, parts.length)),
      { numRuns: 200 },
    );
  });

  it('show nothing that the order says: no link, no command', async () => {
    const evil = '[x](command:evil) <img src=x> https://evil.example `a` \\n';
    const text = JSON.stringify({
      order_id: evil,
      gateway: evil,
      currency: evil,
      amount: evil,
      customer: { email: evil, country: evil, [evil]: evil },
      checkout_options: { tax_tables: { alternate: [{ name: evil }] } },
      shopping_cart: { items: [{ tax_table_selector: evil }] },
      [evil]: 1,
    });
    for (let offset = 0; offset < text.length; offset += 1) {
      const shown = [hoverAt(text, offset)?.markdown, ...(await completionsAt(text, offset)).map(({ about }) => about)];
      for (const markdown of shown) assert.doesNotMatch(markdown ?? '', /evil|<img/);
    }
  });
});
