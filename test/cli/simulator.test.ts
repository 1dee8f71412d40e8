import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { playedServer } from '../api/playedServer';
import { ORDER, run } from './run';

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
