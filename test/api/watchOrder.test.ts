import assert from 'node:assert/strict';
import { type Endpoint, endpointAt, TEST_API } from '../../src/api/endpoint';
import { type Sighting, type WatchOptions, watchOrder } from '../../src/api/watchOrder';
import { playedTestApi, type Reply, standing } from './playedTestApi';

const KEY = 'user-key-0123456789012345678901234567890';

/** Watches an order while the Test API answers these things in turn; `pauses` are the seconds between them. */
async function watch(replies: readonly Reply[], options: WatchOptions = {}) {
  const stop = new AbortController();
  const { fetch, asked } = playedTestApi(replies, () => stop.abort());
  const pauses: number[] = [];
  const wait = async (seconds: number) => void pauses.push(seconds);
  const connection = { endpoint: endpointAt(TEST_API) as Endpoint, key: KEY, fetch, signal: stop.signal };
  const heard: Sighting[] = [];
  for await (const sighting of watchOrder(connection, 'my-order', { wait, ...options })) heard.push(sighting);
  return { heard, pauses, asked };
}

/** A sighting in short. */
const inShort = (sighting: Sighting): string =>
  sighting.kind === 'status'
    ? `${sighting.first ? 'first ' : ''}${sighting.order.status}`
    : `${sighting.kind}: ${sighting.why}`;

const initialized = standing('initialized', null);
const completed = standing('completed', 'completed');
const final = 'ended: Its status completed is final. The payment is complete.';
const refusal = (status: number, code: number, text: string): Reply => ({
  status,
  body: { success: false, data: {}, error_code: code, error_info: text },
});

describe('watching an order', () => {
  const courses: [name: string, replies: readonly Reply[], heard: readonly string[]][] = [
    ['one that is paid', [initialized, initialized, completed], ['first initialized', 'completed', final]],
    ['one that was paid before', [completed], ['first completed', final]],
    [
      'one whose payment becomes certain later',
      [initialized, standing('uncleared', 'uncleared'), standing('uncleared', 'completed'), completed],
      ['first initialized', 'uncleared', 'uncleared', 'completed', final],
    ],
    [
      'times and tokens that change without an event',
      [
        initialized,
        standing('initialized', null, { modified: '2026-11-21T10:00:00', events_token: 'x' }),
        standing('expired', null),
      ],
      ['first initialized', 'expired', 'ended: Its status expired is final. The customer did not pay in time.'],
    ],
  ];
  for (const [name, replies, expected] of courses) {
    it(`tells of ${name}`, async () => assert.deepEqual((await watch(replies)).heard.map(inShort), expected));
  }

  it('goes on after a final status when it is told to, and tells of refunds', async () => {
    const refunds = [10, 20].map((amount_refunded) => standing('completed', 'completed', { amount_refunded }));
    const { heard } = await watch([completed, ...refunds, standing('shipped', 'completed')], { keep: true });
    assert.deepEqual(heard.map(inShort), ['first completed', 'completed', 'completed', 'shipped']);
  });

  it('asks later and later while nothing changes, and soon again after a change', async () => {
    const { pauses } = await watch([
      ...Array<Reply>(10).fill(initialized),
      standing('uncleared', 'uncleared'),
      standing('uncleared', 'uncleared'),
      completed,
    ]);
    assert.deepEqual(pauses, [2, 2, 3, 5, 5, 10, 10, 30, 30, 30, 2, 2]);
  });

  it('asks the Test API with the key of the user', async () => {
    const { asked } = await watch([completed]);
    assert.deepEqual(asked, [{ method: 'GET', url: `${TEST_API}/orders/my-order`, key: KEY }]);
  });

  const troubles: [name: string, reply: Reply, why: RegExp, seconds: number][] = [
    ['a name that is not found', { error: 'ENOTFOUND' }, /^The name testapi\.multisafepay\.com was not found/, 5],
    ['a reset', { error: 'ECONNRESET' }, /^testapi\.multisafepay\.com closed the connection/, 5],
    ['429', { status: 429, body: '' }, /^Test API answered HTTP 429/, 5],
    ['429 with Retry-After', { status: 429, body: '', headers: { 'retry-after': '90' } }, /HTTP 429/, 90],
    [
      '429 with an envelope',
      { ...refusal(429, 9999, 'Slow down'), headers: { 'retry-after': '40' } },
      /^Test API answered HTTP 429\./,
      40,
    ],
    ['a short Retry-After', { status: 503, body: '', headers: { 'retry-after': '1' } }, /HTTP 503/, 5],
    ['an envelope with HTTP 500', refusal(500, 1000, 'Trouble'), /^Test API answered HTTP 500\./, 5],
    ['the login page of a network', { status: 200, body: '<html>' }, /with an HTML page/, 5],
  ];
  for (const [name, reply, why, seconds] of troubles) {
    it(`goes on after ${name}, in ${seconds} seconds`, async () => {
      const { heard, pauses } = await watch([reply, completed]);
      const [trouble, ...others] = heard;
      assert.ok(trouble?.kind === 'trouble');
      assert.match(trouble.why, why);
      assert.equal(trouble.seconds, seconds);
      assert.deepEqual(pauses, [seconds]);
      assert.deepEqual(others.map(inShort), ['first completed', final]);
    });
  }

  it('asks later and later while there is no answer', async () => {
    const { pauses } = await watch([...Array<Reply>(6).fill({ error: 'ECONNREFUSED' }), initialized, completed]);
    assert.deepEqual(pauses, [5, 10, 30, 60, 60, 60, 2]);
  });

  it('respects Retry-After on a good answer too', async () => {
    const { pauses } = await watch([{ ...initialized, headers: { 'retry-after': '20' } }, completed]);
    assert.deepEqual(pauses, [20]);
  });

  const ends: [name: string, reply: Reply, cause: string, why: RegExp][] = [
    ['401', { status: 401, body: '' }, 'key', /^Test API answered HTTP 401: not authorised\. Check the API key/],
    ['1032', refusal(401, 1032, 'Invalid API key'), 'key', /^Test API answered 1032: Invalid API key/],
    ['1006', refusal(404, 1006, 'Invalid transaction ID'), 'order', /^Test API has no such order: 1006 Invalid/],
  ];
  for (const [name, reply, cause, why] of ends) {
    it(`ends at ${name}`, async () => {
      const { heard, asked } = await watch([reply, completed]);
      const [end, ...others] = heard;
      assert.ok(end?.kind === 'ended');
      assert.match(end.why, why);
      assert.equal(end.cause, cause);
      assert.deepEqual([others.length, asked.length], [0, 1]);
    });
  }

  it('ends without a word when it is stopped, while it waits too', async () => {
    const stop = new AbortController();
    const { fetch } = playedTestApi([initialized]);
    const endpoint = endpointAt(TEST_API) as Endpoint;
    const heard: string[] = [];
    for await (const sighting of watchOrder({ endpoint, key: KEY, fetch, signal: stop.signal }, 'my-order')) {
      heard.push(inShort(sighting));
      setTimeout(() => stop.abort(), 10);
    }
    assert.deepEqual(heard, ['first initialized']);
  });
});
