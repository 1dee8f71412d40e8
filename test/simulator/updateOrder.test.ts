import assert from 'node:assert/strict';
import { type PaymentOutcome, settle } from '../../src/simulator/orderLife';
import { playedSimulator } from './ask';

const OPTIONS = { notification_url: 'http://localhost:8000/notify', notification_method: 'POST' };

describe('PATCH /orders/{order_id}', () => {
  const rows: [
    before: PaymentOutcome | 'initialized',
    update: object,
    expected: [status: string, payment: string | null] | RegExp,
  ][] = [
    ['initialized', { status: 'cancelled', exclude_order: true }, ['cancelled', 'void']],
    ['uncleared', { status: 'cancelled' }, ['cancelled', 'void']],
    ['uncleared', { status: 'completed' }, ['completed', 'completed']],
    ['uncleared', { status: 'declined' }, ['declined', 'declined']],
    ['completed', { status: 'shipped' }, ['shipped', 'completed']],
    ['completed', { status: 'completed' }, ['completed', 'completed']],
    ['completed', { tracktrace_code: '3SABC', carrier: 'Post' }, ['completed', 'completed']],
    ['completed', { order_id: 'order-1', description: 'A pair of socks' }, ['completed', 'completed']],
    ['initialized', { order_id: 'order-2' }, /^order_id cannot be changed/],
    ['initialized', { description: 'Shoes' }, /^description cannot be changed/],
    [
      'initialized',
      { status: 'completed' },
      /^Only an order that is uncleared or reserved becomes completed; this one is initialized/,
    ],
    ['completed', { status: 'cancelled' }, /becomes cancelled; this one is completed/],
    ['initialized', { status: 'shipped' }, /^Only an order that is completed becomes shipped/],
    [
      'initialized',
      { status: 'constructor' },
      /^status should be one of cancelled, void, completed, declined, shipped/,
    ],
  ];
  for (const [before, update, expected] of rows) {
    it(`${before}, ${JSON.stringify(update)} -> ${expected instanceof RegExp ? 1000 : expected[0]}`, () => {
      const simulator = playedSimulator();
      const sessionId = simulator.order({ payment_options: OPTIONS });
      if (before !== 'initialized')
        simulator.change((state) => settle(state, sessionId, before, 'VISA', simulator.world));
      const notified = simulator.state().due.length;
      const answer = simulator.ask('PATCH', '/orders/order-1', update);
      const { data } = simulator.ask('GET', '/orders/order-1');
      if (expected instanceof RegExp) {
        assert.deepEqual([answer.status, answer.code, answer.headers['x-predicted-by']], [404, 1000, 'update']);
        assert.match(answer.info ?? '', expected);
        assert.equal(data.status, before);
      } else {
        assert.deepEqual([answer.status, answer.data], [200, {}]);
        assert.deepEqual([data.status, data.financial_status], expected);
      }
      assert.equal(simulator.state().due.length - notified, data.status === before ? 0 : 1);
    });
  }

  it('of a later payment (Klarna) clears it when it is shipped', () => {
    const simulator = playedSimulator();
    const sessionId = simulator.order();
    simulator.change((state) => settle(state, sessionId, 'completed', 'KLARNA', simulator.world));
    const statuses = () => {
      const { data } = simulator.ask('GET', '/orders/order-1');
      return [data.status, data.financial_status];
    };
    assert.deepEqual(statuses(), ['completed', 'uncleared']);
    simulator.ask('PATCH', '/orders/order-1', { status: 'shipped' });
    assert.deepEqual(statuses(), ['shipped', 'completed']);
  });

  it('of an unknown order is answered with HTTP 410 and 1000', () => {
    const { status, code, info } = playedSimulator().ask('PATCH', '/orders/order-1', { status: 'cancelled' });
    assert.deepEqual([status, code, info], [410, 1000, 'Not found']);
  });

  for (const body of ['', 'cancelled', '[]', '{"status": ']) {
    it(`with ${JSON.stringify(body)} for a body -> 1000`, () => {
      const simulator = playedSimulator();
      simulator.order();
      assert.match(simulator.askText('PATCH', '/orders/order-1', body).info ?? '', /must be one JSON object/);
    });
  }
});
