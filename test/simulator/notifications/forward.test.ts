import assert from 'node:assert/strict';
import { type Endpoint, endpointAt, TEST_API } from '../../../src/api/endpoint';
import { type Forwarding, forwardFault, forwardNotifications } from '../../../src/simulator/notifications/forward';
import { forwardingWords } from '../../../src/simulator/notifications/forwardingWords';
import { verify } from '../../../src/simulator/notifications/signature';
import { playedTestApi, type Reply, standing } from '../../api/playedTestApi';
import { correctShop, KEY, openShop, type ShopAnswers } from './shop';

const NOW = 1_767_323_045_678;

/** Forwards to a shop while the Test API answers these things in turn. */
async function forward(replies: readonly Reply[], shopAnswers: ShopAnswers = correctShop) {
  const shop = await openShop(shopAnswers);
  const stop = new AbortController();
  const { fetch } = playedTestApi(replies, () => stop.abort());
  const connection = { endpoint: endpointAt(TEST_API) as Endpoint, key: KEY, fetch, signal: stop.signal };
  const options = { address: shop.url, addressName: '--forward-to', wait: async () => {}, now: () => NOW };
  const heard: Forwarding[] = [];
  for await (const event of forwardNotifications(connection, 'my-order', options)) heard.push(event);
  await shop.close();
  return { heard, received: shop.received, lines: heard.map((event) => forwardingWords('my-order', event)) };
}

const initialized = standing('initialized', null);
const completed = standing('completed', 'completed', { var1: 'café' });
const label = '(sent by MultiSafepay Orders, not by MultiSafepay)';
const ended = 'Order my-order is watched no longer. Its status completed is final. The payment is complete.';

describe('forwarding notifications of an order on the Test API', () => {
  it('sends the order as it is, signed with the key, to a shop that verifies it', async () => {
    const { received } = await forward([initialized, completed]);
    assert.equal(received.length, 1);
    const [{ method, path, query, headers, body } = assert.fail()] = received;
    assert.deepEqual(
      [method, path, [...query]],
      [
        'POST',
        '/notify',
        [
          ['transactionid', 'my-order'],
          ['timestamp', '1767323045'],
        ],
      ],
    );
    assert.deepEqual(JSON.parse(body.toString()), completed.body.data);
    assert.ok(verify({ auth: String(headers.auth), body: body.toString(), key: KEY }));
    assert.equal(headers['user-agent'], 'MultiSafepay-Orders (sent by MultiSafepay Orders, not by MultiSafepay)');
  });

  it('says each step in a line', async () => {
    const { lines } = await forward([initialized, { status: 429, body: '' }, completed]);
    assert.deepEqual(lines, [
      'Order my-order has status initialized.',
      'Order my-order: Test API answered HTTP 429 with an empty body. Too many requests were made: wait a while before the next. It is asked for again in 5 seconds.',
      'Order my-order changed to status completed, financial_status completed.',
      `Order my-order: notification of status completed, financial_status completed ${label}: HTTP 200 "OK". Acknowledged: HTTP 200 with OK.`,
      ended,
    ]);
  });

  const courses: [name: string, replies: readonly Reply[], notified: readonly string[]][] = [
    ['nothing while it stays initialized', [initialized, initialized], []],
    ['an order that was paid before', [completed], ['completed']],
    [
      'every change once',
      [initialized, standing('uncleared', 'uncleared'), standing('uncleared', 'uncleared'), completed],
      ['uncleared', 'completed'],
    ],
    ['nothing when the key is refused', [{ status: 401, body: '' }], []],
  ];
  for (const [name, replies, notified] of courses) {
    it(`tells the shop ${name}`, async () => {
      const { received } = await forward(replies);
      assert.deepEqual(
        received.map(({ body }) => JSON.parse(body.toString()).status),
        notified,
      );
    });
  }

  const shops: [name: string, answers: ShopAnswers, words: RegExp][] = [
    [
      'a redirect',
      (_, response) => response.writeHead(301, { location: '/notify/' }).end(),
      /: HTTP 301 ""\. Not acknowledged: the status should be 200, not 301.* Put the final address in --forward-to /,
    ],
    [
      "the shop's own words as they are",
      (_, response) => response.writeHead(301, { location: '/notification_url' }).end(),
      /leads to "\/notification_url".* in --forward-to /,
    ],
    ['an empty body', (_, response) => response.end(), /: HTTP 200 ""\. Not acknowledged: the body should be OK/],
    ['no answer', (_, response) => response.destroy(), /: no answer\. Not delivered: the connection was closed/],
    [
      'a long page',
      (_, response) => response.end(`<html>${'\n'.repeat(300)}`),
      /: HTTP 200 "<html>(\\n){54}\.\.\."\. Not/,
    ],
  ];
  for (const [name, answers, words] of shops) {
    it(`explains ${name} in one line`, async () => {
      const { lines } = await forward([completed], answers);
      assert.match(lines[1] ?? '', words);
      assert.doesNotMatch(lines[1] ?? '', /\n/);
    });
  }

  it('says nowhere what the key is, also when the shop does', async () => {
    const { heard, lines } = await forward([completed], (_, response) => response.end(`OK ${KEY}`));
    assert.match(lines[1] ?? '', /"OK \[API key\]"/);
    assert.doesNotMatch(JSON.stringify(heard), new RegExp(KEY));
  });
});

describe('where notifications may be forwarded to', () => {
  const here = async () => [{ address: '127.0.0.1', family: 4 }];
  const there = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: '93.184.216.34', family: 4 },
  ];
  const addresses: [address: string, lookup: typeof here, fault: RegExp | undefined][] = [
    ['http://localhost:8080/webhook', here, undefined],
    ['https://shop.ddev.site/webhook?x=1', here, undefined],
    ['https://shop.example/webhook', there, /^should be on this computer, not on shop\.example: .* 93\.184\.216\.34\./],
    ['https://shop.example/webhook', async () => [], /: the name was not found\./],
    ['localhost:8080', here, /^should start with https:\/\/ .* not localhost:$/],
    ['webhook', here, /^should be a URL, such as/],
    ['http://me@localhost/', here, /^should have no user name/],
  ];
  for (const [address, lookup, fault] of addresses) {
    it(`${address}: ${fault ? fault.source : 'allowed'}`, async () => {
      const found = await forwardFault(address, lookup);
      if (fault) assert.match(found ?? '', fault);
      else assert.equal(found, undefined);
    });
  }
});
