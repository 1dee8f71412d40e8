// Bundles everything with esbuild:
//   dist/  what users run: the extension (a tiny eager part, the rest in chunks loaded on first use) and the terminal program
//   out/   what only this repository runs: the tests, and the scripts written in TypeScript
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './install.js';

await ensureDependencies();
const { build } = await import('esbuild');

const minify = process.argv.includes('--minify');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // jsonc-parser's "main" is a wrapper that esbuild can neither follow nor shake.
  mainFields: ['module', 'main'],
  define: { __VERSION__: JSON.stringify(version) },
  sourcemap: true,
  logLevel: 'warning',
};

/** @type {(dir: string, ending: string) => string[]} */
const filesIn = (dir, ending) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending))
        .map((file) => path.join(dir, file))
    : [];

for (const dir of ['dist', 'out/test', 'out/scripts']) rmSync(dir, { recursive: true, force: true });

const [extension] = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/extension.ts'],
    outdir: 'dist',
    splitting: true,
    chunkNames: '[name]-[hash]',
    external: ['vscode'],
    // The JSON service's translations: their Node build calls require(), which an ES module has not.
    alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
    sourcemap: !minify,
    minify,
    metafile: true,
  }),
  build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    sourcemap: !minify,
    minify,
  }),
  build({
    ...shared,
    entryPoints: [
      // What lies right in test/editor/ needs a VS Code; its folders do not.
      ...filesIn('test', '.test.ts').filter((file) => path.dirname(file) !== path.join('test', 'editor')),
      ...filesIn('scripts', '.ts'),
    ],
    outbase: '.',
    outdir: 'out',
    packages: 'external',
  }),
  // VS Code loads its test suite with require().
  build({
    ...shared,
    entryPoints: ['test/editor/index.ts'],
    outfile: 'out/test/editor/index.cjs',
    format: 'cjs',
    packages: 'external',
  }),
]);
writeFileSync('out/extension.meta.json', JSON.stringify(extension.metafile));
