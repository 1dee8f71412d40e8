import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type Endpoint, endpointAt, TEST_API } from '../../src/api/endpoint';
import { getOrder, type OrderStatus } from '../../src/api/getOrder';
import { answer, playedServer } from './playedServer';

const KEY = 'user-key-0123456789012345678901234567890';

async function lookUp(orderId: string, play: RequestListener) {
  const server = await playedServer(play);
  const found = await getOrder({ endpoint: endpointAt(server.url) as Endpoint, key: KEY, fetch }, orderId);
  await server.close();
  return { found, received: server.received };
}

const success = (data: unknown) => answer(200, { success: true, data });

describe('looking an order up', () => {
  const paths: [orderId: string, path: string][] = [
    ['order-1001', '/v1/json/orders/order-1001'],
    ['1001', '/v1/json/orders/1001'],
    ['a/b', '/v1/json/orders/a%2Fb'],
    ['../methods?x=1#y', '/v1/json/orders/..%2Fmethods%3Fx%3D1%23y'],
    ['50% off & more', '/v1/json/orders/50%25%20off%20%26%20more'],
    ['bücher', '/v1/json/orders/b%C3%BCcher'],
    ['...', '/v1/json/orders/...'],
  ];
  for (const [orderId, path] of paths) {
    it(`${orderId} asks GET ${path}`, async () => {
      const { received } = await lookUp(orderId, success({}));
      assert.deepEqual(
        received.map((request) => [request.method, request.path, request.body]),
        [['GET', path, '']],
      );
      assert.equal(received[0]?.headers['content-type'], undefined);
    });
  }

  for (const orderId of ['', '.', '..', '\ud800']) {
    it(`${JSON.stringify(orderId)} asks nothing, since no URL can hold it`, async () => {
      const { found, received } = await lookUp(orderId, success({}));
      assert.deepEqual(received, []);
      assert.ok(found.kind === 'failed');
      assert.match(found.message, /^The order cannot be looked up: order_id ".*" cannot stand in a URL\.$/);
      assert.equal(found.mayHaveArrived, false);
    });
  }

  const statuses: [what: string, data: object, status: Omit<OrderStatus, 'data'>][] = [
    [
      'both',
      { status: 'completed', financial_status: 'uncleared' },
      { status: 'completed', financialStatus: 'uncleared' },
    ],
    [
      'one, before the customer chose how to pay',
      { status: 'initialized', financial_status: null },
      { status: 'initialized' },
    ],
    ['none', { order_id: 'a' }, {}],
    ['none in words', { status: 1, financial_status: {} }, {}],
  ];
  for (const [what, data, status] of statuses) {
    it(`finds its statuses: ${what}`, async () => {
      const { found } = await lookUp('a', success(data));
      assert.deepEqual(found, { kind: 'found', order: { ...status, data } });
    });
  }

  it('that nobody knows is refused with 1006', async () => {
    const unknown = { success: false, data: {}, error_code: 1006, error_info: 'Invalid transaction ID' };
    const { found } = await lookUp('a', answer(404, unknown));
    assert.ok(found.kind === 'refused');
    assert.deepEqual([found.code, found.text, found.status], [1006, 'Invalid transaction ID', 404]);
  });

  it('without an order in the answer fails', async () => {
    const { found } = await lookUp('a', success([]));
    assert.match(JSON.stringify(found), /"not-an-answer".*Simulator answered without the order\./);
  });

  it('with a page for an answer fails as it does for sending', async () => {
    const { found } = await lookUp('a', answer(502, '<html>'));
    assert.match(JSON.stringify(found), /"html".*HTTP 502 with an HTML page/);
  });

  it('takes the key along to the Test API, and cuts it out of the answer', async () => {
    const keys: (string | null)[] = [];
    const endpoint = endpointAt(TEST_API) as Endpoint;
    const echo: typeof fetch = async (_, init) => {
      keys.push(new Headers(init?.headers).get('api_key'));
      return Response.json({ success: true, data: { status: 'completed', var1: KEY } });
    };
    const found = await getOrder({ endpoint, key: KEY, fetch: echo }, 'a');
    assert.deepEqual(keys, [KEY]);
    assert.deepEqual(found, {
      kind: 'found',
      order: { status: 'completed', data: { status: 'completed', var1: '[API key]' } },
    });
  });
});
