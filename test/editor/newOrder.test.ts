import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hooks, pause, shown } from './window';

/** The order in the active editor, once it is there. */
async function newDocument(name: string): Promise<vscode.TextDocument> {
  return eventually(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path.endsWith(name) && document.getText().length > 50 ? document : undefined;
  }, `${name} is open`);
}

describe('New Order', () => {
  afterEach(async () => {
    (await hooks()).setAnswer(undefined);
    await closeAll();
  });

  const rows: [gateway: string, flow: string | undefined, file: string][] = [
    ['Order', undefined, 'order.msp.json'],
    ['Payment link', undefined, 'paymentlink.msp.json'],
    ['Klarna', 'redirect', 'klarna-redirect.msp.json'],
    ['iDEAL', 'direct', 'ideal-direct.msp.json'],
    ['Bancontact', undefined, 'mistercash-redirect.msp.json'],
    ['VVV Cadeaukaart', undefined, 'vvvgiftcrd-redirect.msp.json'],
  ];
  for (const [gateway, flow, file] of rows) {
    it(`opens ${file}, an order without an error or a warning`, async () => {
      (await hooks()).setAnswer((question) => (question.includes('Which gateway?') ? gateway : flow));
      await vscode.commands.executeCommand('multisafepay.newOrder');
      const document = await newDocument(file);
      assert.equal(document.isUntitled, true);
      assert.equal(document.languageId, 'json');
      await pause(400);
      assert.deepEqual(
        shown(document).filter((each) => !each.startsWith('Hint') && !each.startsWith('Information')),
        [],
      );
    });
  }

  it('works from the keyboard alone, and its tab stops run', async () => {
    const making = vscode.commands.executeCommand('multisafepay.newOrder');
    await pause(600);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await making;
    const document = await newDocument('paymentlink.msp.json');
    const editor = vscode.window.activeTextEditor;
    assert.match(document.getText(editor?.selection), /^order-[0-9a-f]{6}$/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '1000');
  });

  it('takes another name when one is taken', async () => {
    (await hooks()).setAnswer(() => 'Order');
    await vscode.commands.executeCommand('multisafepay.newOrder');
    await newDocument('order.msp.json');
    await vscode.commands.executeCommand('multisafepay.newOrder');
    await newDocument('order-2.msp.json');
  });

  it('lists deprecated gateways last, and marks them', async () => {
    let choices: readonly string[] = [];
    (await hooks()).setAnswer((_question, labels) => {
      choices = labels;
      return 'none of them';
    });
    await vscode.commands.executeCommand('multisafepay.newOrder');
    assert.deepEqual(choices.slice(0, 3), ['Order', 'Payment link', 'Banking']);
    const marked = choices.indexOf('Deprecated, discontinued or not listed');
    assert.ok(marked > 0 && choices.indexOf('Sofort') > marked && choices.indexOf('iDEAL') < marked);
  });
});
