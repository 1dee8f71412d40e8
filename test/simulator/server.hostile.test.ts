import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startSimulator } from '../../src/simulator/server';
import { ORDER, send, simulatorOfSuite } from './send';

describe('the simulator survives', () => {
  const { port, order } = simulatorOfSuite();

  /** Writes raw bytes and gives all that came back before the connection ended. */
  async function exchange(bytes: string): Promise<string> {
    const socket = connect(port(), '127.0.0.1').setEncoding('utf8');
    let received = '';
    socket.on('data', (text) => {
      received += text;
    });
    socket.on('error', () => undefined);
    socket.write(bytes);
    await new Promise((resolve) => socket.once('close', resolve));
    return received;
  }

  async function stillWorks(): Promise<void> {
    assert.equal((await order()).status, 200);
  }

  const MB = 1024 * 1024;

  it('a body of 10 MB', async () => {
    const { status } = await order({}, Buffer.from(ORDER + ' '.repeat(10 * MB - ORDER.length)));
    assert.equal(status, 200);
  });

  it('one byte more', async () => {
    const { status, headers, body } = await order({}, Buffer.from(ORDER + ' '.repeat(10 * MB - ORDER.length + 1)));
    assert.equal(status, 413);
    assert.match(String(headers['content-type']), /json/);
    assert.match(JSON.parse(body).error_info, /10 MB/);
    await stillWorks();
  });

  it('a body without an end, which it cuts off', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.on('error', () => undefined).resume();
    const chunk = `100000\r\n${'x'.repeat(MB)}\r\n`;
    const flood = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.write('POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
    socket.on('drain', flood);
    flood();
    await new Promise((resolve) => socket.once('close', resolve));
    await stillWorks();
  });

  it('clients that go away before the end', async () => {
    for (const start of [
      '',
      'POST /v1/json',
      'POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{"am',
    ]) {
      const socket = connect(port(), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(start);
      socket.destroy();
    }
    await stillWorks();
  });

  it('a body that is not UTF-8', async () => {
    const { status, body } = await order({}, Buffer.from([0x7b, 0xff, 0x7d]));
    assert.equal(status, 404);
    assert.match(JSON.parse(body).error_info, /not UTF-8/);
  });

  const paths: [path: string, status: number][] = [
    ['/../../etc/passwd', 404],
    ['/pay/..%2f..%2fetc%2fpasswd', 404],
    ['/%00', 404],
    ['/%', 404],
    ['//', 404],
    ['/?', 404],
    ['*', 404],
    [`/${'x'.repeat(2047)}`, 404],
    [`/${'x'.repeat(2048)}`, 414],
    [`/${'x'.repeat(20_000)}`, 431],
  ];
  for (const [path, status] of paths) {
    it(`the path ${path.slice(0, 30)} (${path.length} characters) -> ${status}`, async () => {
      assert.equal((await send(port(), 'GET', path)).status, status);
    });
  }

  const garbage: [what: string, bytes: string, answer: RegExp][] = [
    ['no http', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 403 /],
    ['no Host in HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.[01] 403 /],
    [
      'an absolute target',
      'GET http://shop.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 404 /,
    ],
    ['CONNECT', 'CONNECT shop.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n', /^$/],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    ['large headers', `GET / HTTP/1.1\r\nHost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ];
  for (const [what, bytes, answer] of garbage) {
    it(what, async () => {
      assert.match(await exchange(bytes), answer);
      await stillWorks();
    });
  }

  it('a check that throws', async () => {
    const faulty = await startSimulator({
      check: () => {
        throw new Error('a fault in a rule');
      },
    });
    const ask = () => fetch(`${faulty.url}/orders`, { method: 'POST', headers: { api_key: faulty.key }, body: ORDER });
    for (const response of [await ask(), await ask()]) {
      assert.equal(response.status, 500);
      const { error_info } = (await response.json()) as { error_info: string };
      assert.match(error_info, /a fault of its own: Error: a fault in a rule$/);
    }
    await faulty.close();
  });

  it('two hundred orders at once', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => order()));
    assert.equal(new Set(answers.map(({ body }) => JSON.parse(body).data.session_id)).size, 200);
  });
});
