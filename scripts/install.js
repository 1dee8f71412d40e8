// Makes `npm start` and `npm test` enough on a fresh clone. Node's own modules only: this runs before any other is there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from './child.js';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages */

/**
 * Runs `npm ci` when node_modules does not hold what package-lock.json names, and says so; else does nothing. Throws
 * with npm's own words when that fails.
 */
export async function ensureDependencies() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  // npm writes this file last, so a half-finished installation has none.
  const installed = lockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  const missing = missingPackages(wanted, installed);
  if (missing.length === 0) return;
  console.log(`Installing dependencies with npm ci (${missing.length} missing in node_modules) ...`);
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * The paths of the locked packages that are not installed in that very version. Optional ones may be absent: most are
 * for other platforms.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([folder, { version, integrity, optional }]) => {
      const found = installed[folder];
      if (folder === '') return false; // the repository itself
      if (!found) return !optional;
      return found.version !== version || found.integrity !== integrity;
    })
    .map(([folder]) => folder);
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
