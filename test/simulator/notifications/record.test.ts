import assert from 'node:assert/strict';
import type { Delivery } from '../../../src/simulator/notifications/delivery';
import { dueNotification } from '../../../src/simulator/notifications/dueNotification';
import { MAX_DELIVERIES, MAX_DELIVERY_BODY, recordDelivery } from '../../../src/simulator/notifications/record';
import { orderData } from '../../../src/simulator/orderData';
import { EMPTY_STATE, keepOrder, type StoredOrder } from '../../../src/simulator/orders';
import { KEY } from './shop';

function order(options: object | undefined): StoredOrder {
  const at = '2026-01-02T03:04:05.000Z';
  return {
    sessionId: 'a-session',
    orderId: 'order-1',
    created: at,
    modified: at,
    text: JSON.stringify({ order_id: 'order-1', currency: 'EUR', amount: 1000, payment_options: options }),
    key: KEY,
    status: 'completed',
    financialStatus: 'completed',
    gateway: 'IDEAL',
    transactionId: '123456789',
    expires: 0,
    deliveries: [],
  };
}

describe('The notification that is due', () => {
  const url = 'https://shop.test/notify';
  const rows: [options: object | undefined, expected: 'POST' | 'GET' | undefined][] = [
    [{ notification_url: url, notification_method: 'POST' }, 'POST'],
    [{ notification_url: url, notification_method: 'GET' }, 'GET'],
    [{ notification_url: url }, 'GET'],
    [{ notification_url: '' }, undefined],
    [{ notification_url: 7 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ];
  for (const [options, method] of rows) {
    it(`${JSON.stringify(options)} -> ${method ?? 'none'}`, () => {
      const stored = order(options);
      const due = dueNotification(stored, 7_999);
      assert.equal(due?.method, method);
      if (!due) return;
      assert.equal(due.url, `${url}?transactionid=order-1&timestamp=7`);
      assert.equal(due.timestamp, 7);
      assert.equal(due.body, method === 'POST' ? JSON.stringify(orderData(stored)) : '');
    });
  }
});

describe('The log of deliveries', () => {
  const delivery = (attempt: number, body = ''): Delivery => {
    const sent = { at: '', url: '', method: 'POST', timestamp: 0, body, attempt } as const;
    return { ...sent, outcome: 'delivered', verdict: '' };
  };
  const state = keepOrder(EMPTY_STATE, order({}));
  const logOf = (deliveries: Delivery[]) =>
    deliveries.reduce((before, one) => recordDelivery(before, 'a-session', one), state).orders.get('a-session')
      ?.deliveries;

  it('keeps them in order', () => assert.deepEqual(logOf([delivery(1), delivery(2)]), [delivery(1), delivery(2)]));

  it('keeps the latest only, past a number', () => {
    const all = Array.from({ length: MAX_DELIVERIES + 1 }, (_, n) => delivery(n));
    assert.deepEqual(logOf(all), all.slice(1));
  });

  it('keeps a body up to a size', () => {
    const bodies = [MAX_DELIVERY_BODY, MAX_DELIVERY_BODY + 1].map((length) => delivery(1, 'x'.repeat(length)));
    assert.deepEqual(
      logOf(bodies)?.map(({ body }) => body?.length),
      [MAX_DELIVERY_BODY, undefined],
    );
  });

  it('shortens a very long address', () => {
    const [kept] = logOf([{ ...delivery(1), url: 'x'.repeat(4096) }]) ?? [];
    assert.equal(kept?.url, `${'x'.repeat(2048)}...`);
  });

  it('of an order that is gone is not kept', () => assert.equal(recordDelivery(state, 'another', delivery(1)), state));
});
