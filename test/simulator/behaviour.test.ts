import assert from 'node:assert/strict';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import type { Problem } from '../../src/order/problem';
import { REFUSED_KEY } from '../../src/simulator/authentication';
import { respond } from '../../src/simulator/behaviour';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/exchange';
import { EMPTY_STATE, MAX_ORDERS } from '../../src/simulator/orders';
import { sessionIds } from '../../src/simulator/sessionIds';
import { seededWorld, type World } from '../../src/simulator/world';

const ORDER = '{"order_id": "order-1", "currency": "EUR", "amount": 1000, "description": "A pair of socks"}';

const WORLD = seededWorld('a seed', { check: () => [], now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });

function post(changes: Partial<SimulatorRequest> = {}): SimulatorRequest {
  return {
    method: 'POST',
    path: '/v1/json/orders',
    query: new URLSearchParams(),
    headers: { api_key: SIMULATOR_KEY },
    body: ORDER,
    origin: 'http://127.0.0.1:8080',
    ...changes,
  };
}

function problem(changes: Partial<Problem>): Problem {
  const place = { path: [], range: { start: 0, end: 1 }, docs: 'docs/rules.md', fixes: [] };
  return { code: 'amount', severity: 'error', message: 'amount should be at least 1.', ...place, ...changes };
}

function answer(request: SimulatorRequest, world: Partial<World> = {}): SimulatorResponse {
  return respond(EMPTY_STATE, request, { ...WORLD, ...world })[1];
}

describe('the simulator', () => {
  it('accepts an order in the envelope of the API', () => {
    const { status, headers, body } = answer(post());
    const sessionId = sessionIds('a seed')(0);
    assert.equal(status, 200);
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    assert.deepEqual(JSON.parse(body), {
      success: true,
      data: { order_id: 'order-1', payment_url: `http://127.0.0.1:8080/pay/${sessionId}`, session_id: sessionId },
    });
  });

  it('answers an order_id that is a number with a string', () => {
    const { body } = answer(post({ body: ORDER.replace('"order-1"', '42') }));
    assert.equal(JSON.parse(body).data.order_id, '42');
  });

  it('says the same to the same requests from the same seed, and other ids from another seed', () => {
    const orders = (seed: string) => {
      const world = { ...WORLD, sessionId: sessionIds(seed) };
      const [state, first] = respond(EMPTY_STATE, post(), world);
      return [first, respond(state, post(), world)[1]].map(({ body }) => JSON.parse(body).data.session_id);
    };
    assert.deepEqual(orders('a'), orders('a'));
    assert.equal(new Set([...orders('a'), ...orders('b')]).size, 4);
  });

  it('leaves the state that it was given as it was', () => {
    const [after] = respond(EMPTY_STATE, post(), WORLD);
    assert.equal(EMPTY_STATE.orders.size, 0);
    assert.equal(after.orders.size, 1);
  });

  describe('refuses what the check finds', () => {
    const other = { code: 'gateway-currency', message: 'TRUSTPAY does not take USD.' };
    const rows: [
      what: string,
      problems: Problem[],
      expected: { code: number; info: string; by: string } | 'accepted',
    ][] = [
      ['nothing', [], 'accepted'],
      ['warnings and hints', [problem({ severity: 'warning' }), problem({ severity: 'hint' })], 'accepted'],
      [
        'an error with a code of the API',
        [problem({ apiError: 1001 })],
        { code: 1001, info: 'Invalid amount: amount should be at least 1.', by: 'amount' },
      ],
      [
        'a missing field without one',
        [problem({ code: 'missing-field', message: 'order_id is missing.' })],
        { code: 1016, info: 'Missing data: order_id is missing.', by: 'missing-field' },
      ],
      [
        'a missing field with one',
        [problem({ code: 'missing-field', message: 'description is missing.', apiError: 1008 })],
        { code: 1008, info: 'Invalid description: description is missing.', by: 'missing-field' },
      ],
      [
        'direct without gateway',
        [problem({ code: 'flow', message: 'direct needs a gateway.', apiError: 1023 })],
        { code: 1023, info: 'No gateway (payment method) available: direct needs a gateway.', by: 'flow' },
      ],
      ['another error', [problem(other)], { code: 1000, info: other.message, by: other.code }],
      [
        'a warning before two errors',
        [problem({ severity: 'warning', apiError: 1007 }), problem(other), problem({ apiError: 1001 })],
        { code: 1000, info: other.message, by: other.code },
      ],
    ];
    for (const [what, problems, expected] of rows) {
      it(`${what} -> ${expected === 'accepted' ? expected : expected.code}`, () => {
        const { status, headers, body } = answer(post(), { check: () => problems });
        if (expected === 'accepted') {
          assert.equal(status, 200);
          return;
        }
        assert.equal(status, 404);
        assert.equal(headers['x-predicted-by'], expected.by);
        assert.deepEqual(JSON.parse(body), {
          success: false,
          data: {},
          error_code: expected.code,
          error_info: expected.info,
        });
      });
    }

    it('and checks the body as it was sent', () => {
      const body = ` ${ORDER}\n`;
      const check = (text: string) => (text === body ? [problem({ apiError: 1001 })] : []);
      assert.equal(answer(post({ body }), { check }).status, 404);
    });
  });

  describe('asks for a key of plausible form', () => {
    const hex = '0123456789abcdef0123456789abcdef01234567';
    const rows: [what: string, request: Partial<SimulatorRequest>, status: number][] = [
      ["the simulator's own key", {}, 200],
      ['another of 40 characters', { headers: { api_key: hex } }, 200],
      ['in the query', { headers: {}, query: new URLSearchParams({ api_key: hex }) }, 200],
      ['none', { headers: {} }, 401],
      ['an empty one', { headers: { api_key: '' } }, 401],
      ['one too short', { headers: { api_key: hex.slice(1) } }, 401],
      ['one too long', { headers: { api_key: `${hex}0` } }, 401],
      ['two', { headers: { api_key: [hex, hex] } }, 401],
      ['one with a placeholder', { headers: { api_key: '<your-website-api-key-goes-in-this-place>' } }, 401],
      ['the one that is always refused', { headers: { api_key: REFUSED_KEY } }, 401],
      ['one with a space before it', { headers: { api_key: ` ${hex.slice(1)}` } }, 401],
    ];
    for (const [what, request, status] of rows) {
      it(`${what} -> ${status}`, () => {
        const response = answer(post(request));
        assert.equal(response.status, status);
        if (status === 200) return;
        assert.equal(JSON.parse(response.body).error_code, 1032);
        assert.match(JSON.parse(response.body).error_info, /^Invalid API key: /);
        assert.equal(response.headers['x-predicted-by'], 'api-key');
      });
    }

    it('never repeats a key', () => {
      assert.doesNotMatch(answer(post({ headers: { api_key: 'my-secret' } })).body, /my-secret/);
    });
  });

  describe('refuses a body that is no order, with 1000 and the reason', () => {
    const rows: [body: string, info: RegExp][] = [
      ['', /not JSON: it is empty/],
      [' \n', /not JSON: it is empty/],
      ['<order/>', /not JSON: .+line 1, column 1/],
      ['{\n  "amount": }', /not JSON: .+line 2, column 13/],
      ['{"amount": 1', /not JSON: /],
      [`\uFEFF${ORDER}`, /byte order mark/],
      ['{"amount": 1,}', /trailing commas/],
      ['{"amount": 1} // cents', /comments/],
      ['[]', /must be one JSON object/],
      ['null', /must be one JSON object/],
      ['"order"', /must be one JSON object/],
      ['1', /must be one JSON object/],
      ['['.repeat(200_000), /not JSON: /],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /must be one JSON object/],
    ];
    for (const [body, info] of rows) {
      it(JSON.stringify(body.slice(0, 30)), () => {
        const response = answer(post({ body }));
        assert.equal(response.status, 404);
        assert.equal(response.headers['x-predicted-by'], 'syntax');
        assert.equal(JSON.parse(response.body).error_code, 1000);
        assert.match(JSON.parse(response.body).error_info, info);
      });
    }
  });

  describe('answers every path and method', () => {
    const rows: [method: string, path: string, status: number, allow?: string][] = [
      ['GET', '/v1/json/orders', 405, 'POST'],
      ['DELETE', '/v1/json/orders', 405, 'POST'],
      ['PUT', '/pay/x', 405, 'GET, HEAD, POST'],
      ['POST', '/pay/x', 404],
      ['POST', '/', 404],
      ['POST', '', 404],
      ['POST', '*', 404],
      ['POST', '/v1/json/orders/', 404],
      ['POST', '/v1/json/orders/1/refunds', 404],
      ['POST', '/v1/json/orders/1', 405, 'GET, HEAD, PATCH'],
      ['POST', '/v1/json/gateways', 405, 'GET, HEAD'],
      ['PATCH', '/v1/json/orders/%', 410],
      ['POST', '/v1/json/../json/orders', 404],
      ['POST', '/v1/json/orders%00', 404],
      ['POST', '/v1/json/%6frders', 404],
      ['POST', 'http://example.com/v1/json/orders', 404],
      ['GET', '/pay/../v1/json/orders', 404],
      ['GET', '/pay/%00', 404],
      ['GET', '/pay/__proto__', 404],
      ['GET', '/pay/', 404],
    ];
    for (const [method, path, status, allow] of rows) {
      it(`${method} ${path} -> ${status}`, () => {
        const response = answer(post({ method, path }));
        assert.equal(response.status, status);
        assert.equal(response.headers.allow, allow);
        if (response.headers['content-type']?.startsWith('text/html')) assert.match(response.body, /Unknown payment/);
        else
          assert.deepEqual(
            { ...JSON.parse(response.body), error_info: '' },
            { success: false, data: {}, error_code: 1000, error_info: '' },
          );
      });
    }
  });

  it('shows an accepted order behind its payment URL, without a key', () => {
    const [state, created] = respond(EMPTY_STATE, post(), WORLD);
    const path = new URL(JSON.parse(created.body).data.payment_url).pathname;
    for (const method of ['GET', 'HEAD']) {
      const [, page] = respond(state, post({ method, path, headers: {} }), WORLD);
      assert.equal(page.status, 200);
      assert.match(page.body, /EUR 10\.00/);
      assert.match(page.body, /2026-01-02 03:04:05 UTC/);
    }
  });

  it(`keeps the last ${MAX_ORDERS} orders, and never gives an id twice`, () => {
    let state = EMPTY_STATE;
    for (let n = 0; n < MAX_ORDERS + 10; n++) [state] = respond(state, post(), WORLD);
    const status = (n: number) =>
      respond(state, post({ method: 'GET', path: `/pay/${WORLD.sessionId(n)}` }), WORLD)[1].status;
    assert.equal(state.orders.size, MAX_ORDERS);
    assert.deepEqual([0, 9, 10, MAX_ORDERS + 9].map(status), [404, 404, 200, 200]);
  });
});
