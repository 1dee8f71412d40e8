// Mocha's usual report, in words for people and in counts for scripts. CommonJS, because mocha loads it with require().
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { format } = require('node:util');
const { reporters } = require('mocha');

const { MOCHA_REPORT_FILE, MOCHA_COUNTS_FILE } = process.env;

// Inside VS Code the console leads to VS Code's own log, so the report goes to a file that the script outside shows.
if (MOCHA_REPORT_FILE) {
  reporters.Base.consoleLog = (...words) => appendFileSync(MOCHA_REPORT_FILE, `${format(...words)}\n`);
}

/**
 * The spec reporter; at the end the counts go to the file that MOCHA_COUNTS_FILE names.
 * @param {import('mocha').Runner} runner
 * @param {import('mocha').MochaOptions} options
 */
module.exports = function report(runner, options) {
  const spec = new reporters.Spec(runner, options);
  runner.once('end', () => {
    if (!MOCHA_COUNTS_FILE) return;
    const { passes, failures, pending } = spec.stats;
    mkdirSync(path.dirname(MOCHA_COUNTS_FILE), { recursive: true });
    writeFileSync(MOCHA_COUNTS_FILE, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  });
};
