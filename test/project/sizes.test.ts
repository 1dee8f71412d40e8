import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packageExtension } from '../../scripts/package';

const kilobytes = (bytes: number) => bytes / 1000;

interface Outputs {
  outputs: Record<string, { imports: { path: string; kind: string }[] }>;
}

describe('Sizes', () => {
  it('of what loads when VS Code starts the extension: at most 10 KB', () => {
    const { outputs }: Outputs = JSON.parse(readFileSync('out/extension.meta.json', 'utf8'));
    const eager = new Set<string>();
    const follow = (file: string) => {
      eager.add(file);
      for (const { path: next, kind } of outputs[file]?.imports ?? []) {
        if (kind === 'import-statement' && outputs[next] && !eager.has(next)) follow(next);
      }
    };
    follow('dist/extension.js');
    const size = [...eager].reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`      ${kilobytes(size).toFixed(1)} KB in ${[...eager].join(', ')}`);
    assert.ok(size <= 10_000);
  });

  it('of the package: at most 300 KB, with only what the extension loads', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vsix-'));
    const packagePath = path.join(folder, 'orders.vsix');
    await packageExtension(packagePath);
    const { size } = statSync(packagePath);
    rmSync(folder, { recursive: true });
    console.log(`      ${kilobytes(size).toFixed(0)} KB`);
    assert.ok(size <= 300_000);
    const files = (await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None }))
      .filter((file) => !/^dist\/(?!cli)[\w-]+\.js$/.test(file))
      .sort();
    assert.deepEqual(files, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/errors.md',
      'docs/rules.md',
      'docs/walkthrough/addTestKey.svg',
      'docs/walkthrough/mendFault.svg',
      'docs/walkthrough/newOrder.svg',
      'docs/walkthrough/sendOrder.svg',
      'examples/one-cent-off.json',
      'icon.png',
      'package.json',
      'snippets/orders.json',
    ]);
  }).timeout(60_000);
});
