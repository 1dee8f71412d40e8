import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Snippet } from '../../src/authoring/snippets';
import { closeAll, eventually, hooks, openText, pause, shown } from './window';

describe('Snippets', () => {
  afterEach(closeAll);

  const root = vscode.extensions.getExtension('multisafepay-orders.multisafepay-orders')?.extensionPath ?? '';
  const snippets: Record<string, Snippet> = JSON.parse(readFileSync(path.join(root, 'snippets/orders.json'), 'utf8'));

  for (const language of ['json', 'jsonc']) {
    for (const [title, { prefix }] of Object.entries(snippets)) {
      it(`${prefix} expands in ${language} to an order without an error or a warning`, async () => {
        await hooks();
        const editor = await openText('', language);
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name: title });
        await eventually(() => editor.document.getText().length > 100, `${title} was inserted`);
        await pause(500);
        assert.deepEqual(shown(editor.document), []);
        assert.match(editor.document.getText(), /"order_id": "order-[0-9a-f]{6}"/);
      });
    }
  }

  it('give a different order_id each time', async () => {
    const ids: (string | undefined)[] = [];
    for (let times = 0; times < 2; times += 1) {
      const { document } = await openText('');
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: 'json',
        name: 'MultiSafepay: Trustly',
      });
      await eventually(() => document.getText().length > 100, 'it was inserted');
      ids.push(/order-[0-9a-f]{6}/.exec(document.getText())?.[0]);
    }
    assert.ok(ids[0] && ids[1]);
    assert.equal(new Set(ids).size, 2);
  });

  it('are proposed in an empty document by their prefix', async () => {
    const { document } = await openText('msp-tr');
    const labels = await eventually(async () => {
      const list: vscode.CompletionList = await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 6),
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('msp-trustly') ? found : undefined;
    }, 'msp-trustly is proposed');
    assert.ok(labels.includes('msp-trustpay'));
  });
});
