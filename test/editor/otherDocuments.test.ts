import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hooks, openText, pause, shown } from './window';

describe('Documents that are no orders', () => {
  afterEach(closeAll);

  const others: [name: string, text: string][] = [
    ['package.json', '{ "name": "shop", "version": "1.0.0", "description": "a shop", "type": "module" }'],
    ['settings.json', '{ "editor.fontSize": 14, "gateway": "x", "type": "redirect" }'],
    [
      'an answer of the API',
      '{ "success": true, "order_id": "a", "amount": 1, "currency": "euro", "gateway": "x", "payment_url": "https://x" }',
    ],
    [
      'a payment of another company',
      '{ "id": "pay_1", "entity": "payment", "amount": 5.5, "currency": "inr", "type": "direct" }',
    ],
  ];

  for (const [name, text] of others) {
    it(`get nothing of ours: ${name}`, async () => {
      await hooks();
      const { document } = await openText(text);
      await pause(500);
      assert.deepEqual(shown(document), []);
      const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, text.length),
      );
      assert.deepEqual(
        actions.filter(({ kind }) => kind?.contains(vscode.CodeActionKind.QuickFix)).map(({ title }) => title),
        [],
      );
    });
  }

  it('get nothing of ours where a file has the name of another tool', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'package.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "gateway": "x", "amount": 5.5, "currency": "euro" }'));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await pause(500);
    assert.deepEqual(shown(document), []);
  });
});
