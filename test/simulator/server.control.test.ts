import assert from 'node:assert/strict';
import { type RunningSimulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server';
import { openShop } from './notifications/shop';
import { send } from './send';

const ORDER = { type: 'redirect', order_id: 'order-1', currency: 'EUR', amount: 1000, description: 'A pair of socks' };

async function simulatorWith(
  options: SimulatorOptions,
  use: (simulator: RunningSimulator) => Promise<void>,
): Promise<void> {
  const simulator = await startSimulator({ seed: 'a seed', check: () => [], ...options });
  await use(simulator).finally(() => simulator.close());
}

async function create({ url, key }: RunningSimulator, fields: object = {}): Promise<string> {
  const body = JSON.stringify({ ...ORDER, ...fields });
  const answer = await fetch(`${url}/orders`, { method: 'POST', headers: { api_key: key }, body });
  const { data } = (await answer.json()) as { data: { payment_url: string } };
  return data.payment_url;
}

function statuses(simulator: RunningSimulator): string[] {
  return [...simulator.state().orders.values()].map(({ status }) => status);
}

/** Resolves at the first change after which `holds`. */
function until(simulator: RunningSimulator, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = simulator.onChange(() => {
      if (!holds()) return;
      end();
      resolve();
    });
  });
}

describe('a running simulator, for those who hold it', () => {
  it('settles an order by its order_id, and tells of it', () =>
    simulatorWith({}, async (simulator) => {
      let changes = 0;
      const end = simulator.onChange(() => {
        changes += 1;
      });
      await create(simulator);
      simulator.settle('order-1', 'completed');
      simulator.settle('order-1', 'declined');
      simulator.settle('order-2', 'completed');
      assert.deepEqual([statuses(simulator), changes], [['completed'], 2]);
      end();
      await create(simulator, { order_id: 'order-2' });
      assert.equal(changes, 2);
    }));

  it('takes no notification of its own for a click', () =>
    simulatorWith({}, async (simulator) => {
      const { origin } = new URL(simulator.url);
      const page = new URL(await create(simulator)).pathname;
      await create(simulator, {
        order_id: 'order-2',
        payment_options: { notification_url: `${origin}${page}/resend`, notification_method: 'POST' },
      });
      const deliveries = () => [...simulator.state().orders.values()].flatMap((order) => order.deliveries);
      const told = until(simulator, () => deliveries().length > 0);
      simulator.settle('order-2', 'completed');
      await told;
      assert.deepEqual(
        deliveries().map(({ status }) => status),
        [403],
      );
    }));

  it('notifies the shop of each change, and once more when asked', async () => {
    const shop = await openShop((_received, response) => response.end('OK'));
    await simulatorWith({}, async (simulator) => {
      const notified = { notification_url: `${shop.url}/notify`, notification_method: 'POST' };
      await create(simulator, { payment_options: notified });
      const log = () => [...simulator.state().orders.values()].flatMap(({ deliveries }) => deliveries);
      for (const [step, deliveries] of [
        [() => simulator.settle('order-1', 'uncleared'), 1],
        [() => simulator.resend('order-1'), 2],
      ] as const) {
        const told = until(simulator, () => log().length === deliveries);
        step();
        await told;
      }
      simulator.resend('order-2');
      assert.deepEqual(
        log().map(({ outcome }) => outcome),
        ['delivered', 'delivered'],
      );
      const bodies = shop.received.map(({ body }) => JSON.parse(body.toString()).status);
      assert.deepEqual(bodies, ['uncleared', 'uncleared']);
      assert.deepEqual(simulator.state().due, []);
    });
    await shop.close();
  });

  it('sends a notification again that was not acknowledged', async () => {
    const shop = await openShop((_received, response) =>
      response.writeHead(shop.received.length < 3 ? 500 : 200).end('OK'),
    );
    await simulatorWith({ notifications: { retryInterval: 1 } }, async (simulator) => {
      await create(simulator, { payment_options: { notification_url: shop.url } });
      const log = () => [...simulator.state().orders.values()].flatMap(({ deliveries }) => deliveries);
      const told = until(simulator, () => log().length === 3);
      simulator.settle('order-1', 'completed');
      await told;
      assert.deepEqual(
        log().map(({ attempt, outcome }) => `${attempt} ${outcome}`),
        ['1 failed', '2 failed', '3 delivered'],
      );
    });
    await shop.close();
  });

  it('expires an order when its time is up, without being asked', async () => {
    let now = Date.UTC(2026, 0, 1);
    await simulatorWith({ now: () => now }, async (simulator) => {
      await create(simulator, { seconds_active: 60 });
      const told = until(simulator, () => statuses(simulator)[0] === 'expired');
      now += 60_000;
      await told;
    });
  });

  it('answers an origin from when it is allowed, and makes payment URLs there', () =>
    simulatorWith({ allowOrigins: ['https://one.example:8443/path'] }, async (simulator) => {
      const port = Number(new URL(simulator.url).port);
      const order = (headers: Record<string, string>) =>
        send(port, 'POST', '/v1/json/orders', { api_key: simulator.key, ...headers }, JSON.stringify(ORDER));
      const two = { host: 'Two.Example', origin: 'https://two.example' };
      assert.equal((await order(two)).status, 403);
      simulator.allowOrigin('https://two.example/?tkn=1');
      simulator.allowOrigin('vscode-webview://a-view');
      const rows: [host: string, origin: string, paidAt: string | undefined][] = [
        ['one.example:8443', 'https://one.example:8443', 'https://one.example:8443'],
        ['Two.Example', 'https://two.example', 'https://two.example'],
        ['127.0.0.1', 'https://two.example', 'http://127.0.0.1'],
        ['one.example', 'https://one.example:8443', undefined],
        ['two.example:443', 'https://two.example', undefined],
        ['two.example.', 'https://two.example', undefined],
        ['three.two.example', 'https://two.example', undefined],
        ['127.0.0.1', 'http://two.example', undefined],
        ['127.0.0.1', 'https://two.example:8443', undefined],
        ['127.0.0.1', 'null', undefined],
      ];
      for (const [host, origin, paidAt] of rows) {
        const { status, body } = await order({ host, origin });
        assert.equal(status, paidAt ? 200 : 403, `${host} ${origin}`);
        if (paidAt) assert.ok(JSON.parse(body).data.payment_url.startsWith(`${paidAt}/pay/`), body);
      }
    }));

  it('sends the answers that are on their way before it closes', async () => {
    const simulator = await startSimulator({ check: () => [] });
    const description = 'x'.repeat(8 * 1024 * 1024);
    await create(simulator, { description });
    const answer = await fetch(`${simulator.url}/orders/order-1`, { headers: { api_key: simulator.key } });
    const closed = simulator.close();
    const { data } = (await answer.json()) as { data: { description: string } };
    assert.equal(data.description.length, description.length);
    await closed;
  });

  it('closes twice', async () => {
    const simulator = await startSimulator();
    await simulator.close();
    await simulator.close();
  });
});

describe('a payment is decided on', () => {
  const rows: [site: string | undefined, status: number][] = [
    ['same-origin', 303],
    ['none', 303],
    [undefined, 303],
    ['same-site', 403],
    ['cross-site', 403],
    ['anything', 403],
  ];
  for (const [site, status] of rows) {
    it(`with Sec-Fetch-Site: ${site ?? '(nothing, no browser)'} -> ${status}`, () =>
      simulatorWith({}, async (simulator) => {
        const { host, pathname, port } = new URL(await create(simulator, { gateway: 'IDEAL' }));
        const headers = { host, ...(site !== undefined && { 'sec-fetch-site': site }) };
        assert.equal((await send(Number(port), 'GET', pathname, headers)).status, 200);
        assert.equal((await send(Number(port), 'POST', pathname, headers, 'outcome=completed')).status, status);
        assert.deepEqual(statuses(simulator), [status === 303 ? 'completed' : 'initialized']);
      }));
  }
});
