import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hooks, openText, pause, replace } from './window';

const order = `{
  "order_id": "order-1001",
  "currency": "EUR",
  "amount": 7880,
  "description": "Two mugs",
  "gateway": "IDEAL",
  "shopping_cart": {
    "items": [
      { "name": "Mug", "unit_price": 32.56, "quantity": 2, "tax_table_selector": "BTW21" }
    ]
  },
  "checkout_options": {
    "tax_tables": { "alternate": [{ "name": "BTW21", "rules": [{ "rate": 0.21 }] }] }
  }
}
`;

/** Our inlay hints of a document, each with the text that stands before it in its line. */
async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const hints: vscode.InlayHint[] = await vscode.commands.executeCommand(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ position, label }) => {
    const before = document.lineAt(position).text.slice(0, position.character).trim();
    return `${before} «${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}»`;
  });
}

async function hintsEventually(document: vscode.TextDocument, expected: string[]): Promise<void> {
  const same = async () => JSON.stringify(await hintsIn(document)) === JSON.stringify(expected);
  await eventually(same, 'the inlay hints').catch(() => undefined);
  assert.deepEqual(await hintsIn(document), expected);
}

describe('Inlay hints', () => {
  afterEach(closeAll);

  it('say what the amount is, and whether the cart adds up to it', async () => {
    const editor = await openText(order);
    await hintsEventually(editor.document, ['"amount": 7880 «EUR 78.80»', '"items": [ «78.80, adds up»']);
    await replace(editor, '7880', '7881');
    await hintsEventually(editor.document, ['"amount": 7881 «EUR 78.81»', '"items": [ «78.80, 1 cent short»']);
    await replace(editor, '"quantity": 2', '"quantity": ');
    await hintsEventually(editor.document, ['"amount": 7881 «EUR 78.81»']);
  });

  it('are switched off by the setting', async () => {
    const { document } = await openText(order);
    const settings = () => vscode.workspace.getConfiguration('multisafepay');
    await settings().update('inlayHints.enable', false, vscode.ConfigurationTarget.Global);
    await hintsEventually(document, []);
    await settings().update('inlayHints.enable', undefined, vscode.ConfigurationTarget.Global);
    await hintsEventually(document, ['"amount": 7880 «EUR 78.80»', '"items": [ «78.80, adds up»']);
  });

  it('are not in documents that are no orders', async () => {
    await hooks();
    const { document } = await openText('{ "name": "shop", "amount": 7880, "currency": "EUR" }');
    await pause(500);
    assert.deepEqual(await hintsIn(document), []);
  });
});
