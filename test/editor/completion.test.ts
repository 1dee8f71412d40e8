import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor } from '../authoring/cursor';
import { closeAll, eventually, openText, pause } from './window';

/** Opens a text with the cursor at its mark `|`. */
async function openAt(marked: string, language = 'json'): Promise<vscode.TextEditor> {
  const [text, offset] = cursor(marked);
  const editor = await openText(text, language);
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** Everything that is proposed at the cursor, in VS Code's order for an empty filter. */
async function proposed({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  const key = (item: vscode.CompletionItem) => item.sortText ?? labelOf(item);
  return [...list.items].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
const isOurs = ({ sortText }: vscode.CompletionItem) => sortText?.startsWith('!');

/** Our proposals at the mark, once the extension is up. */
async function oursAt(marked: string, language?: string): Promise<string[]> {
  const editor = await openAt(marked, language);
  const found = await eventually(async () => {
    const items = (await proposed(editor)).filter(isOurs);
    return items.length > 0 ? items : undefined;
  }, `a proposal at ${marked}`);
  return found.map(labelOf);
}

const order = '"order_id": "a", "amount": 1, "description": "x"';

describe('Completion', () => {
  afterEach(closeAll);

  it('offers EUR alone as the currency of an iDEAL order', async () => {
    assert.deepEqual(await oursAt(`{ ${order}, "gateway": "IDEAL", "currency": "|" }`), ['"EUR"']);
  });

  it('works in JSON with comments, and in broken text', async () => {
    assert.deepEqual(await oursAt(`{ ${order}, // x\n "gateway": "IDEAL", "currency": "|" }`, 'jsonc'), ['"EUR"']);
    assert.deepEqual(await oursAt(`{ ${order}, "gateway": "IDEAL", "currency": |`), ['"EUR"']);
  });

  it('puts ours before what VS Code proposes by itself, and required properties first', async () => {
    const marked = '{ "order_id": "a", "currency": "EUR", "gateway": "TRUSTPAY", | }';
    await oursAt(marked);
    const [editor] = vscode.window.visibleTextEditors;
    assert.ok(editor);
    const items = await proposed(editor);
    assert.deepEqual(items.slice(0, 3).map(labelOf), ['amount', 'description', 'customer']);
    const firstOther = items.findIndex((item) => !isOurs(item));
    assert.ok(items.some((item) => labelOf(item) === '$schema' && !isOurs(item)));
    assert.ok(items.slice(firstOther).every((item) => !isOurs(item)));
  });

  it('offers none of ours twice', async () => {
    for (const marked of [
      `{ ${order}, "gateway": "VISA", | }`,
      `{ ${order}, "gateway": "|" }`,
      `{ ${order}, "gateway": "VISA", "currency": | }`,
    ]) {
      const labels = await oursAt(marked);
      assert.equal(new Set(labels).size, labels.length, marked);
    }
  });

  it('offers the fields of gateway_info that Klarna knows', async () => {
    const labels = await oursAt(`{ ${order}, "gateway": "KLARNA", "gateway_info": { | } }`);
    assert.ok(labels.includes('birthday') && !labels.includes('card_number'), labels.join());
  });

  const typed: [title: string, marked: string, contains: string][] = [
    ['a gateway by its id', `{ ${order}, "gateway": "klar|" }`, '"gateway": "KLARNA" }'],
    ['a gateway by its name', `{ ${order}, "gateway": "bancontact|" }`, '"gateway": "MISTERCASH" }'],
    ['a gateway without quotes', `{ ${order}, "gateway": mister| }`, '"gateway": "MISTERCASH" }'],
    ['a property with its value', `{ ${order}, "gateway": "X", currenc| }`, '"currency": '],
    ['an object with its members', `{ ${order}, "gateway": "X", "payment_op|" }`, '"redirect_url": "https://'],
  ];
  for (const [title, marked, contains] of typed) {
    it(`inserts ${title}`, async () => {
      await oursAt(marked);
      const [editor] = vscode.window.visibleTextEditors;
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await eventually(async () => {
        await pause(300);
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return editor?.document.getText().includes(contains);
      }, contains).catch(() => assert.fail(editor?.document.getText()));
    });
  }

  it('has nothing of ours in documents that are no orders, and under a $schema', async () => {
    for (const marked of [
      '{ "name": "shop", "currency": "|" }',
      `{ "$schema": "https://example.com/s.json", ${order}, "gateway": "IDEAL", "currency": "|" }`,
    ]) {
      const editor = await openAt(marked);
      await pause(500);
      assert.deepEqual((await proposed(editor)).filter(isOurs), [], marked);
    }
  });
});
