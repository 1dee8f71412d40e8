import assert from 'node:assert/strict';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { expireOrders, type PaymentOutcome, settle } from '../../src/simulator/orderLife';
import { orderOf } from '../../src/simulator/orders';
import { ORDER, playedSimulator, START } from './ask';

const OPTIONS = { notification_url: 'http://localhost:8000/notify', notification_method: 'POST' };
const DAY = 86_400;

describe('the life of an order', () => {
  describe('is what came of its payment', () => {
    const rows: [outcome: PaymentOutcome, gateway: string | undefined, status: string, financial: string][] = [
      ['completed', 'IDEAL', 'completed', 'completed'],
      ['completed', undefined, 'completed', 'completed'],
      ['completed', 'KLARNA', 'completed', 'uncleared'],
      ['uncleared', 'VISA', 'uncleared', 'uncleared'],
      ['declined', 'VISA', 'declined', 'declined'],
      ['declined', 'KLARNA', 'declined', 'declined'],
      ['cancelled', 'IDEAL', 'cancelled', 'void'],
      ['void', 'VISA', 'void', 'void'],
      ['expired', 'MULTIBANCO', 'expired', 'expired'],
    ];
    for (const [outcome, gateway, status, financial] of rows) {
      it(`${outcome}, paid with ${gateway ?? 'nothing known'} -> ${status}, payment ${financial}`, () => {
        const simulator = playedSimulator();
        const sessionId = simulator.order();
        simulator.change((state) => settle(state, sessionId, outcome, gateway, simulator.world));
        const { data } = simulator.ask('GET', '/orders/order-1');
        assert.deepEqual([data.status, data.financial_status], [status, financial]);
        assert.match(String(data.transaction_id), /^\d{9}$/);
        assert.equal((data.payment_details as { type: unknown }).type, gateway ?? null);
      });
    }
  });

  it('has no payment when the customer turned back before choosing one', () => {
    const simulator = playedSimulator();
    const sessionId = simulator.order();
    simulator.change((state) => settle(state, sessionId, 'cancelled', undefined, simulator.world));
    const { data } = simulator.ask('GET', '/orders/order-1');
    assert.deepEqual([data.status, data.transaction_id, data.payment_methods], ['cancelled', null, []]);
  });

  describe('ends once', () => {
    const rows: [first: PaymentOutcome, then: PaymentOutcome, status: string][] = [
      ['completed', 'declined', 'completed'],
      ['completed', 'completed', 'completed'],
      ['declined', 'completed', 'declined'],
      ['cancelled', 'completed', 'cancelled'],
      ['expired', 'completed', 'expired'],
      ['void', 'completed', 'void'],
      ['uncleared', 'completed', 'completed'],
      ['uncleared', 'declined', 'declined'],
      ['uncleared', 'void', 'void'],
    ];
    for (const [first, then, status] of rows) {
      it(`${first}, then ${then} -> ${status}`, () => {
        const simulator = playedSimulator();
        const sessionId = simulator.order({ payment_options: OPTIONS });
        simulator.change((state) => settle(state, sessionId, first, 'VISA', simulator.world));
        const before = simulator.state();
        const after = settle(before, sessionId, then, 'VISA', simulator.world);
        assert.equal(after.orders.get(sessionId)?.status, status);
        assert.equal(after.due.length, first === 'uncleared' ? 2 : 1);
        assert.equal(after === before, first !== 'uncleared');
      });
    }
  });

  describe('is over when its order_id was sent again', () => {
    it('it is neither paid nor expired, and nobody is notified', () => {
      const simulator = playedSimulator();
      const first = simulator.order({ payment_options: OPTIONS, seconds_active: 60 });
      const second = simulator.order({ payment_options: OPTIONS });
      simulator.change((state) => settle(state, second, 'completed', 'IDEAL', simulator.world));
      const before = simulator.state();
      assert.equal(settle(before, first, 'completed', 'IDEAL', simulator.world), before);
      assert.equal(expireOrders(before, START + DAY * 1000), before);
      assert.deepEqual([before.orders.get(first)?.status, before.due.length], ['initialized', 1]);
    });
  });

  describe('lasts until its payment URL stops working', () => {
    const rows: [what: string, fields: object, seconds: number][] = [
      ['30 days, unless it says otherwise', {}, 30 * DAY],
      ['days_active 3', { days_active: 3 }, 3 * DAY],
      ['days_active "3"', { days_active: '3' }, 3 * DAY],
      ['seconds_active 60', { seconds_active: 60 }, 60],
      ['seconds_active 60, which wins over days_active 3', { seconds_active: 60, days_active: 3 }, 60],
      ['seconds_active 0, which is no time', { seconds_active: 0 }, 30 * DAY],
      ['seconds_active of ten years, of which one counts', { seconds_active: 3650 * DAY }, 365 * DAY],
      ['days_active 3, which changes nothing for direct debit', { days_active: 3, gateway: 'DIRDEB' }, 30 * DAY],
    ];
    for (const [what, fields, seconds] of rows) {
      it(what, () => {
        const simulator = playedSimulator();
        simulator.order({ ...fields, payment_options: OPTIONS });
        simulator.wait(seconds - 1);
        assert.equal(simulator.ask('GET', '/orders/order-1').data.status, 'initialized');
        simulator.wait(1);
        assert.equal(simulator.ask('GET', '/orders/order-1').data.status, 'expired');
        assert.equal(simulator.state().due.length, 1);
      });
    }

    it('but not for who has paid', () => {
      const simulator = playedSimulator();
      for (const outcome of ['completed', 'uncleared'] as const) {
        const sessionId = simulator.order({ order_id: outcome });
        simulator.change((state) => settle(state, sessionId, outcome, 'VISA', simulator.world));
      }
      const state = simulator.state();
      assert.equal(expireOrders(state, START + 400 * DAY * 1000), state);
    });
  });

  describe('is notified', () => {
    const rows: [options: object | string | undefined, expected: { method: string; url: string } | undefined][] = [
      [undefined, undefined],
      ['none', undefined],
      [{ notification_url: '' }, undefined],
      [{ notification_url: 7 }, undefined],
      [OPTIONS, { method: 'POST', url: 'http://localhost:8000/notify?transactionid=order-1&timestamp=1767323045' }],
      [
        { notification_url: 'http://localhost:8000/?type=notification' },
        {
          method: 'GET',
          url: 'http://localhost:8000/?type=notification&transactionid=order-1&timestamp=1767323045',
        },
      ],
    ];
    for (const [options, expected] of rows) {
      it(`${JSON.stringify(options)} -> ${expected ? `${expected.method} ${expected.url}` : 'not at all'}`, () => {
        const simulator = playedSimulator();
        const sessionId = simulator.order({ payment_options: options });
        assert.deepEqual(simulator.state().due, []);
        simulator.change((state) => settle(state, sessionId, 'completed', 'IDEAL', simulator.world));
        const [due, ...more] = simulator.state().due;
        assert.deepEqual(due && { method: due.method, url: due.url }, expected);
        assert.deepEqual(more, []);
      });
    }

    it('with what GET /orders/{order_id} answers, and the key that the order was created with', () => {
      const simulator = playedSimulator();
      const key = '0123456789abcdef0123456789abcdef01234567';
      simulator.ask('POST', '/orders', { ...ORDER, payment_options: OPTIONS }, { api_key: key });
      const order = orderOf(simulator.state(), 'order-1');
      simulator.change((state) => settle(state, order?.sessionId ?? '', 'completed', 'IDEAL', simulator.world));
      const [due] = simulator.state().due;
      assert.deepEqual(JSON.parse(due?.body ?? ''), simulator.ask('GET', '/orders/order-1').data);
      assert.equal(due?.key, key);
      assert.notEqual(key, SIMULATOR_KEY);
    });
  });
});
