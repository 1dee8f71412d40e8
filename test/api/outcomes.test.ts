import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Endpoint, endpointAt, TEST_API } from '../../src/api/endpoint';
import { outcomeWords } from '../../src/api/outcomeWords';
import { type SendOptions, sendOrder } from '../../src/api/sendOrder';
import { answer, playedServer, type Stage } from './playedServer';

const KEY = 'user-key-0123456789012345678901234567890';
const testApi = endpointAt(TEST_API) as Endpoint;
const MAY_EXIST = 'The order may have arrived: look in testmerchant.multisafepay.com before you send it again.';
const CHECK = 'Check the address and whether a proxy is in the way.';

/** What is said of an order, in lines; a payment URL that is safe to show comes first. */
async function told(order: object, options: Partial<SendOptions>): Promise<string[]> {
  const body = JSON.stringify(order);
  const outcome = await sendOrder({ endpoint: testApi, key: KEY, body, fetch, ...options });
  const { url, lines } = outcomeWords(outcome, options.endpoint?.target ?? testApi.target, order);
  return [...(url ? [url] : []), ...lines];
}

/** The same for a server that stands in for the Test API and answers as `play` says. */
async function toldBy(play: RequestListener, order: object = {}, options: Partial<SendOptions> & Stage = {}) {
  const server = await playedServer(play, options);
  const led: typeof fetch = (url, init) => fetch(String(url).replace(TEST_API, server.url), init);
  const lines = await told(order, { fetch: led, ...options });
  await server.close();
  return { lines, received: server.received };
}

type Play = [name: string, play: RequestListener, lines: string[], order?: object];

function played(plays: readonly Play[]): void {
  for (const [name, play, expected, order] of plays) {
    it(name, async () => {
      const { lines, received } = await toldBy(play, order);
      assert.deepEqual(lines, expected);
      assert.equal(received.length, 1, 'sent once');
    });
  }
}

const url = 'https://testpayv2.multisafepay.com/connect/1/?lang=nl_NL';
const envelope = JSON.stringify({ success: true, data: { order_id: 'a', payment_url: url } });
const success = (data: object) => answer(200, { success: true, data: { order_id: 'a', ...data } });
const refusal = (error_code: unknown, error_info: unknown = 'No', status = 404, headers = {}) =>
  answer(status, { success: false, data: {}, error_code, error_info }, headers);
const packed = (encoding: string, body: Buffer) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(body);
const page = '<!DOCTYPE html><title>Welcome</title>';

describe('what is said of an accepted order', () => {
  const accepted = 'Test API accepted order a.';
  played([
    ['with a payment URL', success({ payment_url: url }), [url, accepted]],
    ['in gzip', packed('gzip', gzipSync(envelope)), [url, accepted]],
    ['in Brotli', packed('br', brotliCompressSync(envelope)), [url, accepted]],
    [
      'in chunks, one character each',
      (_, response) => {
        for (const letter of envelope) response.write(letter);
        response.end();
      },
      [url, accepted],
    ],
    ['slowly', (_, response) => void setTimeout(() => response.end(envelope), 50), [url, accepted]],
    [
      'with a payment URL of a bank',
      success({ payment_url: 'https://bank.example/pay' }),
      ['https://bank.example/pay', accepted, "Its payment URL is on bank.example, which is not MultiSafepay's."],
    ],
    [
      'with a payment URL that is none',
      success({ payment_url: 'javascript:alert(1)' }),
      [accepted, 'Its payment URL is not shown, because it is not safe to open: it is a javascript: address.'],
    ],
    [
      'with a QR code',
      success({ qr_url: 'https://testpay.multisafepay.com/qr/1.png' }),
      [accepted, 'It has no payment URL, but a QR code to scan: https://testpay.multisafepay.com/qr/1.png'],
    ],
    [
      'with a form',
      success({ customer_verification: { html: '<form></form>', type: 'form' } }),
      [
        accepted,
        'It has no payment URL: the API answered with a verification form for the customer, to be shown in a browser.',
      ],
    ],
    [
      'that is paid at once',
      success({ status: 'completed', financial_status: 'completed' }),
      [
        accepted,
        'It has no payment URL: usual for a direct order, which is often paid at once, and odd for a redirect.',
        'Its status is completed. The payment is complete.',
      ],
    ],
    [
      'whose notification goes nowhere',
      success({ payment_url: url }),
      [
        url,
        accepted,
        'No notification will arrive: notification_url is https://localhost (localhost cannot be reached from the internet).',
      ],
      { payment_options: { notification_url: 'https://localhost/notify' } },
    ],
  ]);
});

describe('what is said of a refused order', () => {
  const adds =
    'The items of the shopping cart with their VAT must add up to amount, to the cent. unit_price is without VAT; give it up to 10 decimals.';
  const gateway =
    'The gateway is missing, is not active for the website of this key, is not on the Test API, or has no direct orders. Check gateway and type, and the payment methods of the website in the dashboard.';
  const noGateway = refusal(1023, 'No gateway (payment method) available');
  const verdict = 'Test API refused the order with 1023: No gateway (payment method) available';
  played([
    [
      'in Dutch',
      refusal(1027, 'Totaalbedrag van de winkelwagen klopt niet'),
      ['Test API refused the order with 1027: Totaalbedrag van de winkelwagen klopt niet', adds],
    ],
    ['with its code in quotes', refusal('1027'), ['Test API refused the order with 1027: No', adds]],
    ['with HTTP 200', refusal(1027, 'No', 200), ['Test API refused the order with 1027: No', adds]],
    [
      'with an unknown code',
      refusal(4711),
      ['Test API refused the order with 4711: No', 'This code is not in the documentation.'],
    ],
    [
      'without code or text',
      refusal(null, null),
      ['Test API refused the order without an error code (HTTP 404): no text was given'],
    ],
    [
      'for too many requests',
      refusal(undefined, 'Slow down', 429, { 'retry-after': '30' }),
      [
        'Test API refused the order without an error code (HTTP 429): Slow down',
        'Too many requests were made: wait 30 seconds before the next.',
      ],
    ],
    [
      'for its key',
      refusal(1032, 'Invalid API key', 401),
      [
        'Test API refused the order with 1032: Invalid API key',
        'The key is wrong, or belongs to the live environment. Copy the test key of the website from testmerchant.multisafepay.com, without spaces.',
      ],
    ],
    ['for a gateway that nobody documented', noGateway, [verdict, gateway], { gateway: 'MINE' }],
    [
      'for a gateway that is perhaps not active',
      noGateway,
      [verdict, gateway, 'Check in the dashboard that iDEAL is active for the website of this key.'],
      { type: 'redirect', gateway: 'IDEAL' },
    ],
    [
      'for a gateway that cannot be tried',
      noGateway,
      [
        verdict,
        gateway,
        'Paysafecard is not available on the Test API. Try another gateway, or send to the Simulator.',
      ],
      { type: 'redirect', gateway: 'PSAFECARD' },
    ],
    [
      'for a gateway that has to be set up',
      noGateway,
      [verdict, gateway, 'Billink on the Test API: MultiSafepay has to activate it for your test account.'],
      { type: 'redirect', gateway: 'BILLINK' },
    ],
    [
      'for a gateway in a flow that it does not have',
      noGateway,
      [
        verdict,
        gateway,
        'Paysafecard is documented for type redirect, paymentlink, not for direct.',
        'Paysafecard is not available on the Test API. Try another gateway, or send to the Simulator.',
      ],
      { type: 'direct', gateway: 'PSAFECARD' },
    ],
  ]);
});

describe('what is said when something else answers', () => {
  const trouble = (when: string) => `The server, or a proxy before it, is in trouble: try again ${when}.`;
  const unlike = "with an HTML page, not with the API's JSON.";
  played([
    [
      '401',
      answer(401, ''),
      [
        'Test API answered HTTP 401: not authorised. Check the API key: it must be the test key of the website, from testmerchant.multisafepay.com.',
      ],
    ],
    [
      '403 Forbidden',
      answer(403, { message: 'Forbidden' }),
      [
        'Test API answered HTTP 403: not authorised. It says: "Forbidden". Check the API key: it must be the test key of the website, from testmerchant.multisafepay.com.',
      ],
    ],
    ['a page and 502', answer(502, page), [`Test API answered HTTP 502 ${unlike} ${trouble('later')}`, MAY_EXIST]],
    [
      '503 with Retry-After',
      answer(503, page, { 'retry-after': '120' }),
      [`Test API answered HTTP 503 ${unlike} ${trouble('in 2 minutes')}`, MAY_EXIST],
    ],
    [
      '429',
      answer(429, ''),
      [
        'Test API answered HTTP 429 with an empty body. Too many requests were made: wait a while before the next.',
        MAY_EXIST,
      ],
    ],
    [
      '429 with Retry-After',
      answer(429, '', { 'retry-after': '1' }),
      [
        'Test API answered HTTP 429 with an empty body. Too many requests were made: wait 1 second before the next.',
        MAY_EXIST,
      ],
    ],
    [
      'a login page in the place of the answer',
      answer(200, page, { 'content-type': 'text/html' }),
      [
        `Test API answered HTTP 200 ${unlike} It may be the login page of a proxy or of this network: open any web page in a browser, then try again.`,
        MAY_EXIST,
      ],
    ],
    [
      'a login page that says so (511)',
      answer(511, page),
      [
        'A proxy answered HTTP 511 in the place of the Test API: it wants a login. Open any web page in a browser and log in to this network, then try again.',
      ],
    ],
    [
      // Node's fetch keeps the answer to itself.
      'a proxy that wants a login (407)',
      answer(407, page, { 'proxy-authenticate': 'Basic realm="proxy"' }),
      [
        'No answer from testapi.multisafepay.com, and no reason is given; a proxy that asks for a login (HTTP 407) does so. Check the proxy.',
        MAY_EXIST,
      ],
    ],
    [
      'a redirect',
      answer(302, '', { location: 'https://login.example/' }),
      [
        `Test API answered HTTP 302, a redirect to login.example. It was not followed: neither the request nor the key went there. ${CHECK}`,
        MAY_EXIST,
      ],
    ],
    ['nothing', answer(200, ''), [`Test API answered HTTP 200 with an empty body. ${CHECK}`, MAY_EXIST]],
    [
      'half an answer',
      answer(200, envelope.slice(0, 40)),
      [`Test API answered HTTP 200 with JSON that is cut short or damaged. ${CHECK}`, MAY_EXIST],
    ],
    [
      'half an answer in gzip',
      packed('gzip', gzipSync(envelope).subarray(0, 60)),
      [`Test API answered HTTP 200 with JSON that is cut short or damaged. ${CHECK}`, MAY_EXIST],
    ],
    [
      'gzip that is none',
      packed('gzip', Buffer.from(envelope)),
      [`Test API answered HTTP 200 with a body that cannot be unpacked (gzip). ${CHECK}`, MAY_EXIST],
    ],
    [
      'Brotli that is none',
      packed('br', Buffer.from(envelope)),
      [`Test API answered HTTP 200 with a body that cannot be unpacked (br). ${CHECK}`, MAY_EXIST],
    ],
    ['other text', answer(200, 'OK'), [`Test API answered HTTP 200 with text that is not JSON. ${CHECK}`, MAY_EXIST]],
    [
      'other JSON',
      answer(200, []),
      [`Test API answered HTTP 200 with JSON that is no answer of the API. ${CHECK}`, MAY_EXIST],
    ],
    ...(['2 MB', '2 MB in chunks', '2 MB in 2 KB of gzip'] as const).map((name): Play => {
      const large = Buffer.alloc(2_000_000, ' ');
      const plays: Record<typeof name, RequestListener> = {
        '2 MB': (_, response) => response.writeHead(200, { 'content-length': large.length }).end(large),
        '2 MB in chunks': (_, response) => {
          response.write(large);
          response.end();
        },
        '2 MB in 2 KB of gzip': packed('gzip', gzipSync(large)),
      };
      const words = 'Test API answered HTTP 200 with more than 1 MB, which is no answer of the API.';
      return [name, plays[name], [`${words} ${CHECK}`, MAY_EXIST]];
    }),
  ]);
});

describe('what is said when the connection breaks', () => {
  const closed =
    'testapi.multisafepay.com closed the connection without an answer. Check the network and whether it needs a proxy.';
  const broke =
    'The connection to the Test API broke in the middle of the answer (HTTP 200). Check the network and whether a proxy is in the way.';
  played([
    ['by a reset', (request) => request.socket.resetAndDestroy(), [closed, MAY_EXIST]],
    ['by a close', (request) => request.socket.destroy(), [closed, MAY_EXIST]],
    [
      'in the middle of the answer',
      (request, response) =>
        response.writeHead(200, { 'content-length': 99 }).write('{', () => request.socket.destroy()),
      [broke, MAY_EXIST],
    ],
    [
      'between two chunks',
      (request, response) => response.writeHead(200).write('{', () => request.socket.destroy()),
      [broke, MAY_EXIST],
    ],
    [
      'by a chunk that is none',
      (request) => request.socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n'),
      [broke, MAY_EXIST],
    ],
    [
      'by something that is not HTTP',
      (request) => request.socket.write('hello\r\n\r\n'),
      ['What testapi.multisafepay.com answered is not HTTP. Check the address.', MAY_EXIST],
    ],
    [
      'by headers without end',
      (_, response) => response.writeHead(200, { x: 'x'.repeat(40_000) }).end(envelope),
      [
        'testapi.multisafepay.com answered with more headers than the API has. Check the address, and whether a proxy answers.',
        MAY_EXIST,
      ],
    ],
  ]);

  it('by a certificate that is not trusted', async () => {
    const { lines, received } = await toldBy(answer(200, envelope), {}, { https: true });
    assert.deepEqual(lines, [
      'The TLS certificate of testapi.multisafepay.com is not trusted. If this network inspects TLS, add its root certificate (NODE_EXTRA_CA_CERTS).',
    ]);
    assert.deepEqual(received, [], 'neither the order nor the key went there');
  });

  it('as no TLS is spoken', async () => {
    const server = await playedServer(answer(200, envelope));
    const lines = await told(
      {},
      {
        fetch: (_, init) => fetch(server.url.replace('http:', 'https:'), init),
      },
    );
    await server.close();
    assert.deepEqual(lines, [
      'The TLS connection to testapi.multisafepay.com failed. TLS 1.2 or newer is needed; a proxy may be in the way.',
    ]);
  });

  it('as the name is not known (DNS)', async () => {
    // RFC 2606: no name ends in it.
    const lines = await told({}, { fetch: (_, init) => fetch('https://nowhere.invalid/', init) });
    assert.deepEqual(lines, [
      'The name testapi.multisafepay.com was not found (DNS). Check the network connection, and whether it needs a proxy.',
    ]);
  });
});

describe('what is said when there is no end to it', () => {
  const silences: [name: string, play: RequestListener][] = [
    ['no headers come', () => {}],
    ['no body comes', (_, response) => response.writeHead(200).flushHeaders()],
    [
      'the body comes drop by drop',
      (request, response) => {
        const drops = setInterval(() => response.write(' '), 10);
        request.socket.on('close', () => clearInterval(drops));
      },
    ],
  ];
  for (const [name, play] of silences) {
    it(`and ${name}: the time limit, and that the order may have arrived`, async () => {
      const { lines } = await toldBy(play, {}, { timeLimit: 100 });
      assert.deepEqual(lines, [
        'Test API gave no complete answer within 0.1 seconds. Check the network connection.',
        MAY_EXIST,
      ]);
    });

    it(`and ${name}, until it is cancelled: the order may have arrived`, async () => {
      const cancel = new AbortController();
      const playAndCancel: RequestListener = (request, response) => {
        play(request, response);
        setTimeout(() => cancel.abort(), 20);
      };
      const { lines } = await toldBy(playAndCancel, {}, { signal: cancel.signal });
      assert.deepEqual(lines, ['Cancelled while waiting for the answer of the Test API.', MAY_EXIST]);
    });
  }

  it('and it was cancelled before anything was sent', async () => {
    const lines = await told({}, { signal: AbortSignal.abort(), fetch: () => assert.fail('sent') });
    assert.deepEqual(lines, ['Cancelled: nothing was sent.']);
  });
});

describe('what is said of a long text in the place of an answer', () => {
  it('is cut short', async () => {
    const { lines } = await toldBy(answer(500, { message: 'very '.repeat(180_000) }));
    assert.match(lines[0] ?? '', /It says: "very very /);
    assert.ok((lines[0]?.length ?? 0) <= 1001, `${lines[0]?.length} characters`);
  });
});

describe('what the Simulator predicts', () => {
  it('at an IPv6 address', async function () {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    if (!addresses.some(({ address }) => address === '::1')) {
      console.log('      skipped: this computer has no ::1');
      return this.skip();
    }
    const server = await playedServer(answer(200, envelope), { address: '::1' });
    const lines = await told({}, { endpoint: endpointAt(server.url) as Endpoint });
    await server.close();
    assert.match(server.url, /^http:\/\/\[::1\]:/);
    assert.deepEqual(lines, [url, 'Simulator predicts: order a is accepted.']);
    assert.doesNotMatch(JSON.stringify(server.received), /user-key/);
  });

  it('nothing, where nobody waited for its answer: the order may be there all the same', async () => {
    const server = await playedServer(() => undefined);
    const lines = await told({}, { endpoint: endpointAt(server.url) as Endpoint, timeLimit: 100 });
    await server.close();
    assert.deepEqual(lines.slice(1), [
      'The order may have arrived: look it up before you send it again with the same order_id.',
    ]);
  });

  it('does not speak of an account, nor of an order that may exist', async () => {
    const order = { gateway: 'IDEAL', payment_options: { notification_url: 'http://localhost/' } };
    for (const [play, lines] of [
      [answer(200, envelope), 2],
      [refusal(1023), 2],
      [answer(200, ''), 1],
    ] as const) {
      const server = await playedServer(play);
      const said = await told(order, { endpoint: endpointAt(server.url) as Endpoint });
      await server.close();
      assert.equal(said.length, lines, said.join('\n'));
    }
  });
});
