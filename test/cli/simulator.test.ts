import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { answer, playedServer } from '../api/playedServer';
import { ORDER, run } from './run';

/** The base URL that a simulator prints when it has started. */
async function baseUrl(simulator: ChildProcessWithoutNullStreams): Promise<string> {
  const [output] = await once(simulator.stdout.setEncoding('utf8'), 'data');
  return output.split('\n')[0];
}

describe('multisafepay-orders simulator', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`prints its URL and its key, takes an order, and ends at ${signal} with exit code 0`, async () => {
      const simulator = spawn(process.execPath, ['dist/cli.js', 'simulator']);
      try {
        const [output] = await once(simulator.stdout.setEncoding('utf8'), 'data');
        const [url, key, ...rest] = output.split('\n');
        assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/v1\/json$/);
        assert.deepEqual([key, rest], [SIMULATOR_KEY, ['']]);

        const sent = await run(['send', '-', '--api-url', url], ORDER);
        assert.equal(sent.code, 0, sent.stderr);
        assert.equal(new URL(sent.stdout).origin, new URL(url).origin);
        assert.equal((await fetch(sent.stdout.trim())).status, 200);
      } finally {
        simulator.kill(signal);
      }
      assert.deepEqual(await once(simulator, 'close'), [0, null]);
    });
  }

  it('logs requests and deliveries on standard error, a line each', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    const simulator = spawn(process.execPath, ['dist/cli.js', 'simulator']);
    try {
      const url = await baseUrl(simulator);
      const send = (change: object) =>
        run(['send', '-', '--api-url', url], JSON.stringify({ ...JSON.parse(ORDER), ...change }));
      await send({ amount: 'a lot' });
      const notified = { notification_url: `${shop.origin}/notify`, notification_method: 'POST' };
      const { stdout } = await send({ gateway: 'IDEAL', payment_options: notified });
      const page = stdout.trim();
      await fetch(`${page}?secret=1`);
      await fetch(page, { method: 'POST', body: new URLSearchParams({ outcome: 'completed' }), redirect: 'manual' });

      const log: string[] = [];
      for await (const line of createInterface(simulator.stderr)) {
        log.push(line.replace(new URL(page).pathname, '/PAGE').replace(/timestamp=\d+/, 'timestamp=NOW'));
        if (line.startsWith('Notification')) break;
      }
      assert.deepEqual(log, [
        'Simulator runs on this computer until you press Ctrl+C. What it answers is a prediction.',
        'POST /v1/json/orders: 404, predicts 1001 (amount)',
        'POST /v1/json/orders: 200',
        'GET /PAGE: 200',
        'POST /PAGE: 303',
        `Notification by POST to ${shop.origin}/notify?transactionid=a&timestamp=NOW: Acknowledged: HTTP 200 with OK.`,
      ]);
    } finally {
      simulator.kill();
      await shop.close();
    }
  });

  it('--seed: the same payment URLs in every run', async () => {
    const pages: string[] = [];
    for (const seed of ['a', 'a', 'b']) {
      const simulator = spawn(process.execPath, ['dist/cli.js', 'simulator', '--seed', seed]);
      const sent = await run(['send', '-', '--api-url', await baseUrl(simulator)], ORDER);
      simulator.kill();
      pages.push(new URL(sent.stdout).pathname);
    }
    const [one, same, other] = pages;
    assert.equal(one, same);
    assert.notEqual(one, other);
  });

  it('a port in use: named, exit code 2', async () => {
    const other = await playedServer(() => {});
    const { port } = new URL(other.origin);
    const started = await run(['simulator', '--port', port]);
    await other.close();
    assert.deepEqual(started, {
      code: 2,
      stdout: '',
      stderr: `Port ${port} is in use. Choose another with --port, or leave --port out.\n`,
    });
  });

  for (const port of ['x', '-1', '65536', '1e3', '']) {
    it(`--port "${port}": a wrong command line, exit code 2`, async () => {
      const { code, stdout, stderr } = await run(['simulator', `--port=${port}`]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^--port is a number from 0 to 65535, not ".*"\./);
    });
  }
});
