// The suite test/editor/ inside a real VS Code: in a trusted workspace, then in Restricted Mode.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.js';
import { main, temporaryFolder } from './ending.js';
import { ensureDependencies } from './install.js';
import { newCountsFile, readCounts } from './testCounts.js';
import { findHost } from './vscode/host.js';

const timeLimit = 10 * 60_000;

/**
 * Runs the suite once, showing mocha's report as it grows, and says whether it passed: VS Code must end well, and at
 * least one test must have passed and none failed.
 * @param {import('./vscode/host.js').Host} host
 * @param {'trusted' | 'restricted'} run
 */
async function passes(host, run) {
  const restricted = run === 'restricted';
  console.log(`\nWorkspace ${restricted ? 'in Restricted Mode' : 'trusted'}:`);
  const folder = temporaryFolder();
  const workspace = path.join(folder, 'examples');
  cpSync(path.join(root, 'examples'), workspace, { recursive: true });
  const report = path.join(folder, 'report.txt');
  const show = follow(report);
  const timer = setInterval(show, 100);

  const { code, log } = await host.runTests({
    workspace,
    tests: path.join(root, 'out', 'test', 'editor', 'index.cjs'),
    settings: { 'security.workspace.trust.enabled': restricted, 'security.workspace.trust.startupPrompt': 'never' },
    env: {
      MOCHA_REPORT_FILE: report,
      MOCHA_COUNTS_FILE: newCountsFile(run),
      MULTISAFEPAY_RESTRICTED: restricted ? '1' : '',
    },
    timeLimit,
  });
  clearInterval(timer);
  show();

  const counts = readCounts(run);
  if (!counts) console.error(`The suite did not come to its end. VS Code's last words:\n${log.slice(-40).join('\n')}`);
  else console.log(`${run}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return code === 0 && counts !== undefined && counts.passed > 0 && counts.failed === 0;
}

/**
 * Returns a function that shows what was added to a file since the last call.
 * @param {string} file
 */
function follow(file) {
  let shown = 0;
  return () => {
    if (!existsSync(file)) return;
    const text = readFileSync(file);
    process.stdout.write(text.subarray(shown));
    shown = text.length;
  };
}

await main(async () => {
  await ensureDependencies();
  const host = await findHost();
  const trusted = await passes(host, 'trusted');
  const restricted = await passes(host, 'restricted');
  return trusted && restricted ? 0 : 1;
});
