import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor } from '../authoring/cursor';
import { closeAll, eventually, hooks, openText, pause } from './window';

/** Two lines and two tables; the cursor `|` stands in one of their names. */
const order = `{
  "order_id": "order-1001", "currency": "EUR", "amount": 200, "description": "x", "gateway": "IDEAL",
  "shopping_cart": { "items": [
    { "name": "a", "unit_price": 1, "quantity": 1, "tax_table_selector": "first" },
    { "name": "b", "unit_price": 1, "quantity": 1, "tax_table_selector": "second" }
  ] },
  "checkout_options": { "tax_tables": { "alternate": [
    { "name": "first", "rules": [{ "rate": 0 }] },
    { "name": "second", "rules": [{ "rate": 0 }] }
  ] } }
}
`;

/** Opens a text and puts the cursor at its mark. */
async function openAt(marked: string): Promise<vscode.TextEditor> {
  const [text, offset] = cursor(marked);
  const editor = await openText(text);
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

const rename = ({ document, selection }: vscode.TextEditor, name: string): Thenable<vscode.WorkspaceEdit> =>
  vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, selection.active, name);

/** Why VS Code would not rename what is at the cursor. */
const refusal = (editor: vscode.TextEditor, name: string): Promise<string> =>
  Promise.resolve(rename(editor, name)).then(
    (edit) => `renamed in ${edit.size} files`,
    (error: Error) => error.message,
  );

describe('Tax tables', () => {
  beforeEach(hooks);
  afterEach(closeAll);

  it('are where F12 on a selector goes', async () => {
    const editor = await openAt(order.replace('selector": "second', 'selector": "sec|ond'));
    const tableLine = editor.document.lineAt(8);
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.revealDefinition');
      return editor.selection.active.line === tableLine.lineNumber;
    }, 'the cursor is at the table');
    assert.ok(tableLine.text.slice(editor.selection.active.character).startsWith('"second"'));
  });

  for (const [from, marked] of [
    ['a line', order.replace('selector": "first', 'selector": "fir|st')],
    ['the table', order.replace('"name": "first', '"name": "fir|st')],
  ] as const) {
    it(`are renamed wherever they are mentioned, from ${from}`, async () => {
      const editor = await openAt(marked);
      const edit = await eventually(
        () => Promise.resolve(rename(editor, 'BTW21')).catch(() => undefined),
        'a name that can be changed',
      );
      await vscode.workspace.applyEdit(edit);
      assert.equal(editor.document.getText(), order.replaceAll('"first"', '"BTW21"'));
    });
  }

  it('do not take the name of another, and say so', async () => {
    const editor = await openAt(order.replace('"name": "first', '"name": "fir|st'));
    await eventually(
      async () => /Another tax table is named second/.test(await refusal(editor, 'second')),
      'a refusal',
    );
  });

  it('are all that can be renamed', async () => {
    const editor = await openAt(order.replace('"order_id"', '"order|_id"'));
    await eventually(
      async () => (await refusal(editor, 'x')).includes('You cannot rename this element. In an order, tax tables can'),
      'a refusal that says what can be renamed',
    );
    const other = await openAt('{ "name|": "shop" }');
    await pause(300);
    assert.match(await refusal(other, 'x'), /You cannot rename this element\./);
    assert.equal(other.document.getText(), '{ "name": "shop" }');
  });
});
