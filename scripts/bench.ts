// npm run bench: how fast orders are checked and simulated, and how large and how quick to load the extension is; ratios come from one
// run. It asserts nothing, since machines differ. `npm run bench -- --write` writes docs/performance.md.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionBundles, loadedWith } from './bench/bundles';
import { checkings, growth } from './bench/checking';
import { loadTime, runTime } from './bench/loading';
import { performancePage } from './bench/page';
import { partTimes } from './bench/parts';
import { orderRate } from './bench/simulating';
import { packageExtension } from './package';

const page = performancePage({
  checkings: await checkings(),
  growth: await growth(),
  parts: await partTimes(),
  bundles: extensionBundles().map((bundle) => ({
    ...bundle,
    ...(bundle.isEntry && { loads: loadedWith(bundle.file), milliseconds: loadTime(bundle.file) }),
  })),
  terminal: {
    bytes: statSync('dist/cli.js').size,
    milliseconds: runTime('dist/cli.js', '--version'),
    node: runTime('--eval', '0'),
  },
  simulator: await orderRate(100_000),
  packageBytes: await packageSize(),
});
console.log(page);
if (process.argv.includes('--write')) writeFileSync('docs/performance.md', page);

async function packageSize(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'orders.vsix');
  await packageExtension(file);
  const { size } = statSync(file);
  rmSync(folder, { recursive: true });
  return size;
}
