import assert from 'node:assert/strict';
import { readAccepted } from '../../src/api/accepted';
import { type Endpoint, endpointAt, TEST_API } from '../../src/api/endpoint';
import { readEnvelope } from '../../src/api/envelope';
import type { Accepted, FailureReason, Outcome } from '../../src/api/outcome';

const testApi = endpointAt(TEST_API) as Endpoint;

function read(status: number, body: unknown, headers: Record<string, string> = {}): Outcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const result = readEnvelope({ status, headers: new Headers(headers), text }, testApi);
  return result.kind === 'success' ? readAccepted(result.data, testApi.target) : result;
}

describe('an answer of the API', () => {
  const url = 'https://testpayv2.multisafepay.com/connect/1/';
  const verification = { html: '<form></form>', type: 'form' };
  const accepted: [name: string, data: unknown, outcome: Omit<Accepted, 'data'>][] = [
    [
      'a payment URL',
      { order_id: 'a', payment_url: url },
      { kind: 'accepted', orderId: 'a', payment: { kind: 'url', url } },
    ],
    [
      'a numeric order_id',
      { order_id: 7, payment_url: url },
      { kind: 'accepted', orderId: '7', payment: { kind: 'url', url } },
    ],
    ['a QR code', { qr_url: url }, { kind: 'accepted', payment: { kind: 'qr', url } }],
    [
      'a payment URL and a QR code',
      { payment_url: url, qr_url: url },
      { kind: 'accepted', payment: { kind: 'url', url } },
    ],
    ['neither', { order_id: 'a', payment_url: '' }, { kind: 'accepted', orderId: 'a', payment: { kind: 'none' } }],
    ['no data', [], { kind: 'accepted', payment: { kind: 'none' } }],
    [
      'a URL that is a number',
      { payment_url: 1 },
      { kind: 'accepted', payment: { kind: 'unsafe-url', why: 'it is not a text' } },
    ],
    [
      'a QR code by javascript:',
      { qr_url: 'javascript:1' },
      { kind: 'accepted', payment: { kind: 'unsafe-url', why: 'it is a javascript: address' } },
    ],
    [
      'a verification form',
      { customer_verification: verification },
      {
        kind: 'accepted',
        payment: {
          kind: 'none',
          why: 'the API answered with a verification form for the customer, to be shown in a browser',
        },
      },
    ],
  ];
  for (const [name, data, outcome] of accepted) {
    it(`success with ${name}`, () => {
      const kept = Array.isArray(data) ? {} : data;
      assert.deepEqual(read(200, { success: true, data }), { ...outcome, data: kept });
    });
  }

  const refused: [name: string, status: number, body: unknown, code: number | undefined, text: string][] = [
    [
      'an envelope',
      404,
      { success: false, data: {}, error_code: 1027, error_info: 'Totaalbedrag' },
      1027,
      'Totaalbedrag',
    ],
    ['HTTP 200 and success false', 200, { success: false, data: [], error_code: 1001, error_info: 'no' }, 1001, 'no'],
    ['a code in quotes', 400, { success: false, error_code: '1006', error_info: 'no' }, 1006, 'no'],
    ['no success, but a code', 401, { error_code: 1032, error_info: 'Invalid API key' }, 1032, 'Invalid API key'],
    ['no code', 404, { success: false, error_info: 'no' }, undefined, 'no'],
    ['a code of another kind', 404, { success: false, error_code: { a: 1 }, error_info: 'no' }, undefined, 'no'],
    ['nothing to say', 404, { success: false }, undefined, ''],
    [
      'a list of errors',
      422,
      { success: false, message: 'Validation failure', errors: [{ attribute: 'iban', message: 'is wrong' }, null] },
      undefined,
      'Validation failure: iban is wrong',
    ],
  ];
  for (const [name, status, body, code, text] of refused) {
    it(`a refusal with ${name}`, () => {
      const outcome = read(status, body);
      assert.ok(outcome.kind === 'refused');
      assert.deepEqual([outcome.status, outcome.code, outcome.text], [status, code, text]);
      assert.equal(outcome.meaning !== undefined, code !== undefined);
    });
  }

  it('a refusal with a code nobody documented has no meaning', () => {
    const outcome = read(404, { success: false, error_code: 4711, error_info: 'no' });
    assert.deepEqual(outcome, { kind: 'refused', code: 4711, text: 'no', status: 404 });
  });
});

describe('an answer of a proxy that wants a login', () => {
  for (const status of [407, 511]) {
    it(`${status}: nothing went past it`, () => {
      const outcome = read(status, '<html>');
      assert.ok(outcome.kind === 'failed');
      assert.deepEqual([outcome.reason, outcome.mayHaveArrived], ['proxy', false]);
      assert.match(outcome.message, /^A proxy answered HTTP \d+ in the place of the Test API: it wants a login\. /);
    });
  }
});

describe('an answer that is not of the API', () => {
  const failures: [
    name: string,
    status: number,
    body: unknown,
    reason: FailureReason,
    says: RegExp,
    headers?: Record<string, string>,
  ][] = [
    ['401 and nothing', 401, '', 'unauthorised', /HTTP 401: not authorised.*testmerchant\.multisafepay\.com/],
    ['401 and a page', 401, '<html>', 'unauthorised', /HTTP 401/],
    ['403 Forbidden', 403, { message: 'Forbidden' }, 'unauthorised', /It says: "Forbidden"/],
    ['403 and a page', 403, '<!DOCTYPE html>', 'html', /HTTP 403 with an HTML page/],
    ['502 and a page', 502, '<HTML>bad gateway', 'html', /HTTP 502 with an HTML page.*try again later/],
    ['a page by its type', 200, 'hello', 'html', /HTML page/, { 'content-type': 'text/html; charset=utf-8' }],
    ['nothing', 200, ' \n', 'empty', /HTTP 200 with an empty body/],
    ['204', 204, '', 'empty', /HTTP 204/],
    ['truncated JSON', 200, '{"success":true,"data":{"pay', 'not-json', /cut short or damaged/],
    ['other text', 200, 'OK', 'not-json', /text that is not JSON/],
    ['429', 429, 'slow down', 'not-json', /Too many requests.*wait a while/],
    ['429 with Retry-After', 429, '', 'empty', /wait 30 seconds before the next/, { 'retry-after': '30' }],
    ['503 with Retry-After', 503, '<html>', 'html', /try again in 10 minutes/, { 'retry-after': '600' }],
    [
      '503 with a Retry-After of the past',
      503,
      '',
      'empty',
      /try again later/,
      { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' },
    ],
    ['a page in the place of the answer', 200, '<html>', 'html', /login page of a proxy or of this network/],
    [
      'success of 101 levels',
      200,
      `{"success":true,"data":${'['.repeat(100)}${']'.repeat(100)}}`,
      'not-an-answer',
      /JSON of more than 100 levels/,
    ],
    ['null', 200, 'null', 'not-an-answer', /no answer of the API/],
    ['an array', 200, '[]', 'not-an-answer', /no answer of the API/],
    ['another object', 500, { message: 'Internal' }, 'not-an-answer', /It says: "Internal".*try again later/],
    ['success in words', 200, { success: 'true' }, 'not-an-answer', /no answer of the API/],
    ['success and HTTP 500', 500, { success: true, data: {} }, 'not-an-answer', /HTTP 500/],
    [
      'redirect',
      302,
      '',
      'redirect',
      /HTTP 302, a redirect to example\.com\. /,
      { location: 'https://a:b@example.com/?api_key=1' },
    ],
    [
      'redirect by a path',
      307,
      '',
      'redirect',
      /redirect to testapi\.multisafepay\.com\. /,
      { location: '/v2/orders' },
    ],
    ['redirect to nonsense', 302, '', 'redirect', /no usable address/, { location: 'http://:' }],
    ['300 without a place', 300, '', 'empty', /HTTP 300/],
  ];
  for (const [name, status, body, reason, says, headers] of failures) {
    it(`${name} is ${reason}`, () => {
      const outcome = read(status, body, headers);
      assert.ok(outcome.kind === 'failed', outcome.kind);
      assert.equal(outcome.reason, reason);
      assert.match(outcome.message, says);
      assert.match(outcome.message, /^Test API answered /);
      // Without its key, nothing was made of it.
      assert.equal(outcome.mayHaveArrived, reason !== 'unauthorised');
    });
  }
});
