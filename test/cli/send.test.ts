import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { answer, playedServer } from '../api/playedServer';
import { ORDER, type Run, run, USER_KEY } from './run';

/** Sends a text from standard input to a server on loopback that answers as `play` says. */
async function sendTo(play: RequestListener, order = ORDER) {
  const server = await playedServer(play);
  const sent = await run(['send', '-', '--api-url', server.url], order);
  await server.close();
  return { ...sent, received: server.received };
}

function hasNoKeyAndNoTrace({ stdout, stderr }: Run) {
  assert.doesNotMatch(stdout + stderr, /user-key/i);
  assert.doesNotMatch(stderr, /\n {4}at /);
}

describe('multisafepay-orders send', () => {
  const success = (data: object) => answer(200, { success: true, data: { order_id: 'a', ...data } });
  const url = 'https://testpayv2.multisafepay.com/connect/1/?lang=nl_NL';
  const refusal = { success: false, data: {}, error_code: 1027, error_info: 'Totaalbedrag\nklopt niet' };

  const plays: [name: string, play: RequestListener, code: number, stdout: string, stderr: RegExp][] = [
    ['accepted', success({ payment_url: url }), 0, `${url}\n`, /^Simulator predicts: order a is accepted\.\n$/],
    ['without payment_url', success({}), 0, '', /accepted\.\nIt has no payment URL: usual for a direct order.*\n$/],
    [
      'with a QR code',
      success({ qr_url: url }),
      0,
      '',
      /accepted\.\nIt has no payment URL, but a QR code to scan: https:.*\n$/,
    ],
    [
      'with a payment_url on another host',
      success({ payment_url: 'https://bank.example/pay' }),
      0,
      'https://bank.example/pay\n',
      /accepted\.\nIts payment URL is on bank\.example, which is not MultiSafepay's\.\n$/,
    ],
    [
      'with javascript:',
      success({ payment_url: 'javascript:alert(1)' }),
      0,
      '',
      /not safe to open: it is a javascript: address\.\n$/,
    ],
    ['with plain http', success({ payment_url: 'http://example.com/' }), 0, '', /not safe to open: it is plain http/],
    [
      'refused with 1027',
      answer(200, refusal),
      1,
      '',
      /^Simulator predicts 1027: Totaalbedrag klopt niet\nThe items of the shopping cart .* must add up to amount.*\n$/,
    ],
    ['404 with an envelope', answer(404, { ...refusal, error_code: '1027' }), 1, '', /^Simulator predicts 1027: /],
    ['a refusal that echoes a key', answer(404, { success: false, error_info: USER_KEY }), 1, '', /: \[API key\]\n$/],
    ['401', answer(401, ''), 2, '', /^Simulator answered HTTP 401: not authorised\./],
    [
      'HTML 502',
      answer(502, '<html>', { 'content-type': 'text/html' }),
      2,
      '',
      /^Simulator answered HTTP 502 with an HTML page/,
    ],
    ['an empty body', answer(200, ''), 2, '', /^Simulator answered HTTP 200 with an empty body/],
    ['truncated JSON', answer(200, '{"success":tr'), 2, '', /JSON that is cut short or damaged/],
    [
      '302 to another host',
      answer(302, '', { location: 'https://example.com/x' }),
      2,
      '',
      /redirect to example\.com\. It was not followed/,
    ],
    ['a reset', (request) => request.socket.resetAndDestroy(), 2, '', /closed the connection without an answer/],
    [
      'a close in the middle',
      (request, response) =>
        response.writeHead(200, { 'content-length': 99 }).write('{', () => request.socket.destroy()),
      2,
      '',
      /broke in the middle of the answer/,
    ],
  ];
  for (const [name, play, code, stdout, stderr] of plays) {
    it(`${name}: exit code ${code}`, async () => {
      const sent = await sendTo(play);
      assert.deepEqual([sent.code, sent.stdout], [code, stdout], sent.stderr);
      assert.match(sent.stderr, stderr);
      hasNoKeyAndNoTrace(sent);
      assert.equal(sent.received.length, 1);
      assert.equal(sent.received[0]?.headers.api_key, SIMULATOR_KEY);
      assert.doesNotMatch(JSON.stringify(sent.received), /user-key/);
    });
  }

  it('cuts comments, trailing commas and $schema out of the body, and changes nothing else', async () => {
    const { received } = await sendTo(success({}), `\uFEFF{ "$schema": "x", "amount": 10.0, // cents\n  "a": "ä",\n}`);
    assert.equal(received[0]?.body.replace(/\s+/g, ' '), '{ "amount": 10.0, "a": "ä" }');
  });

  it('says what is wrong with the order, and sends it all the same', async () => {
    const { code, stdout, stderr } = await sendTo(
      success({ payment_url: url }),
      ORDER.replace('{', '{"order_id": "b",'),
    );
    assert.deepEqual([code, stdout], [0, `${url}\n`]);
    assert.match(stderr, /^-:1:\d+ warning duplicate-key .*\nSimulator predicts/);
  });

  it('cuts a key out of what it says about the order', async () => {
    hasNoKeyAndNoTrace(await sendTo(success({}), `{"${USER_KEY}": 1, "${USER_KEY}": 2}`));
  });

  for (const [name, input] of [
    ['nothing', ''],
    ['half an order', ORDER.slice(0, -3)],
    ['a bit of binary', '\0\u001b'],
  ] as const) {
    it(`${name} is not sent: exit code 2`, async () => {
      const { code, stdout, stderr, received } = await sendTo(success({}), input);
      assert.deepEqual([code, stdout, received], [2, '', []]);
      assert.match(stderr, /^-:\d+:\d+ error syntax .*\n[\s\S]*- is not JSON, so nothing was sent\.\n$/);
    });
  }

  const refusals: [name: string, args: string[], stderr: RegExp, key?: string][] = [
    ['no file', [], /^send needs one file/],
    ['two files', ['a', 'b'], /^send needs one file/],
    ['a missing file', ['missing.json'], /^missing\.json does not exist\n$/],
    ['a directory', ['src'], /^src is a directory/],
    ['no key', ['-'], /^No API key\. Set MULTISAFEPAY_API_KEY/, ''],
    ['a blank key', ['-'], /^No API key\./, ' '],
    ['a key in two lines', ['-'], /stray characters/, 'user-key\nuser-key'],
    [
      'another host',
      ['-', '--api-url', 'https://example.com'],
      /--api-url is refused\. https:\/\/example\.com is neither/,
    ],
    ['another host behind @', ['-', '--api-url', 'http://127.0.0.1@example.com'], /leads to example\.com/],
    ['a longer host', ['-', '--api-url', 'https://testapi.multisafepay.com.example.com'], /is neither/],
    ['the live API', ['-', '--api-url', 'https://api.multisafepay.com/v1/json'], /never sends there/],
    ['a key as a host', ['-', '--api-url', `https://${USER_KEY}.example`], /\[API key\]\.example is neither/],
    ['an unknown option', ['-', '--api-key', USER_KEY], /Unknown option '--api-key'/],
  ];
  for (const [name, args, stderr, key] of refusals) {
    it(`${name}: exit code 2, nothing sent`, async () => {
      const refused = await run(['send', ...args], ORDER, key);
      assert.deepEqual([refused.code, refused.stdout], [2, '']);
      assert.match(refused.stderr, stderr);
      hasNoKeyAndNoTrace(refused);
    });
  }

  it('is cancelled by Ctrl+C while it waits', async () => {
    let child: ReturnType<typeof spawn> | undefined;
    const server = await playedServer(() => child?.kill('SIGINT'));
    const sending = spawn(process.execPath, ['dist/cli.js', 'send', '-', '--api-url', server.url]);
    child = sending;
    sending.stdin.end(ORDER);
    const [stderr, [code]] = await Promise.all([text(sending.stderr), once(sending, 'close')]);
    await server.close();
    assert.equal(code, 2);
    assert.match(
      stderr,
      /Cancelled while waiting for the answer of the Simulator\.\nThe order may have arrived: .*\n$/,
    );
  });
});
