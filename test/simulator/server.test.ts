import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startSimulator } from '../../src/simulator/server';
import { ORDER, send, simulatorOfSuite } from './send';

describe('the simulator over http', () => {
  const { running, port, order } = simulatorOfSuite();

  it('has a base URL on 127.0.0.1 and the published key', () => {
    assert.match(running().url, /^http:\/\/127\.0\.0\.1:\d+\/v1\/json$/);
    assert.equal(running().key, 'simulator-key-not-a-secret-0000000000001');
  });

  it('takes an order and shows its page', async () => {
    const response = await fetch(`${running().url}/orders`, {
      method: 'POST',
      headers: { api_key: running().key },
      body: ORDER,
    });
    const { data } = (await response.json()) as { data: { payment_url: string } };
    assert.equal(new URL(data.payment_url).origin, new URL(running().url).origin);
    const page = await fetch(data.payment_url);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(await page.text(), /order-1/);
  });

  it('answers HEAD without a body', async () => {
    const { status, body } = await send(port(), 'HEAD', '/pay/nothing');
    assert.deepEqual({ status, body }, { status: 404, body: '' });
  });

  it('reads the key from the query too', async () => {
    const { status } = await send(port(), 'POST', `/v1/json/orders?api_key=${running().key}`, {}, ORDER);
    assert.equal(status, 200);
  });

  it('gives the same payment URLs for the same seed, and others without one', async () => {
    const paths = [];
    for (const options of [{ seed: 'b' }, { seed: 'b' }, {}, {}]) {
      const other = await startSimulator({ ...options, check: () => [] });
      const response = await fetch(`${other.url}/orders`, {
        method: 'POST',
        headers: { api_key: other.key },
        body: ORDER,
      });
      const { data } = (await response.json()) as { data: { session_id: string } };
      paths.push(data.session_id);
      await other.close();
    }
    assert.equal(paths[0], paths[1]);
    assert.equal(new Set(paths).size, 3);
  });

  describe('answers this computer only', () => {
    const hosts: [host: string, origin: string | undefined][] = [
      ['127.0.0.1:9999', 'http://127.0.0.1:9999'],
      ['localhost', 'http://localhost'],
      ['LOCALHOST:8080', 'http://localhost:8080'],
      ['[::1]:8080', 'http://[::1]:8080'],
      ['shop.example', undefined],
      ['127.0.0.1.shop.example', undefined],
      ['127.0.0.1@shop.example', undefined],
      ['shop.example@127.0.0.1', undefined],
      ['localhost/path', undefined],
      ['localhost?', undefined],
      ['localhost.', undefined],
      ['0.0.0.0', undefined],
      ['<script>', undefined],
    ];
    for (const [host, origin] of hosts) {
      it(`Host: ${host} -> ${origin ? `a payment URL on ${origin}` : 'refused'}`, async () => {
        const { status, body } = await order({ host });
        assert.equal(status, origin ? 200 : 403);
        assert.equal(JSON.parse(body).success, origin !== undefined);
        if (origin) assert.ok(JSON.parse(body).data.payment_url.startsWith(`${origin}/pay/`));
      });
    }

    const origins: [origin: string, status: number][] = [
      ['http://localhost:3000', 200],
      ['https://127.0.0.1', 200],
      ['https://shop.example', 403],
      ['http://localhost.shop.example', 403],
      ['vscode-webview://localhost', 403],
      ['null', 403],
      ['', 403],
    ];
    for (const [origin, status] of origins) {
      it(`Origin: ${origin} -> ${status}`, async () => assert.equal((await order({ origin })).status, status));
    }

    it('and listens on 127.0.0.1 alone', async () => {
      // 127.0.0.2 is this computer as well, but not the address that was asked for.
      const socket = connect(port(), '127.0.0.2');
      const [error] = await once(socket, 'error');
      assert.equal(error.code, 'ECONNREFUSED');
    });
  });

  it('rejects a port that is taken', async () => {
    await assert.rejects(startSimulator({ port: port() }), { code: 'EADDRINUSE' });
  });

  it('ends with connections open, and answers no more', async () => {
    const other = await startSimulator();
    const { hostname, port: otherPort } = new URL(other.url);
    const idle = connect(Number(otherPort), hostname);
    const halfway = connect(Number(otherPort), hostname);
    await Promise.all([once(idle, 'connect'), once(halfway, 'connect')]);
    for (const socket of [idle, halfway]) socket.on('error', () => undefined).resume();
    halfway.write('POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{');
    await fetch(`${other.url}/nothing`);
    const ended = Promise.all([once(idle, 'close'), once(halfway, 'close')]);
    await other.close();
    await ended;
    await assert.rejects(fetch(`${other.url}/nothing`));
  });
});
