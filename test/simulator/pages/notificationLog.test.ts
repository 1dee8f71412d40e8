import assert from 'node:assert/strict';
import type { Delivery } from '../../../src/simulator/notifications/delivery';
import { notificationLog } from '../../../src/simulator/pages/notificationLog';
import { ORDER, storedOrder } from '../ask';

const DELIVERY: Delivery = {
  at: '2026-01-02T03:04:06.000Z',
  url: 'http://localhost:8080/webhook?transactionid=order-1&timestamp=1767323046',
  method: 'POST',
  timestamp: 1767323046,
  body: '{"amount":1000}',
  auth: 'MTc2NzMyMzA0Njph',
  attempt: 1,
  outcome: 'delivered',
  status: 200,
  answer: 'OK',
  verdict: 'Acknowledged: HTTP 200 with OK.',
};

const FAILED: Delivery = {
  ...DELIVERY,
  outcome: 'failed',
  status: 302,
  answer: '<script>alert(1)</script>',
  verdict: 'Not acknowledged: the status should be 200, not 302, a redirect.',
};

/** The log of an order as people read it. */
function logOf(
  deliveries: readonly Delivery[],
  options: object = { notification_url: 'http://localhost:8080/webhook' },
) {
  const text = JSON.stringify({ ...ORDER, payment_options: options });
  return notificationLog(storedOrder({ status: 'completed', text, deliveries }), 'a-session/resend').markup;
}

describe('the notifications on a page', () => {
  it('show the latest attempt first, with its verdict, request and answer', () => {
    const markup = logOf([FAILED, { ...DELIVERY, attempt: 2 }]);
    assert.deepEqual(
      [...markup.matchAll(/<h3>(.*?)<\/h3>\s*<p><bdi>(.*?)<\/bdi><\/p>\s*<p class="quiet">(.*?)<\/p>/g)].map((found) =>
        found.slice(1),
      ),
      [
        ['Delivered', DELIVERY.verdict, '2026-01-02 03:04:06 UTC, attempt 2'],
        ['Failed', FAILED.verdict, '2026-01-02 03:04:06 UTC, attempt 1'],
      ],
    );
    for (const part of ['MTc2NzMyMzA0Njph', '{&quot;amount&quot;:1000}', 'HTTP 200', '&lt;script&gt;']) {
      assert.ok(markup.includes(part), part);
    }
  });

  it('show the parts of the signature', () => {
    const markup = logOf([DELIVERY]);
    assert.match(markup, /<dt>Timestamp<\/dt><dd><bdi>1767323046</);
    assert.match(markup, /<dt>HMAC-SHA512<\/dt><dd><bdi>a</);
  });

  const { body: _body, ...bodyless } = DELIVERY;
  const { auth: _auth, ...unsigned } = bodyless;
  const { status: _status, answer: _answer, ...unanswered } = DELIVERY;
  const missing: [what: string, delivery: Delivery, says: RegExp, not?: RegExp][] = [
    ['a body that was too long to keep', bodyless, /not kept, as it is longer than 65,536 characters/],
    ['a GET', { ...unsigned, method: 'GET' }, /as a GET has no signature.*as a GET has no body/s],
    ['a POST that never was', unsigned, /none, as it was not sent.*none, as it was not sent/s, /GET/],
    ['no answer', unanswered, /<dt>Answered<\/dt><dd><span class="quiet">nothing/, /an empty body/],
    ['an empty answer', { ...DELIVERY, answer: '' }, /an empty body/],
  ];
  for (const [what, delivery, says, not] of missing) {
    it(`name ${what}`, () => {
      const markup = logOf([delivery]);
      assert.match(markup, says);
      if (not) assert.doesNotMatch(markup, not);
    });
  }

  it('say of one that was not sent why', () => {
    const verdict = 'It would have been sent to shop.example, which is not on this computer.';
    const { status, answer, ...unsent } = DELIVERY;
    assert.match(
      logOf([{ ...unsent, outcome: 'not sent', verdict }]),
      /<h3>Not sent<\/h3>\s*<p><bdi>It would have been/,
    );
  });

  it('can be sent again', () => {
    assert.match(logOf([DELIVERY]), /<form method="post" action="a-session\/resend">/);
  });

  it('are to be waited for where none is delivered yet', () => {
    assert.match(logOf([]), /None is delivered yet/);
  });

  it('are none where the order has no notification_url', () => {
    const markup = logOf([], {});
    assert.match(markup, /the order has no notification_url/);
    assert.doesNotMatch(markup, /<form|None is delivered/);
  });
});
