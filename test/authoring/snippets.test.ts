import assert from 'node:assert/strict';
import { orderSnippets } from '../../src/authoring/snippets';
import { checkOrder } from '../../src/order/checkOrder';

/** The text that a snippet inserts when every tab stop keeps its default. */
function withDefaults(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll('$RANDOM_HEX', 'a1b2c3');
}

describe('Snippets', () => {
  const snippets = Object.entries(orderSnippets());

  it('are there for the five seed orders, by what people say', () => {
    assert.deepEqual(snippets.map(([, { prefix }]) => prefix).sort(), [
      'msp-maestro',
      'msp-order',
      'msp-payment-link',
      'msp-trustly',
      'msp-trustpay',
    ]);
  });

  for (const [title, { body }] of snippets) {
    it(`${title}: with its defaults it has no problem, not even a hint`, () => {
      assert.deepEqual(checkOrder(withDefaults(body)), []);
    });

    it(`${title}: has at most six tab stops, and an order_id that is fresh each time`, () => {
      const stops = body.join('\n').match(/\$\{\d+[:|]/g) ?? [];
      assert.ok(stops.length > 0 && stops.length <= 6, stops.join());
      assert.match(body.join('\n'), /"order_id": "\$\{1:order-\$RANDOM_HEX\}"/);
    });
  }
});
