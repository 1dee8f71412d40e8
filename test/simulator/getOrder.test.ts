import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { settle } from '../../src/simulator/orderLife';
import { ORDER, playedSimulator } from './ask';

describe('GET /orders/{order_id}', () => {
  it('answers the order as it stands, in the documented fields', () => {
    const simulator = playedSimulator();
    const customer = { first_name: 'Ada', email: 'ada@shop.example', phone: '0612345678', locale: 'nl_NL' };
    const sessionId = simulator.order({ var1: 'x', customer });
    simulator.wait(90);
    simulator.change((state) => settle(state, sessionId, 'completed', 'IDEAL', simulator.world));
    const { status, data } = simulator.ask('GET', '/orders/order-1');
    assert.equal(status, 200);
    const { transaction_id } = data;
    assert.deepEqual(data, {
      amount: 1000,
      amount_refunded: 0,
      costs: [],
      created: '2026-01-02T03:04:05',
      currency: 'EUR',
      custom_info: { custom_1: null, custom_2: null, custom_3: null },
      customer: {
        address1: null,
        address2: null,
        city: null,
        country: null,
        country_name: null,
        email: 'ada@shop.example',
        first_name: 'Ada',
        house_number: null,
        last_name: null,
        locale: 'nl_NL',
        phone1: '0612345678',
        phone2: '',
        state: null,
        zip_code: null,
      },
      description: 'A pair of socks',
      fastcheckout: 'NO',
      financial_status: 'completed',
      items: null,
      modified: '2026-01-02T03:05:35',
      order_id: 'order-1',
      payment_details: {
        account_holder_name: null,
        account_iban: null,
        account_id: null,
        external_transaction_id: transaction_id,
        issuer_id: null,
        recurring_flow: null,
        recurring_id: null,
        recurring_model: null,
        type: 'IDEAL',
      },
      payment_methods: [
        {
          amount: 1000,
          currency: 'EUR',
          description: 'A pair of socks',
          external_transaction_id: transaction_id,
          payment_description: 'iDEAL',
          status: 'completed',
          type: 'IDEAL',
        },
      ],
      reason: '',
      reason_code: '',
      related_transactions: null,
      status: 'completed',
      transaction_id,
      var1: 'x',
      var2: null,
      var3: null,
    });
  });

  it('has every field of the published notification, at every level', function () {
    const file = '../shared/reference/webhook-vector.json';
    if (!existsSync(file)) {
      console.log('      skipped: there is no ../shared/reference/webhook-vector.json');
      this.skip();
    }
    const simulator = playedSimulator();
    const sessionId = simulator.order();
    simulator.change((state) => settle(state, sessionId, 'completed', 'IDEAL', simulator.world));
    const published = JSON.parse(JSON.parse(readFileSync(file, 'utf8')).payload);
    assert.deepEqual(fieldsOf(simulator.ask('GET', '/orders/order-1').data), fieldsOf({ ...published, costs: [] }));
  });

  it('includes cart, tax tables and delivery, where the order has them', () => {
    const simulator = playedSimulator();
    const parts = {
      shopping_cart: { items: [{ name: 'Sock', unit_price: 8.26 }] },
      checkout_options: { tax_tables: { default: { rate: 0.21 } } },
      delivery: { city: 'Amsterdam' },
    };
    simulator.order(parts);
    const { shopping_cart, checkout_options, delivery } = simulator.ask('GET', '/orders/order-1').data;
    assert.deepEqual({ shopping_cart, checkout_options, delivery }, parts);
  });

  const ids: [orderId: string, path: string][] = [
    ['order-1', 'order-1'],
    ['2026/17', '2026%2F17'],
    ['bestelling één', 'bestelling%20%C3%A9%C3%A9n'],
    ['100%', '100%'],
    ['__proto__', '__proto__'],
  ];
  for (const [orderId, path] of ids) {
    it(`finds ${orderId}, and knows nothing of another`, () => {
      const simulator = playedSimulator();
      const unknown = simulator.ask('GET', `/orders/${path}`);
      assert.deepEqual([unknown.status, unknown.code], [404, 1006]);
      assert.equal(unknown.headers['x-predicted-by'], 'unknown-order');
      simulator.ask('POST', '/orders', { ...ORDER, order_id: orderId });
      assert.equal(simulator.ask('GET', `/orders/${path}`).data.order_id, orderId);
    });
  }
});

/** The names of all fields in a value, each behind those that lead to it. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([name, member]) => [`${path}/${name}`, ...fieldsOf(member, `${path}/${name}`)])
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();
}
