import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileOrders } from '../order/hostileOrders';
import { run } from './run';

/** How often each problem stands in a report of `check`, as "2 error amount"; every line of it must be one. */
function said(report: string): string[] {
  const counts = new Map<string, number>();
  for (const line of report.split('\n').slice(0, -1)) {
    const [, severity, code] = /^\S+:\d+:\d+ (\w+) ([a-z-]+) \S/.exec(line) ?? [];
    const key = `${severity} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} ${key}`);
}

describe('multisafepay-orders check of a hostile file', function () {
  this.timeout(0);
  const times: Record<string, { MB: string; 'check (ms)': number }> = {};
  let dir: string;
  before(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  });

  for (const [name, write, ...expected] of hostileOrders) {
    it(`says what is wrong and ends: ${name}`, async () => {
      const file = path.join(dir, 'order.json');
      const text = write();
      writeFileSync(file, text);
      const start = performance.now();
      const { code, stdout, stderr } = await run(['check', file]);
      times[name] = { MB: (text.length / 1e6).toFixed(1), 'check (ms)': Math.round(performance.now() - start) };
      assert.deepEqual(said(stdout).sort(), [...expected].sort());
      assert.equal(code, expected.some((each) => each.includes(' error ')) ? 1 : 0);
      assert.match(stderr, expected.length > 0 ? /^\d.* in 1 file\n$/ : /^no problems in 1 file\n$/);
    });
  }

  after(() => {
    rmSync(dir, { recursive: true });
    console.table(times);
  });
});
