import assert from 'node:assert/strict';
import { forwardedTo, inSimulator } from '../../../src/editor/orderView/notifications';
import type { Delivery } from '../../../src/simulator/notifications/delivery';
import { authHeader, hashOf } from '../../../src/simulator/notifications/signature';
import { sentOrder } from '../../api/sentOrderFixture';
import { ORDER, storedOrder } from '../../simulator/ask';

const KEY = 'a-key-that-signs';
const BODY = '{"order_id":"order-1","description":"<img src=x>"}';

const delivery: Delivery = {
  at: '2026-01-02T03:04:06.000Z',
  url: 'http://localhost:8080/webhook?transactionid=order-1&timestamp=1767323046',
  method: 'POST',
  timestamp: 1767323046,
  body: BODY,
  auth: authHeader(1767323046, BODY, KEY),
  attempt: 1,
  outcome: 'delivered',
  status: 200,
  answer: 'OK',
  verdict: 'Acknowledged.',
};

const notified = (change: object = {}, notification_method = 'POST') => {
  const payment_options = { notification_url: 'http://localhost:8080/webhook', notification_method };
  return storedOrder({ text: JSON.stringify({ ...ORDER, payment_options }), ...change });
};

const buttons = (markup: string) => [...markup.matchAll(/data-do="(\w+)"/g)].map(([, deed]) => deed);

describe('The notifications in an order view', () => {
  const rows: [order: string, markup: string, deeds: string[], says: RegExp][] = [
    ['open, nothing delivered', inSimulator(notified()).markup, ['outcome', 'notify', 'copy'], /None is delivered yet/],
    ['completed', inSimulator(notified({ status: 'completed' })).markup, ['notify', 'copy'], /Put it in your shop/],
    ['uncleared', inSimulator(notified({ status: 'uncleared' })).markup, ['outcome', 'notify', 'copy'], /signed with/],
    ['without notification_url', inSimulator(storedOrder()).markup, ['outcome'], /has no notification_url/],
    [
      'on the Test API',
      forwardedTo(sentOrder({ orderId: 'order-1' }), []).markup,
      ['forward'],
      /cannot reach this computer/,
    ],
    [
      'on the Test API, forwarded',
      forwardedTo(sentOrder({ orderId: 'order-1' }), [delivery]).markup,
      ['forward'],
      /sent by MultiSafepay Orders, not by MultiSafepay/,
    ],
  ];
  for (const [order, markup, deeds, says] of rows) {
    it(`of an order that is ${order}: ${deeds.join(', ')}`, () => {
      assert.deepEqual(buttons(markup), deeds);
      assert.match(markup, says);
    });
  }

  it('has none for an order that the Test API refused', () => {
    assert.equal(forwardedTo(sentOrder({ orderId: 'order-1', accepted: false }), []).markup, '');
  });

  it('shows of each the verdict, the request, the parts of its signature and the answer; the latest first', () => {
    const failed: Delivery = { ...delivery, attempt: 2, outcome: 'failed', status: 500, verdict: 'HTTP 500, not 200.' };
    const { markup } = inSimulator(notified({ deliveries: [delivery, failed] }));
    assert.deepEqual(markup.match(/<h3>[^<]*/g), ['<h3>Failed', '<h3>Delivered']);
    for (const said of ['Acknowledged.', 'HTTP 500, not 200.', delivery.auth ?? '', 'HTTP 200', '1767323046']) {
      assert.ok(markup.includes(said), said);
    }
    assert.ok(markup.includes(hashOf(1767323046, BODY, KEY)));
    assert.ok(!markup.includes(KEY));
  });

  it('shows what came from a shop as text', () => {
    const { markup } = inSimulator(notified({ deliveries: [{ ...delivery, answer: '<script>alert(1)</script>' }] }));
    assert.doesNotMatch(markup, /<script|<img/);
  });

  it('says what a GET has not', () => {
    const { body, auth, ...rest } = delivery;
    const { markup } = inSimulator(notified({ deliveries: [{ ...rest, method: 'GET' }] }, 'GET'));
    assert.match(markup, /none, as a GET has no signature/);
    assert.match(markup, /With <code>"notification_method": "POST"<\/code> they are signed/);
    assert.deepEqual(buttons(markup), ['outcome', 'notify']);
  });
});
