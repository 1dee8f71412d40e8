import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type Endpoint, endpointAt, SIMULATOR_KEY, TEST_API } from '../../src/api/endpoint';
import type { Outcome } from '../../src/api/outcome';
import { type SendOptions, sendOrder } from '../../src/api/sendOrder';
import { answer, playedServer } from './playedServer';

const USER_KEY = 'user-key-0123456789012345678901234567890';
const BODY = '{ "order_id": "ä",\n "amount": 1.00 }';
const testApi = endpointAt(TEST_API) as Endpoint;

/** Sends an order to a server that answers as `play` says. */
async function sendTo(play: RequestListener, options: Partial<SendOptions> = {}) {
  const server = await playedServer(play);
  const endpoint = endpointAt(server.url) as Endpoint;
  const outcome = await sendOrder({ endpoint, key: USER_KEY, body: BODY, fetch, ...options });
  await server.close();
  return { outcome, received: server.received };
}

/** Sends an order to the Test API of a `fetch` of our own. */
function sendBy(fetch: SendOptions['fetch'], options: Partial<SendOptions> = {}): Promise<Outcome> {
  return sendOrder({ endpoint: testApi, key: USER_KEY, body: BODY, fetch, ...options });
}

describe('sending an order', () => {
  const url = 'https://testpayv2.multisafepay.com/connect/1/?lang=nl_NL';
  const success = (data: object) => answer(200, { success: true, data });
  const refusal = { success: false, data: {}, error_code: 1027, error_info: 'Totaalbedrag' };

  const plays: [name: string, play: RequestListener, outcome: Record<string, unknown>][] = [
    [
      'accepted',
      success({ order_id: 'a', payment_url: url }),
      { kind: 'accepted', orderId: 'a', payment: { kind: 'url', url } },
    ],
    ['accepted without payment_url', success({ order_id: 'a' }), { kind: 'accepted', payment: { kind: 'none' } }],
    [
      'a payment_url on another host',
      success({ payment_url: 'https://bank.example/' }),
      { kind: 'accepted', payment: { kind: 'foreign-url', url: 'https://bank.example/', host: 'bank.example' } },
    ],
    [
      'a payment_url of javascript:',
      success({ payment_url: 'javascript:alert(1)' }),
      { kind: 'accepted', payment: { kind: 'unsafe-url', why: 'it is a javascript: address' } },
    ],
    ['refused with 1027', answer(200, refusal), { kind: 'refused', code: 1027, text: 'Totaalbedrag', status: 200 }],
    ['404 with an envelope', answer(404, refusal), { kind: 'refused', code: 1027, status: 404 }],
    ['401', answer(401, ''), { kind: 'failed', reason: 'unauthorised' }],
    ['HTML 502', answer(502, '<html>'), { kind: 'failed', reason: 'html' }],
    ['an empty body', answer(200, ''), { kind: 'failed', reason: 'empty' }],
    ['truncated JSON', answer(200, '{"success":tr'), { kind: 'failed', reason: 'not-json' }],
    [
      '302 to another host',
      answer(302, '', { location: 'https://example.com/' }),
      { kind: 'failed', reason: 'redirect' },
    ],
    ['a reset', (request) => request.socket.resetAndDestroy(), { kind: 'failed', reason: 'no-answer' }],
    ['a close', (request) => request.socket.destroy(), { kind: 'failed', reason: 'no-answer' }],
    [
      'something that is not HTTP',
      (request) => request.socket.end('hello\r\n\r\n'),
      { kind: 'failed', reason: 'no-answer' },
    ],
    [
      'a close in the middle of the body',
      (request, response) =>
        response.writeHead(200, { 'content-length': 99 }).write('{', () => request.socket.destroy()),
      { kind: 'failed', reason: 'cut-off' },
    ],
    ['2 MB', answer(200, `"${'x'.repeat(2_000_000)}"`), { kind: 'failed', reason: 'too-large' }],
  ];
  for (const [name, play, expected] of plays) {
    it(`answered by ${name}`, async () => {
      const { outcome, received } = await sendTo(play);
      assert.deepEqual({ ...outcome, ...expected }, outcome);
      assert.equal(received.length, 1, 'sent once');
      if (outcome.kind === 'failed') assert.equal(outcome.mayHaveArrived, outcome.reason !== 'unauthorised');
    });
  }

  const silences: [name: string, play: RequestListener][] = [
    ['nothing at all', () => {}],
    ['the beginning of an answer', (_, response) => response.writeHead(200).write('{')],
  ];
  for (const [name, play] of silences) {
    it(`answered by ${name} ends at the time limit`, async () => {
      const { outcome } = await sendTo(play, { timeLimit: 100 });
      assert.ok(outcome.kind === 'failed');
      assert.deepEqual([outcome.reason, outcome.mayHaveArrived], ['time-limit', true]);
      assert.match(outcome.message, /Simulator gave no complete answer within 0\.1 seconds/);
    });
  }

  it('to a port where nothing listens says so, and that nothing was sent', async () => {
    const server = await playedServer(() => {});
    await server.close();
    const outcome = await sendOrder({ endpoint: endpointAt(server.url) as Endpoint, body: BODY, fetch });
    assert.ok(outcome.kind === 'failed');
    assert.match(outcome.message, /Nothing listens on 127\.0\.0\.1:\d+.*Start the simulator/);
    assert.equal(outcome.mayHaveArrived, false);
  });

  it('can be cancelled while it waits', async () => {
    const cancel = new AbortController();
    const { outcome } = await sendTo(() => cancel.abort(), { signal: cancel.signal });
    assert.ok(outcome.kind === 'failed');
    assert.deepEqual([outcome.reason, outcome.mayHaveArrived], ['cancelled', true]);
  });

  it('that was cancelled before does not start', async () => {
    const { outcome, received } = await sendTo(answer(200, ''), { signal: AbortSignal.abort() });
    assert.ok(outcome.kind === 'failed');
    assert.deepEqual([outcome.reason, outcome.mayHaveArrived], ['cancelled', false]);
    assert.deepEqual(received, []);
  });

  it('ends at the time limit even where fetch ignores it', async () => {
    const outcome = await sendBy(() => new Promise(() => {}), { timeLimit: 20 });
    assert.match(JSON.stringify(outcome), /time-limit/);
  });

  it('posts the body as it stands, as JSON', async () => {
    const { received } = await sendTo(answer(200, ''));
    const [request] = received;
    assert.deepEqual([request?.method, request?.path, request?.body], ['POST', '/v1/json/orders', BODY]);
    assert.equal(request?.headers['content-type'], 'application/json');
    assert.equal(request?.headers.accept, 'application/json');
    assert.match(request?.headers['user-agent'] ?? '', /^multisafepay-orders\/\d/);
  });
});

describe("the user's API key", () => {
  it('goes to the Test API in the header api_key', async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    await sendBy(async (...call) => {
      calls.push([call[0], call[1]]);
      return new Response('');
    });
    const [[address, init] = []] = calls;
    assert.equal(address, `${TEST_API}/orders`);
    assert.equal(new Headers(init?.headers).get('api_key'), USER_KEY);
    assert.equal(init?.redirect, 'manual');
    assert.equal(init?.body, BODY);
  });

  it("never reaches loopback: there goes the simulator's", async () => {
    const { received } = await sendTo(answer(200, ''));
    assert.equal(received[0]?.headers.api_key, SIMULATOR_KEY);
    assert.doesNotMatch(JSON.stringify(received), new RegExp(USER_KEY));
  });

  const escaped = [...USER_KEY].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const echoes: [name: string, fetch: SendOptions['fetch']][] = [
    ['a rejection', () => Promise.reject(new Error(`cannot send ${USER_KEY}`))],
    ['the cause of one', () => Promise.reject(new TypeError('fetch failed', { cause: new Error(USER_KEY) }))],
    [
      'a throw',
      () => {
        throw new Error(USER_KEY);
      },
    ],
    [
      'a redirect',
      async () => new Response(null, { status: 302, headers: { location: `https://${USER_KEY}.example/` } }),
    ],
    [
      'a refusal',
      async () => Response.json({ success: false, error_code: 1032, error_info: `not ${USER_KEY.toUpperCase()}` }),
    ],
    ['an escaped refusal', async () => new Response(`{"success":false,"error_info":"${escaped}"}`)],
    ['a long refusal', async () => Response.json({ success: false, error_info: 'x'.repeat(980) + USER_KEY })],
    ['a message', async () => Response.json({ message: USER_KEY }, { status: 403 })],
    ['an order_id', async () => Response.json({ success: true, data: { order_id: USER_KEY } })],
    [
      'a payment URL',
      async () => Response.json({ success: true, data: { payment_url: `https://bank.example/${USER_KEY}` } }),
    ],
  ];
  for (const [name, fetch] of echoes) {
    it(`is cut out of ${name}`, async () => {
      const text = JSON.stringify(await sendBy(fetch));
      assert.match(text, /\[API key\]/i);
      assert.doesNotMatch(text, /user-key/i);
    });
  }

  const unusable: [name: string, key: string | undefined, says: RegExp][] = [
    ['none', undefined, /No API key/],
    ['blank', ' \n', /No API key/],
    ['broken by a line break', 'secret\nkey', /stray characters/],
    ['not ASCII', 'secretkey€', /stray characters/],
  ];
  for (const [name, key, says] of unusable) {
    it(`that is ${name} is named, and nothing is sent`, async () => {
      const outcome = await sendBy(() => assert.fail('sent'), { key });
      assert.ok(outcome.kind === 'failed');
      assert.deepEqual([outcome.reason, outcome.mayHaveArrived], ['unauthorised', false]);
      assert.match(outcome.message, says);
      assert.doesNotMatch(outcome.message, /secret/);
    });
  }
});

describe('a card number that an answer repeats', () => {
  const echoes: [name: string, answer: Response][] = [
    ['a refusal', Response.json({ success: false, error_code: 1024, error_info: 'Card 4242 4242 4242 4242 declined' })],
    ['a message', Response.json({ message: 'Card 4242424242424242 declined' }, { status: 403 })],
  ];
  for (const [name, answer] of echoes) {
    it(`is cut out of ${name}`, async () => {
      assert.match(JSON.stringify(await sendBy(async () => answer)), /Card \[card number\] declined/);
    });
  }
});
