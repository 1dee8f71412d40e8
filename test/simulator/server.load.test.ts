import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sendOrders } from '../../scripts/bench/simulating';
import { MAX_ORDERS } from '../../src/simulator/orders';
import { send, simulatorOfSuite } from './send';

const MB = 1024 * 1024;

describe('the simulator goes on', () => {
  const { running, port, order } = simulatorOfSuite();

  async function connected(count: number): Promise<Socket[]> {
    const sockets = Array.from({ length: count }, () => connect(port(), '127.0.0.1').on('error', () => undefined));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    return sockets;
  }

  async function stillWorks(): Promise<void> {
    assert.equal((await order()).status, 200);
  }

  it('beside 1,000 connections that say nothing, or hardly anything', async () => {
    const sockets = await connected(1000);
    for (const [n, socket] of sockets.entries()) {
      if (n % 3 === 1) socket.write('POST /v1/json/orders HT');
      if (n % 3 === 2) socket.write('POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{');
    }
    await stillWorks();
    for (const socket of sockets) socket.destroy();
  });

  it('beside large uploads that do not end, and takes a large one again after them', async () => {
    const large = Buffer.from(`{${' '.repeat(9 * MB)}`);
    const head = `POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${large.length + 1}\r\n\r\n`;
    const sockets = await connected(10);
    for (const socket of sockets) {
      socket.write(head);
      await new Promise((resolve) => socket.write(large, resolve));
    }
    await stillWorks();
    const { status, headers, body } = await order({}, large);
    assert.deepEqual([status, headers['retry-after']], [503, '5']);
    assert.match(JSON.parse(body).error_info, /Send it again in a few seconds/);
    const closed = sockets.map((socket) => once(socket, 'close'));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
    // The other side learns of it a moment later.
    let again = await order({}, large);
    while (again.status === 503) again = await order({}, large);
    assert.equal(again.status, 404);
  });

  it('beside clients that ask for much at once and read nothing', async () => {
    const { key } = running();
    const note = { type: 'redirect', order_id: 'large', currency: 'EUR', amount: 1, description: 'x'.repeat(5 * MB) };
    assert.equal((await order({}, JSON.stringify(note))).status, 200);
    const sockets = await connected(30);
    const ask = `GET /v1/json/orders/large HTTP/1.1\r\nHost: localhost\r\napi_key: ${key}\r\n\r\n`;
    const before = process.memoryUsage().rss;
    for (const socket of sockets) socket.pause().write(ask.repeat(100));
    await stillWorks();
    const { status } = await send(port(), 'GET', '/v1/json/orders/order-1', { api_key: key });
    assert.equal(status, 200);
    // All answers together would be 15 GB.
    assert.ok(process.memoryUsage().rss - before < 1024 * MB);
    for (const socket of sockets) socket.destroy();
  });

  const bodies: [what: string, body: string, info: RegExp][] = [
    ['lists within each other', '['.repeat(10 * MB), /at most 500 objects and lists/],
    ['objects within each other', '{"a":'.repeat(2 * MB), /at most 500 objects and lists/],
    ['lists in a whole order', `{"var1":${'['.repeat(5 * MB - 9)}${']'.repeat(5 * MB - 9)}}`, /at most 500 objects/],
    ['values', `[${'0,'.repeat(5 * MB - 2)}0]`, /at most 100000 values/],
    ['commas', ','.repeat(10 * MB), /at most 100000 values/],
    ['quotation marks', '"'.repeat(10 * MB), /not JSON/],
    ['empty lines', '\n'.repeat(10 * MB), /not JSON/],
  ];
  for (const [what, body, info] of bodies) {
    it(`after millions of ${what}`, async () => {
      const answer = await order({}, body);
      assert.equal(answer.status, 404);
      assert.match(JSON.parse(answer.body).error_info, info);
    });
  }

  it('after a body that comes in chunks of one byte', async () => {
    const [socket] = await connected(1);
    assert.ok(socket);
    socket.setEncoding('utf8').write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
    socket.write(`${'1\r\n \r\n'.repeat(200_000)}0\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    assert.match(answer, /^HTTP\/1\.1 404 /);
    socket.destroy();
  });

  it('with as many orders as it keeps, while thousands more come', async () => {
    const { orders, milliseconds } = await sendOrders(running(), 5 * MAX_ORDERS);
    assert.equal(running().state().orders.size, MAX_ORDERS);
    assert.equal(running().state().sessionOf.size, MAX_ORDERS);
    const rate = Math.round((orders / milliseconds) * 1000);
    console.log(`      ${orders} orders, ${rate} a second, clients and simulator in one process`);
  });

  it('over one connection, request after request, in their order', async () => {
    const [socket] = await connected(1);
    assert.ok(socket);
    const paths = ['/v1/json/orders', '/pay/x', '/nothing'];
    socket
      .setEncoding('utf8')
      .write(
        paths
          .map(
            (path, n) => `OPTIONS ${path} HTTP/1.1\r\nHost: localhost\r\n${n === 2 ? 'Connection: close\r\n' : ''}\r\n`,
          )
          .join(''),
      );
    let received = '';
    for await (const text of socket) received += text;
    assert.deepEqual(received.match(/^HTTP\/1\.1 \d+|^allow: .+(?=\r)/gm), [
      'HTTP/1.1 200',
      'allow: POST',
      'HTTP/1.1 200',
      'allow: GET, HEAD, POST',
      'HTTP/1.1 404',
    ]);
  });
});
