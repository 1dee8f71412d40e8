import assert from 'node:assert/strict';
import type { Delivery, Due } from '../../../src/simulator/notifications/delivery';
import { MAX_WAITING, type NotificationQueue, notificationQueue } from '../../../src/simulator/notifications/queue';
import { correctShop, dueFor, type OpenShop, openShop, type ShopAnswers } from './shop';

/** Records what a queue delivers, and lets a test wait for it. */
function log() {
  const deliveries: (Delivery & { sessionId: string })[] = [];
  let look = () => {};
  return {
    deliveries,
    record: (sessionId: string, delivery: Delivery) => {
      deliveries.push({ sessionId, ...delivery });
      look();
    },
    length: (length: number) =>
      new Promise<void>((resolve) => {
        look = () => deliveries.length >= length && resolve();
        look();
      }),
  };
}

describe('The queue of notifications', () => {
  let shop: OpenShop;
  let queue: NotificationQueue;
  afterEach(async () => {
    queue.close();
    await shop.close();
  });

  const again = (due: Due, timestamp: number): Due => ({
    ...due,
    timestamp,
    url: due.url.replace(/\d+$/, `${timestamp}`),
  });

  it('delivers each, a few at a time', async () => {
    let atOnce = 0;
    let most = 0;
    shop = await openShop((received, response) => {
      most = Math.max(most, ++atOnce);
      setImmediate(() => {
        atOnce -= 1;
        correctShop(received, response);
      });
    });
    const { deliveries, record, length } = log();
    queue = notificationQueue({ record, renew: () => undefined });
    queue.add(Array.from({ length: 50 }, (_, n) => dueFor(shop.url, { sessionId: `${n}` })));
    await length(50);
    assert.ok(deliveries.every(({ outcome }) => outcome === 'delivered'));
    assert.equal(new Set(deliveries.map(({ sessionId }) => sessionId)).size, 50);
    assert.ok(most <= 8, `${most} at a time`);
  });

  const busy: ShopAnswers = (_, response) => response.writeHead(503).end();
  const once: ShopAnswers = (received, response) =>
    (received.query.get('timestamp') === '1767323045' ? busy : correctShop)(received, response);
  const rows: [what: string, answers: ShopAnswers, outcomes: Delivery['outcome'][]][] = [
    ['never acknowledged: 3 times more', busy, ['failed', 'failed', 'failed', 'failed']],
    ['acknowledged the second time', once, ['failed', 'delivered']],
    ['acknowledged', correctShop, ['delivered']],
  ];
  for (const [what, answers, outcomes] of rows) {
    it(`one that is ${what}`, async () => {
      shop = await openShop(answers);
      const { deliveries, record, length } = log();
      let renewed = 0;
      const due = dueFor(shop.url);
      queue = notificationQueue({ record, renew: () => again(due, due.timestamp + ++renewed), retryInterval: 1 });
      queue.add([due]);
      await length(outcomes.length);
      // The next one would be on its way by the time that another is answered.
      queue.add([dueFor(shop.url, { sessionId: 'the last', method: 'GET' })]);
      await length(outcomes.length + 1);
      const own = deliveries.filter(({ sessionId }) => sessionId === due.sessionId);
      assert.deepEqual(
        own.map(({ outcome }) => outcome),
        outcomes,
      );
      assert.deepEqual(
        own.map(({ attempt }) => attempt),
        outcomes.map((_, index) => index + 1),
      );
      assert.equal(new Set(shop.received.map(({ headers }) => headers.auth)).size, outcomes.length + 1);
    });
  }

  it('sends nothing again for an order that is gone, nor where nothing was sent', async () => {
    shop = await openShop(busy);
    const { deliveries, record, length } = log();
    const asked: string[] = [];
    const renew = (sessionId: string) => {
      asked.push(sessionId);
      return undefined;
    };
    queue = notificationQueue({ record, renew, retryInterval: 0, lookup: async () => [] });
    queue.add([dueFor('http://shop.example/', { sessionId: 'elsewhere' })]);
    await length(1);
    queue = notificationQueue({ record, renew, retryInterval: 0 });
    queue.add([dueFor(shop.url, { sessionId: 'gone' })]);
    await length(2);
    while (!asked.includes('gone')) await new Promise(setImmediate);
    assert.deepEqual(asked, ['gone']);
    assert.deepEqual(
      deliveries.map(({ outcome }) => outcome),
      ['not sent', 'failed'],
    );
  });

  it('delivers those of one order one after the other, in their order', async () => {
    const arrived: string[] = [];
    shop = await openShop(({ query }, response) => {
      const timestamp = query.get('timestamp') ?? '';
      arrived.push(timestamp);
      // The first is the slowest.
      setTimeout(() => response.end('OK'), timestamp === '1' ? 30 : 0);
    });
    const { deliveries, record, length } = log();
    queue = notificationQueue({ record, renew: () => undefined });
    const due = dueFor(shop.url, { method: 'GET' });
    queue.add([1, 2, 3].map((timestamp) => again(due, timestamp)));
    queue.add([{ ...again(due, 4), sessionId: 'another order' }]);
    await length(4);
    assert.deepEqual(
      deliveries.filter(({ sessionId }) => sessionId === due.sessionId).map(({ timestamp }) => timestamp),
      [1, 2, 3],
    );
    assert.deepEqual(
      arrived.filter((timestamp) => timestamp !== '4'),
      ['1', '2', '3'],
    );
    assert.ok(arrived.indexOf('4') < arrived.indexOf('2'), 'another order waits for nothing');
  });

  it('sends an order again once, however many of its notifications failed', async () => {
    shop = await openShop(({ query }, response) => response.end(Number(query.get('timestamp')) > 3 ? 'OK' : 'No'));
    const { deliveries, record, length } = log();
    const due = dueFor(shop.url);
    queue = notificationQueue({ record, renew: () => again(due, 4), retryInterval: 40 });
    queue.add([1, 2, 3].map((timestamp) => again(due, timestamp)));
    await length(4);
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.deepEqual(
      deliveries.map(({ timestamp, attempt }) => [timestamp, attempt]),
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 2],
      ],
    );
  });

  it('breaks off what is on its way when it is closed', async () => {
    let gone = () => {};
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    shop = await openShop((_, response) => {
      response.once('close', gone);
      queue.close();
    });
    queue = notificationQueue({ record: () => assert.fail(), renew: () => undefined });
    queue.add([dueFor(shop.url)]);
    await closed;
  });

  it('is bounded, and says so', async () => {
    shop = await openShop(correctShop);
    const { deliveries, record } = log();
    queue = notificationQueue({ record, renew: () => undefined });
    queue.add(Array.from({ length: MAX_WAITING + 9 }, (_, n) => dueFor(shop.url, { sessionId: `${n}` })));
    assert.equal(deliveries.length, 1);
    assert.match(deliveries[0]?.verdict ?? '', /too many notifications are waiting/);
  });

  it('records nothing after it was closed', async () => {
    const { deliveries, record } = log();
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    shop = await openShop((received, response) => {
      correctShop(received, response);
      arrived();
    });
    queue = notificationQueue({ record, renew: () => undefined });
    queue.add([dueFor(shop.url)]);
    await arrival;
    queue.close();
    queue.add([dueFor(shop.url)]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(deliveries.length, 0);
    assert.equal(shop.received.length, 1);
  });
});
