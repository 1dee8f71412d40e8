// How many tests passed and failed, as mocha counted them: one small file for each of its runs.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

const folder = path.join(root, 'out', 'test-counts');

/**
 * Forgets the counts of an earlier run (of all of them without a name), and returns the file for the new ones.
 * @param {string} [run]
 */
export function newCountsFile(run = '') {
  const file = path.join(folder, run);
  rmSync(file, { recursive: true, force: true });
  return file;
}

/**
 * The counts of one run; undefined when mocha did not come to its end.
 * @param {string} run
 * @returns {TestCounts | undefined}
 */
export function readCounts(run) {
  const file = path.join(folder, run);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The sum over the runs that came to their end. */
export function totalCounts() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const run of existsSync(folder) ? readdirSync(folder) : []) {
    const counts = readCounts(run);
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    total.skipped += counts?.skipped ?? 0;
  }
  return total;
}
