import assert from 'node:assert/strict';
import type { SentOrder } from '../../../src/api/sentOrder';
import { partsOf } from '../../../src/editor/orderView/parts';
import { gateways } from '../../../src/order/gateways/catalogue';
import { sentOrder } from '../../api/sentOrderFixture';

const paymentUrl = 'https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL';

/** An order with a page to pay on. */
const payable = (change: Partial<SentOrder> = {}) => sentOrder({ paymentUrl, type: 'redirect', ...change });

const markupOf = (order: SentOrder, why?: string) => Object.values(partsOf(order, { why })).join('\n');

/** What a person reads, as lines. */
function textOf(order: SentOrder, why?: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return markupOf(order, why)
    .replace(/<\/(?:td|th|dt|code|bdi)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity);
}

/** What the buttons ask for. */
const wishes = (order: SentOrder) =>
  [...markupOf(order).matchAll(/data-do="(\w+)"(?: data-what="(\w+)")?/g)].map(([, deed, what]) =>
    [deed, what].filter(Boolean).join(' '),
  );

describe('The view of a sent order', () => {
  const rows: [what: string, order: SentOrder, says: RegExp][] = [
    ['its order_id', payable(), /Order my-order/],
    [
      'the gateway, the flow and the amount',
      payable({ gateway: 'KLARNA', amount: 7495, currency: 'EUR' }),
      /Klarna\s+· redirect\s+· EUR 74\.95/,
    ],
    [
      'where it went, and with which key',
      payable({ keyName: 'webshop NL' }),
      /Sent to the Test API with the key webshop NL on /,
    ],
    ['its status, and what that means', payable({ status: 'completed' }), /completed\s+The payment is complete\./],
    [
      'the status of the payment, where it is another',
      payable({ status: 'completed', financialStatus: 'refunded' }),
      /Payment: refunded\. The whole amount was paid back\./,
    ],
    ['that it was not asked for since', payable(), /The Test API was not asked since it was sent\./],
    ['when it was asked for', payable({ checked: '2026-11-22T09:30:00.000Z' }), /The Test API said so on 2\d Nov 2026/],
    ['the payment URL, as text', payable(), /https:\/\/testpayv2\.multisafepay\.com\/connect\/abc\/\?lang=nl_NL/],
    [
      'the host of a payment URL that is not of MultiSafepay',
      payable({ paymentUrl: 'https://bank.example.com/pay' }),
      /This page is on bank\.example\.com, which is not MultiSafepay's\.\s+Open bank\.example\.com/,
    ],
    [
      'that a phone cannot open the page of the Simulator',
      payable({ target: 'Simulator', paymentUrl: 'http://127.0.0.1:4000/pay/abc' }),
      /There is no QR code: the page is on this computer, where a phone cannot open it\./,
    ],
    [
      'that a payment URL is too long for a QR code',
      payable({ paymentUrl: paymentUrl.padEnd(3000, 'x') }),
      /The payment URL is too long for a QR code\./,
    ],
    [
      'that a direct order has no payment URL',
      sentOrder({ type: 'direct', response: {} }),
      /There is no payment URL\. That is usual/,
    ],
    [
      'that the answer was lost',
      sentOrder({ status: 'initialized' }),
      /The payment URL is not known, because the answer to this order is not at hand\./,
    ],
    [
      'that there is a picture of a QR code in its place',
      sentOrder({ qrUrl: 'https://testapi.multisafepay.com/qr/abc.png' }),
      /The API made a QR code for the customer to scan;.*https:\/\/testapi\.multisafepay\.com\/qr\/abc\.png/s,
    ],
    [
      'that there is a form in its place',
      sentOrder({ response: { customer_verification: { html: '<form action="https://x">', type: 'form' } } }),
      /There is no payment URL: the API answered with a verification form/,
    ],
    [
      'why a payment URL is not shown',
      sentOrder({ response: { payment_url: 'javascript:alert(1)' } }),
      /The payment URL is not shown, because it is not safe to open: it is a javascript: address\./,
    ],
    [
      'what to choose on the test page',
      payable({ gateway: 'TRUSTLY' }),
      /Trying Trustly on the Test API\s+On the test payment page, choose a scenario/,
    ],
    [
      'which data to enter there',
      payable({ gateway: 'BANKTRANS' }),
      /Value Outcome \s*NL87ABNA0000000001 \s*completed/,
    ],
    [
      'which data to send in a direct order',
      payable({ gateway: 'DIRDEB' }),
      /NL87ABNA0000000001 \s*gateway_info\.account_holder_iban \s*completed/,
    ],
    [
      'the code of a refusal, and what it means',
      refused(1027, 'Invalid cart'),
      /Refused\s+1027: Invalid cart\s+The items of the shopping cart/,
    ],
    [
      'that the Simulator predicts a refusal',
      { ...refused(1002, 'Invalid currency'), target: 'Simulator' },
      /The Simulator predicts a refusal\s+1002: Invalid currency/,
    ],
    [
      'that an order without an answer may have arrived',
      sentOrder({ accepted: false, mayHaveArrived: true, refusal: { text: 'No answer.' } }),
      /No verdict\s+No answer\.\s+The order may have arrived all the same/,
    ],
    ['what was sent, indented', payable({ request: '{"amount":1.50}' }), /Copy request\s+\{\n {2}"amount": 1\.50\n\}/],
    [
      'what was answered, indented',
      payable({ response: { order_id: 'x' } }),
      /Copy response\s+\{\n {2}"order_id": "x"\n\}/,
    ],
    ['why it cannot be sent again', payable({ redacted: true }), /so it cannot be sent again from here/],
  ];
  for (const [what, order, says] of rows) it(`says ${what}`, () => assert.match(textOf(order), says));

  it('says why there is no news of the status', () => {
    assert.match(
      textOf(payable(), 'The test key webshop NL is not at hand.'),
      /The test key webshop NL is not at hand\./,
    );
  });

  const lives: [what: string, change: Partial<SentOrder>, says: RegExp | undefined][] = [
    ['for 30 days', {}, /until 21 Dec 2026, \d\d:\d\d \(30 days, as the order does not set days_active\)/],
    [
      'as long as days_active says',
      { request: '{"days_active":3}' },
      /until 24 Nov 2026, .* \(the order sets days_active\)/,
    ],
    [
      'as long as seconds_active says, which wins',
      { request: '{"days_active":3,"seconds_active":"172800"}' },
      /until 23 Nov 2026, .* \(the order sets seconds_active\)/,
    ],
    ['as long as the gateway lets it', { gateway: 'IDEAL' }, /1 hour, as documented for iDEAL/],
    ['no longer, when it is paid', { status: 'completed' }, undefined],
    ['for a time that no document tells, when it is direct', { type: 'direct' }, undefined],
  ];
  for (const [what, change, says] of lives) {
    it(`can be paid ${what}`, () => {
      const text = textOf(payable(change));
      if (says) assert.match(text, says);
      else assert.doesNotMatch(text, /Time to pay/);
    });
  }

  const buttons: [what: string, order: SentOrder, wishes: string[]][] = [
    ['with a page', payable(), ['open', 'copy url', 'forward', 'again', 'copy request']],
    [
      'with a picture',
      sentOrder({ qrUrl: 'https://x.multisafepay.com/a.png' }),
      ['open', 'copy url', 'forward', 'again', 'copy request'],
    ],
    ['without either', sentOrder({ response: {} }), ['forward', 'again', 'copy request', 'copy response']],
    ['of a file', sentOrder({ file: 'file:///order.json' }), ['forward', 'again', 'file', 'copy request']],
    ['that is not kept whole', sentOrder({ redacted: true }), ['forward', 'copy request']],
    ['of a gateway with test data', sentOrder({ gateway: 'EPS' }), ['forward', 'copy 0', 'again', 'copy request']],
  ];
  for (const [what, order, expected] of buttons) {
    it(`has its buttons for an order ${what}`, () => assert.deepEqual(wishes(order), expected));
  }

  it('shows nothing that an order or an answer says as markup', () => {
    const hostile = `"><img src=x onerror=alert(1)><script>alert('&')</script>`;
    const order = {
      ...sentOrder({
        paymentUrl: `https://x.example.com/?${encodeURI(hostile)}`,
        request: JSON.stringify({ a: hostile }),
      }),
      ...Object.fromEntries(
        ['orderId', 'gateway', 'type', 'currency', 'description', 'status', 'financialStatus', 'keyName'].map(
          (name) => [name, hostile],
        ),
      ),
      response: { [hostile]: hostile },
    };
    const tags = (markup: string) => new Set(markup.match(/<\w+/g));
    const added = [...tags(markupOf(order, hostile))].filter((tag) => tag === '<img' || tag === '<script');
    assert.deepEqual(added, []);
    assert.deepEqual(
      markupOf({ ...order, accepted: false, refusal: { text: hostile } }).match(/<(?:img|script)/g),
      null,
    );
    assert.ok(textOf(order, hostile).includes(hostile));
  });

  it('reaches for nothing on the network, whatever the gateway', () => {
    for (const { id } of gateways) {
      assert.doesNotMatch(markupOf(payable({ gateway: id })), /\b(?:src|srcset|style|on\w+)=/);
    }
  });

  it('has no status where the order was refused', () => {
    assert.equal(partsOf(refused(1027, 'Invalid cart')).status, '');
    assert.notEqual(partsOf({ ...refused(1027, ''), mayHaveArrived: true }).status, '');
  });

  it('has the QR code of a page that a phone can open', () => {
    assert.match(markupOf(payable()), /<div role="img" aria-label="QR code of the payment URL"><svg /);
    assert.doesNotMatch(markupOf(payable({ target: 'Simulator' })), /<svg/);
  });

  it('changes nothing but the status when that changes, so that nothing jumps', () => {
    const { status: _, ...before } = partsOf(payable({ status: 'initialized' }));
    const { status: __, ...after } = partsOf(payable({ status: 'uncleared', checked: '2026-11-22T09:30:00.000Z' }));
    assert.deepEqual(after, before);
  });
});

function refused(code: number, text: string): SentOrder {
  return sentOrder({ accepted: false, refusal: { code, text } });
}
