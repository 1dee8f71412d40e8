// npm test: every check there is, each even when an earlier one failed.
import path from 'node:path';
import { root, start } from './child.js';
import { main } from './ending.js';
import { ensureDependencies } from './install.js';
import { newCountsFile, totalCounts } from './testCounts.js';

/**
 * Runs one step with the Node that runs this, under a heading, and says whether it succeeded.
 * @param {string} heading
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function succeeds(heading, args, env) {
  console.log(`\n== ${heading}`);
  const code = await start(process.execPath, args, { env: { ...process.env, ...env } }).exited;
  if (code !== 0) console.log(`${heading}: failed (exit code ${code})`);
  return code === 0;
}

/** @param {string} file */
const tool = (file) => path.join(root, 'node_modules', file);

await main(async () => {
  newCountsFile();
  await ensureDependencies();
  /** @type {string[]} */
  const failed = [];
  /** @type {(heading: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<boolean>} */
  const step = async (heading, args, env) => {
    const good = await succeeds(heading, args, env);
    if (!good) failed.push(heading);
    return good;
  };

  await step('Types', [tool('typescript/bin/tsc'), '--noEmit']);
  await step('Lint', [tool('@biomejs/biome/bin/biome'), 'check', '.']);
  if (await step('Build', ['scripts/build.js', '--minify'])) {
    const mocha = [tool('mocha/bin/mocha.js'), '--reporter', 'scripts/mochaReport.cjs', '--fail-zero'];
    await step('Unit tests', mocha, { MOCHA_COUNTS_FILE: newCountsFile('unit') });
    await step('Tests in VS Code', ['scripts/testEditor.js']);
  }

  const total = totalCounts();
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll good');
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return failed.length > 0 || total.passed === 0 ? 1 : 0;
});
