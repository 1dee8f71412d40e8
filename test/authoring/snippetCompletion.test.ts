import assert from 'node:assert/strict';
import { partsAt, wholeOrdersAt } from '../../src/authoring/snippetCompletion';

/** What is offered at the mark `|` in a text. */
function offered(marked: string, offer: typeof partsAt): string[] {
  const offset = marked.indexOf('|');
  return offer(marked.replace('|', ''), offset).map(({ label }) => label);
}

describe('Snippets that are offered', () => {
  it('in an empty document: the orders of all gateways, but for those that VS Code lists itself', () => {
    const labels = offered('|', wholeOrdersAt);
    for (const label of ['msp-bancontact', 'msp-sepa-direct-debit', 'msp-ideal-direct', 'msp-gift-card'])
      assert.ok(labels.includes(label), label);
    for (const label of ['msp-klarna', 'msp-order']) assert.ok(!labels.includes(label), label);
    assert.equal(new Set(labels).size, labels.length);
  });

  it('are found by the name and the id of the gateway', () => {
    const [bancontact] = wholeOrdersAt('', 0).filter(({ label }) => label === 'msp-bancontact');
    assert.match(bancontact?.filterText ?? '', /Bancontact.*MISTERCASH/);
  });

  it('replace the word that was begun', () => {
    assert.deepEqual(wholeOrdersAt('  msp-ban', 9)[0]?.range, { start: 2, end: 9 });
  });

  const start = '"order_id": "a", "currency": "EUR", "gateway": "KLARNA"';
  const parts: [name: string, text: string, labels: string[]][] = [
    [
      'at the root: what belongs there',
      `{ ${start}, | }`,
      [
        'msp-customer',
        'msp-delivery',
        'msp-payment-options',
        'msp-shopping-cart',
        'msp-tax-tables',
        'msp-second-chance',
        'msp-split-payments',
      ],
    ],
    [
      'at the root: not what is there already',
      `{ ${start}, "customer": {}, "delivery": { "city": "Delft" }, | }`,
      [
        'msp-customer',
        'msp-payment-options',
        'msp-shopping-cart',
        'msp-tax-tables',
        'msp-second-chance',
        'msp-split-payments',
      ].slice(1),
    ],
    ['in a cart: an item', `{ ${start}, "shopping_cart": { "items": [ | ] } }`, ['msp-cart-item']],
    [
      'in a cart behind an item: another',
      `{ ${start}, "shopping_cart": { "items": [ { "name": "a" }, msp-c| ] } }`,
      ['msp-cart-item'],
    ],
    ['inside an item: nothing', `{ ${start}, "shopping_cart": { "items": [ { | } ] } }`, []],
    ['in a string: nothing', `{ ${start}, "|" }`, []],
    ['behind the root: nothing', `{ ${start} } |`, []],
    ['in a line comment: nothing', `{ ${start}, // msp|`, []],
    ['in a block comment: nothing', `{ ${start}, /* | */ }`, []],
    [
      'behind a comment: what belongs there',
      `{ ${start}, "shopping_cart": { "items": [ /* one */ | ] } }`,
      ['msp-cart-item'],
    ],
    [
      'behind an item without a comma: nothing',
      `{ ${start}, "shopping_cart": { "items": [ { "name": "a" } | ] } }`,
      [],
    ],
    ['as a value: nothing', `{ ${start}, "description": | }`, []],
  ];
  for (const [name, text, labels] of parts) {
    it(`${name}`, () => assert.deepEqual(offered(text, partsAt), labels));
  }

  it('bring a comma where a property follows', () => {
    const text = `{ | "order_id": "a", "amount": 1 }`;
    const [customer] = partsAt(text.replace('|', ''), 2).filter(({ label }) => label === 'msp-customer');
    assert.match(customer?.snippet ?? '', /\},$/);
  });
});
