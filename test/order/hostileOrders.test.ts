import assert from 'node:assert/strict';
import { findProblems } from '../../src/cli/findProblems';
import { applied } from '../../src/order/edits';
import { removeEmptyFields } from '../../src/order/emptyFields';
import { fixAll } from '../../src/order/fixAll';
import type { TextEdit } from '../../src/order/problem';
import { faultsWithoutEnd, hostileOrders } from './hostileOrders';

/** How often each problem was found, as "2 error amount". */
function said(text: string): string[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of findProblems(text)) {
    const key = `${severity} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} ${key}`);
}

describe('A hostile order', function () {
  this.timeout(0);
  const times: Record<string, { MB: string; 'check (ms)'?: number; 'mend (ms)'?: number }> = {};
  const measured = <T>(work: () => T): [T, number] => {
    const start = performance.now();
    return [work(), Math.round(performance.now() - start)];
  };

  for (const [name, write, ...expected] of [...hostileOrders, ...faultsWithoutEnd]) {
    it(`is checked: ${name}`, () => {
      const text = write();
      const [found, check] = measured(() => said(text));
      assert.deepEqual(found.sort(), [...expected].sort());
      times[name] = { MB: (text.length / 1e6).toFixed(1), 'check (ms)': check };
    });
  }

  const lines = (line: string) =>
    `{"order_id":"a","currency":"EUR","amount":1,"description":"b","shopping_cart":{"items":[${line.repeat(100_000)}{}]}}`;
  const deep = '{"a":'.repeat(100_000);
  const mended: [name: string, mend: (text: string) => TextEdit[], before: string, after: string][] = [
    ['100,000 currencies in small letters', fixAll, lines('{"currency":"eur"},'), lines('{"currency":"EUR"},')],
    ['100,000 empty fields', removeEmptyFields, lines('{"var1":"","currency":"EUR"},'), lines('{"currency":"EUR"},')],
    ['an empty field 100,000 deep', removeEmptyFields, `{"b":1,"c":${deep}""${'}'.repeat(100_000)}}`, '{"b":1}'],
  ];
  for (const [name, mend, before, after] of mended) {
    it(`is mended: ${name}`, () => {
      const [edits, mending] = measured(() => mend(before));
      assert.ok(applied(before, edits) === after);
      times[name] = { MB: (before.length / 1e6).toFixed(1), 'mend (ms)': mending };
    });
  }

  after(() => console.table(times));
});
