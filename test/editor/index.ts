// The runner that VS Code loads into its extension host. Bundled as CommonJS, so the suites are taken in one by one after
// mocha's globals are there. In Restricted Mode only the suites named restricted*.test.ts run, else only the others.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { recordEverythingShown } from './everythingShown';

const root = path.resolve(__dirname, '../../..');

/** Runs the suites; rejects when a test fails or there was none, which VS Code answers with exit code 1. */
export async function run(): Promise<void> {
  await recordEverythingShown();
  const restricted = process.env.MULTISAFEPAY_RESTRICTED === '1';
  const mocha = new Mocha({
    timeout: 30_000,
    failZero: true,
    forbidOnly: Boolean(process.env.CI),
    ...(process.env.MOCHA_GREP && { grep: process.env.MOCHA_GREP }),
    reporter: path.join(root, 'scripts/mochaReport.cjs'),
  });
  const suites = readdirSync(path.join(root, 'test/editor'))
    .filter((file) => file.endsWith('.test.ts') && file.startsWith('restricted') === restricted)
    .map((file) => path.basename(file, '.test.ts'));
  for (const suite of suites) {
    mocha.suite.emit('pre-require', globalThis, suite, mocha);
    try {
      await import(`./${suite}.test.ts`);
    } catch (error) {
      it(`${suite}.test.ts loads`, () => {
        throw error;
      });
    }
  }
  // The statuses of sent orders are followed while their view can be seen.
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
