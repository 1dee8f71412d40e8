import assert from 'node:assert/strict';
import { readAccepted } from '../../src/api/accepted';
import { TEST_API } from '../../src/api/endpoint';
import { failed, type Outcome } from '../../src/api/outcome';
import { sentOrderOf } from '../../src/api/sentOrder';

const KEY = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';
const CARD = '4111111111111111';
const accepted = (data: object) => readAccepted(data, 'Test API');

const record = (order: unknown, outcome: Outcome) => {
  const now = new Date('2026-11-21T14:02:00Z');
  const body = typeof order === 'string' ? order : JSON.stringify(order);
  const { id, ...rest } = sentOrderOf({
    body,
    outcome,
    target: 'Test API',
    base: TEST_API,
    keys: [KEY],
    keyName: 'webshop NL',
    file: 'file:///shop/order.json',
    now,
  });
  assert.match(id, /^[0-9a-f-]{36}$/);
  return rest;
};

describe('the record of an order that was sent', () => {
  it('has no order_id where a card number or key was taken out of it, since no order has that one', () => {
    for (const order_id of [CARD, `my-${KEY}`]) {
      assert.equal(record({ order_id }, accepted({ order_id })).orderId, undefined);
      assert.equal(record({ order_id }, failed('no-answer', 'No answer.')).orderId, undefined);
    }
  });

  it('has what a list shows, the request as it was sent, and the answer', () => {
    const order = {
      type: 'redirect',
      order_id: 1001,
      gateway: 'KLARNA',
      amount: 7495,
      currency: 'EUR',
      description: 'Two books',
    };
    const body = JSON.stringify(order, null, 4);
    const answer = { order_id: '1001', payment_url: 'https://testpayv2.multisafepay.com/connect/82abc/' };
    assert.deepEqual(record(body, accepted(answer)), {
      sent: '2026-11-21T14:02:00.000Z',
      target: 'Test API',
      base: TEST_API,
      keyName: 'webshop NL',
      file: 'file:///shop/order.json',
      orderId: '1001',
      gateway: 'KLARNA',
      type: 'redirect',
      amount: 7495,
      currency: 'EUR',
      description: 'Two books',
      accepted: true,
      paymentUrl: answer.payment_url,
      request: body,
      redacted: false,
      response: answer,
    });
  });

  const order = { order_id: 'a', amount: '1000', currency: 'EUR' };
  const outcomes: [what: string, outcome: Outcome, expected: object][] = [
    [
      'a direct order that is paid at once',
      accepted({ order_id: 'a', status: 'completed', financial_status: 'initialized' }),
      { accepted: true, status: 'completed', financialStatus: 'initialized', paymentUrl: undefined },
    ],
    [
      'an order to be paid by a QR code',
      accepted({ qr_url: 'https://testpay.multisafepay.com/qr/1' }),
      { accepted: true, qrUrl: 'https://testpay.multisafepay.com/qr/1', paymentUrl: undefined },
    ],
    [
      'a payment URL that must not be opened',
      accepted({ payment_url: 'javascript:alert(1)' }),
      { accepted: true, paymentUrl: undefined },
    ],
    [
      'a refusal',
      { kind: 'refused', code: 1027, text: 'Totaalbedrag klopt niet', status: 404 },
      { accepted: false, refusal: { code: 1027, text: 'Totaalbedrag klopt niet' }, mayHaveArrived: undefined },
    ],
    [
      'no answer',
      failed('time-limit', 'Test API gave no complete answer.'),
      { accepted: false, refusal: { text: 'Test API gave no complete answer.' }, mayHaveArrived: true },
    ],
    [
      'nothing was sent',
      failed('cancelled', 'Cancelled: nothing was sent.', false),
      { accepted: false, refusal: { text: 'Cancelled: nothing was sent.' }, mayHaveArrived: undefined },
    ],
  ];
  for (const [what, outcome, expected] of outcomes) {
    it(`says what came of it: ${what}`, () => {
      const kept: Record<string, unknown> = record(order, outcome);
      for (const [name, value] of Object.entries(expected)) assert.deepEqual(kept[name], value, name);
    });
  }

  it('holds no card data, no token and no key, whatever part of the order or the answer they stand in', () => {
    const hostile = {
      order_id: CARD,
      description: `paid with 4111-1111-1111-1111 and ${KEY}`,
      gateway: KEY,
      gateway_info: { card_number: CARD, card_cvc: 98765, payment_token: 'applepay-secret' },
      payment_data: { payload: 'component-secret' },
    };
    const answers = [
      accepted({ order_id: CARD, events_token: 'events-secret', echo: hostile, status: `paid by ${CARD}` }),
      { kind: 'refused', code: 1000, text: `Bad card ${CARD} for ${KEY}`, status: 400 } as const,
      failed('not-an-answer', `It says ${CARD} ${KEY}`),
    ];
    for (const outcome of answers) {
      const kept = record(hostile, outcome);
      assert.equal(kept.redacted, true);
      assert.doesNotMatch(JSON.stringify(kept), /4111|secret|98765|qqqq|zzzz/i);
    }
  });

  it('is small, and then cannot be sent again', () => {
    const long = { ...order, description: 'x'.repeat(1_000_000) };
    const kept = record(long, accepted({ ...long, payment_url: 'https://testpayv2.multisafepay.com/connect/82abc/' }));
    assert.ok(JSON.stringify(kept).length < 210_000);
    assert.equal(kept.redacted, true);
    assert.equal(kept.paymentUrl, 'https://testpayv2.multisafepay.com/connect/82abc/');
  });

  it('does without the fields of an order', () => {
    for (const body of ['null', '[1]', '"x"', '{"order_id": {}, "amount": [], "gateway": 7}']) {
      const { orderId, amount, gateway, request } = record(body, failed('empty', 'Empty.'));
      assert.deepEqual([orderId, amount, gateway, request], [undefined, undefined, undefined, body]);
    }
  });
});
