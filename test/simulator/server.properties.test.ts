import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { simulatorOfSuite } from './send';

const PATHS = ['/', '/v1/json/orders', '/v1/json/orders/order-1', '/v1/json/gateways', '/pay/x', '/pay/x/return', '*'];
const HEADERS = ['host', 'origin', 'content-length', 'transfer-encoding', 'expect', 'connection', 'upgrade', 'api_key'];
const VALUES = ['localhost', '127.0.0.1:1', 'chunked', '5', '-1', '99999999999999', '100-continue', 'close', 'h2c'];

const bytes = fc.string({ unit: 'binary-ascii' });
const header = fc
  .tuple(fc.oneof(fc.constantFrom(...HEADERS), bytes), fc.oneof(fc.constantFrom(...VALUES), bytes))
  .map(([name, value]) => `${name}: ${value}\r\n`);
const request = fc
  .record({
    method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI'), bytes),
    path: fc.oneof(fc.constantFrom(...PATHS), fc.webPath(), bytes),
    host: fc.constantFrom('Host: localhost\r\n', ''),
    headers: fc.array(header, { maxLength: 6 }),
    body: fc.oneof(bytes, fc.json(), fc.constant('0\r\n\r\n')),
  })
  .map(
    ({ method, path, host, headers, body }) => `${method} ${path} HTTP/1.1\r\n${host}${headers.join('')}\r\n${body}`,
  );
const sent = fc.array(fc.oneof({ weight: 4, arbitrary: request }, bytes), { minLength: 1, maxLength: 4 });

describe('the simulator, given any bytes', () => {
  const { port, order } = simulatorOfSuite();

  it('answers in HTTP or hangs up, never with a fault of its own, and goes on', async () => {
    await fc.assert(
      fc.asyncProperty(sent, fc.boolean(), async (texts, patient) => {
        const socket = connect(port(), '127.0.0.1').setEncoding('latin1');
        socket.on('error', () => undefined);
        let received = '';
        socket.on('data', (text) => {
          received += text;
        });
        await once(socket, 'connect');
        for (const text of texts) socket.write(text, 'latin1');
        const closed = new Promise((resolve) => socket.once('close', resolve));
        if (patient) socket.end();
        else socket.destroy();
        await closed;
        assert.match(received, /^(HTTP\/1\.1 |$)/);
        assert.doesNotMatch(received, /^HTTP\/1\.1 500 |a fault of its own/m);
        assert.equal((await order()).status, 200);
      }),
    );
  });
});
