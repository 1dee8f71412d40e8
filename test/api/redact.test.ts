import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redacted, redactedJson } from '../../src/api/redact';

const KEY = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';
const OTHER = 'vwvwvwvwvwjkjkjkjkjkhghghghghghbnbnbnbnbn';
const CARD = '4111111111111111';

/** What becomes of a JSON text, as its value. */
const kept = (order: unknown) => JSON.parse(redactedJson(JSON.stringify(order), KEY, OTHER).json);

describe('what is kept of an order that was sent', () => {
  const hidden: [what: string, order: unknown, kept: unknown][] = [
    [
      'the data of a card',
      { gateway_info: { card_number: CARD, card_holder_name: 'Eva', card_expiry_date: 3012, card_cvc: '123' } },
      {
        gateway_info: {
          card_number: '[redacted]',
          card_holder_name: '[redacted]',
          card_expiry_date: '[redacted]',
          card_cvc: '[redacted]',
        },
      },
    ],
    [
      'a bank account, but for the end that decides what the test environment does',
      { gateway_info: { account_id: 'NL87ABNA0000000004', bank_account: 'nl87abna0000000002' } },
      { gateway_info: { account_id: '[redacted] 0004', bank_account: '[redacted] 0002' } },
    ],
    [
      'the bank account that an answer repeats',
      { payment_details: { account_id: 'NL87ABNA0000000004', account_iban: null } },
      { payment_details: { account_id: '[redacted] 0004', account_iban: null } },
    ],
    [
      'a payment token, in a text or as an object',
      { gateway_info: { payment_token: { data: ['x'], at: CARD } }, x: { payment_token: '{"a":1}' } },
      { gateway_info: { payment_token: '[redacted]' }, x: { payment_token: '[redacted]' } },
    ],
    [
      'the payload of the payment component',
      { payment_data: { payload: 'eyJ', gateway: 'IDEAL' } },
      { payment_data: { payload: '[redacted]', gateway: 'IDEAL' } },
    ],
    [
      'the token of a recurring payment',
      { recurring_id: '133_gTp2', recurring: { model: 'cardOnFile', id: '133_gTp2' } },
      { recurring_id: '[redacted]', recurring: { model: 'cardOnFile', id: '[redacted]' } },
    ],
    [
      'secret names where nobody expects them',
      { customer: { 'API-Key': 'a', apiKey: 'b' }, var1: { Authorization: 'Bearer c' }, list: [{ cvc: 123 }] },
      {
        customer: { 'API-Key': '[redacted]', apiKey: '[redacted]' },
        var1: { Authorization: '[redacted]' },
        list: [{ cvc: '[redacted]' }],
      },
    ],
    ['the key itself, in any letter case', { var1: `key=${KEY.toUpperCase()}!` }, { var1: 'key=[API key]!' }],
    ['a key among several', { var1: `a ${OTHER}` }, { var1: 'a [API key]' }],
    ['the key as a name', { [KEY]: 1 }, { '[API key]': 1 }],
    ['JSON in a text', { var1: '{"card_cvc": "123"}' }, { var1: '{"card_cvc": "[redacted]"}' }],
  ];
  for (const [what, order, expected] of hidden) {
    it(`hides ${what}`, () => assert.deepEqual(kept(order), expected));
  }

  const cards: [text: unknown, kept: unknown][] = [
    [CARD, '[redacted]'],
    [4111111111111111, '[redacted]'],
    ['paid with 4111 1111 1111 1111, thanks', 'paid with [redacted], thanks'],
    ['4111-1111-1111-1111', '[redacted]'],
    ['3714 496353 98431', '[redacted]'],
    ['4222222222222', '[redacted]'],
    ['6703 4500 0546 2000 8', '[redacted]'],
    ['6304000000000000000', '[redacted]'],
    [`${CARD} 123`, '[redacted] 123'],
    [`12 ${CARD}`, '12 [redacted]'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '[redacted]'],
    [`a${CARD}b and 5500-0000-0000-0004.`, 'a[redacted]b and [redacted].'],
    [`https://example.com/?card=${CARD}&x=1`, 'https://example.com/?card=[redacted]&x=1'],
  ];
  for (const [text, expected] of cards) {
    it(`finds the card number in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(kept({ var1: text }), { var1: expected }));
  }
  it('finds a card number that is written as a power of ten, or with escapes', () => {
    const { json } = redactedJson('{"a": 4.111111111111111e15, "b": "\\u0034111111111111111", "4111111111111111": 1}');
    assert.equal(json, '{"a": "[redacted]", "b": "[redacted]", "[redacted]": 1}');
  });
  it('finds what a second member of the same name hides from JSON.parse', () => {
    const { json } = redactedJson(
      `{"gateway_info": {"card_number": "${CARD}", "card_number": ""}, "gateway_info": {}}`,
    );
    assert.equal(json, '{"gateway_info": {"card_number": "[redacted]", "card_number": ""}, "gateway_info": {}}');
  });

  it('finds no card number in the 999 order ids of a day', () => {
    for (let count = 1; count < 1000; count += 1) {
      const json = `"ORD-2026-11-21-${String(count).padStart(6, '0')}"`;
      assert.deepEqual(redactedJson(json), { json, redacted: false });
    }
  });

  const plain: [what: string, order: unknown][] = [
    ['other digits', { order_id: '4111111111111112', amount: 1700000000000, customer: { phone: '0208500500' } }],
    ['a time in milliseconds that passes the check of cards', { order_id: '1700000000009' }],
    [
      'a computed price',
      { shopping_cart: { items: [{ unit_price: 8.401288888888189 }, { unit_price: '8.4012888888881881' }] } },
    ],
    ['what is not set', { gateway_info: { card_number: '', payment_token: null, card_cvc: [] }, recurring_id: '' }],
    ['switches', { tokenization: { tokens: true, token: false } }],
    ['where a bank transfer goes to', { gateway_info: { destination_holder_iban: 'NL87ABNA0000000004' } }],
    ['names that only look alike', { company: 'Pan', customer: { panel: 'x', tokenised: 'x' } }],
  ];
  for (const [what, order] of plain) {
    it(`leaves ${what}`, () => {
      const json = JSON.stringify(order, null, 2);
      assert.deepEqual(redactedJson(json, KEY), { json, redacted: false });
    });
  }

  it('changes no other byte', () => {
    const json =
      '{ "amount" : 10.00,\r\n\t"gateway_info":{"card_cvc" : "123"} , "very": 123456789012345678901234567890 }\n';
    assert.equal(redactedJson(json).json, json.replace('"123"', '"[redacted]"'));
  });
  it('reads 100,000 levels', () => {
    const json = `${'['.repeat(100_000)}"${CARD}"${']'.repeat(100_000)}`;
    assert.equal(redactedJson(json).json, json.replace(CARD, '[redacted]'));
  });
  it('hides tokens and card data of an answer, and not its payment URL', () => {
    const answer = {
      order_id: 'a',
      payment_url: 'https://testpayv2.multisafepay.com/connect/82abc/?lang=nl_NL',
      events_token: 'eyJhbGciOi',
      session_id: '82abc',
      payment_details: { card_expiry_date: '3012', last4: '1111', recurring_id: 'x', account_holder_name: 'Eva' },
      customer_verification: { type: 'form', html: '<form><input name="PaReq" value="x"></form>' },
    };
    assert.deepEqual(redacted(answer).value, {
      ...answer,
      events_token: '[redacted]',
      session_id: '[redacted]',
      payment_details: { ...answer.payment_details, card_expiry_date: '[redacted]', recurring_id: '[redacted]' },
      customer_verification: { type: 'form', html: '[redacted]' },
    });
  });
  it('leaves no card number, wherever one is put', () => {
    const place = (key: string, before: string, after: string) => ({ [key]: [{ var: `${before}${CARD}${after}` }] });
    const noDigit = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\d\s\u2010-\u2015-]/g, ''));
    fc.assert(
      fc.property(noDigit, noDigit, noDigit, (key, before, after) => {
        assert.ok(!JSON.stringify(redacted(place(key, before, after)).value).includes(CARD));
      }),
    );
  });
});
