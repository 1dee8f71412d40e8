// Runs before the other suites, by its name: they open orders.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Debugger, type InspectorNotification, Session } from 'node:inspector';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, eventually, hooks, openText, pause } from './window';

const root = vscode.extensions.getExtension('multisafepay-orders.multisafepay-orders')?.extensionPath ?? '';

/** The files of dist/ that the extension host has loaded, by what its own debugger knows. */
function loadedFiles(): string[] {
  const session = new Session();
  session.connect();
  const urls: string[] = [];
  session.on('Debugger.scriptParsed', ({ params }: InspectorNotification<Debugger.ScriptParsedEventDataType>) => {
    urls.push(params.url);
  });
  session.post('Debugger.enable');
  session.disconnect();
  return urls
    .flatMap((url) => /\/dist\/([\w.-]+\.js)$/.exec(url)?.[1] ?? [])
    .filter((file) => eager.has(file) || lazy.has(file));
}

interface Output {
  imports: { path: string; kind: string }[];
}
const { outputs }: { outputs: Record<string, Output> } = JSON.parse(
  readFileSync(path.join(root, 'out/extension.meta.json'), 'utf8'),
);

/** The files that load with `dist/extension.js`, and those that are loaded on demand. */
const eager = new Set<string>();
(function follow(output: string): void {
  eager.add(path.basename(output));
  for (const { path: next, kind } of outputs[output]?.imports ?? []) {
    if (kind === 'import-statement' && outputs[next] && !eager.has(path.basename(next))) follow(next);
  }
})('dist/extension.js');
const lazy = new Set(
  Object.keys(outputs)
    .map((file) => path.basename(file))
    .filter((file) => file.endsWith('.js') && !eager.has(file)),
);

describe('Activation', () => {
  afterEach(closeAll);

  it('loads the eager part alone, while documents are open that are no orders', async () => {
    await hooks();
    await openText(
      '{ "name": "shop", "description": "a shop", "amount": 1, "currency": "EUR", "id": "x", "type": "direct" }',
    );
    await openText('{ "success": true, "order_id": "a", "amount": 1, "gateway": "x" }');
    await pause(500);
    const early = loadedFiles();
    assert.ok(early.includes('extension.js'));
    // The hooks that only tests have are a file of their own.
    const onDemand = early.filter((file) => lazy.has(file) && !file.startsWith('testHooks'));
    const hooksNeed = outputs[`dist/${[...lazy].find((file) => file.startsWith('testHooks'))}`]?.imports ?? [];
    assert.deepEqual(
      onDemand.filter((file) => !hooksNeed.some((each) => path.basename(each.path) === file)),
      [],
    );
  });

  it('loads the checks when an order is opened, and not what sends it', async () => {
    await openText('{ "order_id": "a", "amount": 1, "currency": "EUR", "description": "x", "gateway": "IDEAL" }');
    await eventually(() => loadedFiles().some((file) => file.startsWith('diagnostics')), 'the checks are loaded');
    assert.deepEqual(
      loadedFiles().filter((file) => /^(?:sendCommands|server)/.test(file)),
      [],
    );
  });

  it('offers its commands and settings', async () => {
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('multisafepay.sendOrder'));
    assert.equal(vscode.workspace.getConfiguration('multisafepay').get('target'), 'testApi');
  });
});
