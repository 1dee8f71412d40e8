import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { authHeader } from '../../src/simulator/notifications/signature';
import { answer, playedServer } from '../api/playedServer';
import { run, USER_KEY } from './run';

// A server on loopback gets the simulator's key, and is called Simulator; the Test API itself is played in the tests of forwarding.
const order = (id: string, status: string) =>
  answer(200, { success: true, data: { order_id: id, status, financial_status: status, var1: USER_KEY } });

describe('multisafepay-orders listen', () => {
  it('brings a notification to a shop, signed, and ends with exit code 0', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    const api = await playedServer(order('a b', 'completed'));
    const { code, stdout, stderr } = await run([
      'listen',
      ...['--order', 'a b', '--forward-to', `${shop.origin}/webhook?shop=1`, '--api-url', api.url],
    ]);
    await Promise.all([shop.close(), api.close()]);
    assert.equal(code, 0, stderr);
    assert.equal(
      stdout,
      'Order a b: notification of status completed, financial_status completed (sent by MultiSafepay Orders, not by MultiSafepay): HTTP 200 "OK". Acknowledged: HTTP 200 with OK.\n',
    );
    assert.match(
      stderr,
      /^Watching a b on the Simulator until Ctrl\+C\..*\nOrder a b has status completed, .*\nOrder a b is watched no longer\..*\n$/,
    );
    assert.doesNotMatch(stdout + stderr + JSON.stringify(shop.received), /user-key/);
    const [{ method, path = '', headers, body } = assert.fail()] = shop.received;
    const timestamp = Number(new URL(path, shop.origin).searchParams.get('timestamp'));
    assert.deepEqual([method, path], ['POST', `/webhook?shop=1&transactionid=a%20b&timestamp=${timestamp}`]);
    assert.equal(headers.auth, authHeader(timestamp, body, SIMULATOR_KEY));
  });

  it('tells the shop when an order changes', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    let status = 'initialized';
    const api = await playedServer((request, response) => {
      order('a', status)(request, response);
      status = 'completed';
    });
    const { code, stderr } = await run([
      'listen',
      ...['--order', 'a', '--forward-to', shop.origin, '--api-url', api.url],
    ]);
    await Promise.all([shop.close(), api.close()]);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /\nOrder a has status initialized.*\nOrder a changed to status completed, /);
    assert.deepEqual(
      shop.received.map(({ body }) => JSON.parse(body).status),
      ['completed'],
    );
  });

  it('watches several orders side by side; one that nobody knows makes exit code 2', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    const unknown = answer(404, { success: false, data: {}, error_code: 1006, error_info: 'Invalid transaction ID' });
    const api = await playedServer((request, response) =>
      (request.url?.endsWith('/gone') ? unknown : order('a', 'completed'))(request, response),
    );
    const ids = ['a', 'gone', 'a'].flatMap((id) => ['--order', id]);
    const { code, stderr } = await run(['listen', ...ids, '--forward-to', shop.origin, '--api-url', api.url]);
    await Promise.all([shop.close(), api.close()]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /\nOrder gone is watched no longer\. Simulator has no such order: 1006 Invalid transaction ID\./,
    );
    assert.equal(shop.received.length, 1);
  });

  it('a notification that is not acknowledged makes exit code 1', async () => {
    const shop = await playedServer(answer(302, '', { location: '/login' }));
    const api = await playedServer(order('a', 'declined'));
    const { code, stdout } = await run([
      'listen',
      ...['--order', 'a', '--forward-to', shop.origin, '--api-url', api.url],
    ]);
    await Promise.all([shop.close(), api.close()]);
    assert.equal(code, 1);
    assert.match(stdout, /: HTTP 302 ""\. Not acknowledged: the status should be 200, not 302, a redirect to a login/);
  });

  it('a key that is refused ends it for every order, with exit code 2', async () => {
    const api = await playedServer(answer(401, ''));
    const ids = ['--order', 'a', '--order', 'b'];
    const { code, stderr } = await run(['listen', ...ids, '--forward-to', 'http://localhost:1/', '--api-url', api.url]);
    await api.close();
    assert.equal(code, 2);
    assert.match(stderr, /watched no longer\. Simulator answered HTTP 401: not authorised\. Check the API key/);
  });

  it('ends at SIGINT with exit code 0', async () => {
    const api = await playedServer(order('a', 'initialized'));
    const listening = spawn(process.execPath, [
      'dist/cli.js',
      ...['listen', '--order', 'a', '--forward-to', 'http://localhost:1/', '--api-url', api.url],
    ]);
    const [first] = await once(listening.stderr.setEncoding('utf8'), 'data');
    assert.match(first, /^Watching a on the Simulator until Ctrl\+C\./);
    listening.kill('SIGINT');
    const [[code], rest] = await Promise.all([once(listening, 'close'), text(listening.stderr)]);
    await api.close();
    assert.equal(code, 0, rest);
  });

  const refused: [name: string, args: string[], key: string, stderr: RegExp][] = [
    ['no order', ['--forward-to', 'http://localhost/'], USER_KEY, /^listen needs --order with the order_id/],
    ['no address', ['--order', 'a'], USER_KEY, /^listen needs --forward-to with a URL/],
    ['no key', ['--order', 'a', '--forward-to', 'http://localhost/'], '', /^No API key\. Set MULTISAFEPAY_API_KEY/],
    [
      'an address elsewhere',
      ['--order', 'a', '--forward-to', 'http://93.184.216.34/'],
      USER_KEY,
      /^--forward-to should be on this computer, not on 93\.184\.216\.34: it has the address/,
    ],
    [
      'the live API',
      ['--order', 'a', '--forward-to', 'http://localhost/', '--api-url', 'https://api.multisafepay.com/v1/json'],
      USER_KEY,
      /^--api-url is refused\. api\.multisafepay\.com is the live API/,
    ],
  ];
  for (const [name, args, key, stderr] of refused) {
    it(`${name}: said, exit code 2`, async () => {
      const ended = await run(['listen', ...args], '', key);
      assert.deepEqual([ended.code, ended.stdout], [2, '']);
      assert.match(ended.stderr, stderr);
    });
  }
});
