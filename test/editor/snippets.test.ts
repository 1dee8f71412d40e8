import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { orderTemplates } from '../../src/authoring/orderTemplates';
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

  const proposed = async (document: vscode.TextDocument, position: vscode.Position): Promise<string[]> => {
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items
      .map(({ label }) => (typeof label === 'string' ? label : label.label))
      .filter((label) => label.startsWith('msp-'));
  };

  it('are proposed in an empty document, each once: those of VS Code and ours', async () => {
    const { document } = await openText('msp-');
    const labels = await eventually(async () => {
      const found = await proposed(document, new vscode.Position(0, 4));
      return found.includes('msp-trustly') && found.includes('msp-bancontact') ? found : undefined;
    }, 'both are proposed');
    assert.equal(new Set(labels).size, labels.length);
  });

  it('of parts are proposed where they are legal', async () => {
    const text = '{ "order_id": "a", "currency": "EUR", "gateway": "KLARNA", "shopping_cart": { "items": [  ] },  }';
    const { document } = await openText(text);
    const at = (mark: string) => document.positionAt(text.indexOf(mark) + mark.length);
    const inCart = await eventually(async () => {
      const found = await proposed(document, at('"items": [ '));
      return found.includes('msp-cart-item') ? found : undefined;
    }, 'an item is proposed in the cart');
    assert.ok(!inCart.includes('msp-customer'));
    const atRoot = await proposed(document, at('] }, '));
    assert.ok(atRoot.includes('msp-customer') && !atRoot.includes('msp-cart-item'));
  });

  it('of all gateways show no error and no warning', async () => {
    await hooks();
    const templates = orderTemplates();
    for (const { prefix, body } of templates) {
      const editor = await openText('');
      await editor.insertSnippet(new vscode.SnippetString(body));
      const { document } = editor;
      await pause(300);
      assert.match(document.getText(), /"order_id": "order-[0-9a-f]{6}"/, prefix);
      assert.deepEqual(
        shown(document).filter((each) => /^(?:Error|Warning)/.test(each)),
        [],
        prefix,
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    assert.ok(templates.length > 100);
  }).timeout(180_000);
});
