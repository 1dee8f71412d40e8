import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './timing';

const ROUNDS = 9;

/** How long Node takes to load a file of the extension, with all that it imports, in milliseconds: median of fresh processes. */
export function loadTime(file: string): number {
  const program = `
    import { register } from 'node:module';
    register(${JSON.stringify(dataUrl(resolveHook))});
    // The first import starts the thread of the hook.
    await import('vscode');
    const start = performance.now();
    await import(${JSON.stringify(pathToFileURL(path.resolve(file)).href)});
    console.log(performance.now() - start);
    process.exit();`;
  return medianOf(() => Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program])));
}

/** How long a program of Node runs, from its start to its end, in milliseconds. */
export function runTime(...args: string[]): number {
  return medianOf(() => {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
}

function medianOf(once: () => number): number {
  return median(Array.from({ length: ROUNDS }, once));
}

/** Stands for whatever the extension asks of VS Code while it loads. */
const vscodeStub = `
  const anything = new Proxy(class {}, { get: (_, name) => (name === 'prototype' ? Object.prototype : anything), apply: () => anything, construct: () => ({}) });
  ${namesOfVscode()
    .map((name) => `export const ${name} = anything;`)
    .join('\n')}`;

const resolveHook = `export const resolve = (name, context, next) =>
  name === 'vscode' ? { url: ${JSON.stringify(dataUrl(vscodeStub))}, shortCircuit: true } : next(name, context);`;

/** What our own code uses of the module that VS Code gives it. */
function namesOfVscode(): string[] {
  const files = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(path.join('src/editor', file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name = '']) => name)))];
}

function dataUrl(module: string): string {
  return `data:text/javascript,${encodeURIComponent(module)}`;
}
