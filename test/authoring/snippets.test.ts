import assert from 'node:assert/strict';
import { orderParts } from '../../src/authoring/orderParts';
import { orderTemplates } from '../../src/authoring/orderTemplates';
import { contributedSnippets } from '../../src/authoring/snippets';
import { withDefaults } from '../../src/authoring/snippetText';
import { checkOrder } from '../../src/order/checkOrder';
import { gateways } from '../../src/order/gateways/catalogue';
import { valueAt } from '../../src/order/schema/values';

const inserted = (body: string) => withDefaults(body).replaceAll('$RANDOM_HEX', 'a1b2c3');

const stopsOf = (body: string) => body.match(/(?<!\\)\$\{\d+[:|]/g) ?? [];

describe('Whole orders', () => {
  const templates = orderTemplates();

  it('that VS Code lists itself are eight at most, by what people say', () => {
    const prefixes = Object.values(contributedSnippets()).map(({ prefix }) => prefix);
    assert.deepEqual(prefixes.sort(), [
      'msp-card-payment',
      'msp-ideal',
      'msp-klarna',
      'msp-maestro',
      'msp-order',
      'msp-payment-link',
      'msp-trustly',
      'msp-trustpay',
    ]);
  });

  it('are there for every gateway, with prefixes of their own', () => {
    const ids = new Set(templates.map(({ gateway }) => gateway?.id));
    assert.deepEqual(
      gateways.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(templates.map(({ prefix }) => prefix)).size, templates.length);
  });

  for (const { prefix, body, gateway } of templates) {
    it(`${prefix}: no error and no warning with its defaults, at most six tab stops, a fresh order_id, a sum that adds up`, () => {
      const text = inserted(body);
      const problems = checkOrder(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
      const stops = stopsOf(body);
      assert.ok(stops.length > 0 && stops.length <= 6, stops.join());
      assert.match(body, /"order_id": "\$\{1:order-\$RANDOM_HEX\}"/);
      const order = JSON.parse(text);
      assert.equal(order.gateway, gateway?.id);
      if (order.shopping_cart) assert.doesNotMatch(body, /"amount": \$/);
      assert.ok(Number.isInteger(order.amount) && order.amount > 0);
    });
  }
});

describe('Parts of an order', () => {
  for (const { prefix, within, property, body } of orderParts()) {
    it(`${prefix} is legal in ${within.join('.') || 'an order'}, without an error or a warning`, () => {
      const text = inserted(body);
      const part = JSON.parse(property ? `{${text}}` : text);
      const order: Record<string, unknown> = {
        order_id: 'a',
        currency: 'EUR',
        // The mug of the cart parts, without VAT.
        amount: 826,
        description: 'x',
        gateway: 'IDEAL',
      };
      if (property) Object.assign(order, part);
      else order.shopping_cart = { items: [part] };
      const problems = checkOrder(JSON.stringify(order)).filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
      assert.ok(valueAt(order, property ? [property] : within) !== undefined);
      assert.ok(Object.keys(property ? part[property] : part).length > 0, 'it is not empty');
      assert.ok(stopsOf(body).length <= 6);
      assert.doesNotMatch(body, /"quantity": (?!\$\{\d+:1\}|1\b)/);
    });
  }
});
