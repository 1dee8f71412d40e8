import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, eventually, hooks, openFile, openText, showsEventually, trustly } from './window';

/** An order for iDEAL with one mistake, and something else in it. */
const order = (member: string, amount = '1000') =>
  `{ "order_id": "a", "currency": "EURO", "amount": ${amount}, "description": "x", "gateway": "IDEAL", ${member} }`;
const mistake = 'Error currency "EURO"';
const deep = 100_000;

/** Asks for everything that the extension offers, at the mistake. */
async function askForAll(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf('EURO') + 1);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const ask = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, document.uri, ...args);
  await ask('vscode.executeHoverProvider', at);
  await ask('vscode.executeCompletionItemProvider', at);
  await ask('vscode.executeDefinitionProvider', at);
  await ask('vscode.executeInlayHintProvider', new vscode.Range(new vscode.Position(0, 0), end));
  for (const kind of [vscode.CodeActionKind.SourceFixAll, vscode.CodeActionKind.RefactorRewrite]) {
    await actionsAt(editor, 'EURO', kind);
  }
}

describe('A hostile document', () => {
  afterEach(closeAll);

  const rows: [name: string, text: string, shows: string[]][] = [
    ['with lists nested 100,000 deep', order(`"x": ${'['.repeat(deep)}${']'.repeat(deep)}`), [mistake]],
    ['with objects nested 100,000 deep', order(`"x": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`), [mistake]],
    // It does not parse, which VS Code says itself.
    ['with 100,000 open brackets', order(`"x": ${'['.repeat(deep)}`), []],
    ['with a line of 4 MB', order(`"x": "${'e'.repeat(4_000_000)}"`), [mistake]],
    ['with __proto__', order('"__proto__": { "gateway": "KLARNA" }, "constructor": 1'), [mistake]],
    ['with a name that stands twice', order('"currency": "EURO2"'), ['Error currency "EURO2"']],
    ['with line ends of Windows', order('"x": 1').replaceAll(', ', ',\r\n'), [mistake]],
    ['with 1e400', order('"x": 1e400', '1e400'), [mistake, 'Error amount 1e400']],
    ['with -0', order('"x": -0', '-0'), [mistake, 'Error amount-zero -0']],
    ['with 30 digits', order('"x": 1', '9'.repeat(30)), [mistake, `Error amount ${'9'.repeat(30)}`]],
    ['with half of a surrogate pair', order('"x": "\\ud800"'), [mistake]],
    // It does not parse, which VS Code says itself.
    ['with a NUL', order('"x": "\u0000"'), []],
  ];
  for (const [name, text, shows] of rows) {
    it(`${name} is checked, and everything answers`, async () => {
      const editor = await openText(text);
      await showsEventually(editor.document, shows);
      await askForAll(editor);
      const { document } = await openText(trustly.replace('"EUR"', '"EURO"'));
      await showsEventually(document, [mistake]);
    }).slow(1);
  }

  it('with a byte order mark is checked at the right places', async () => {
    const editor = await openFile('byte-order-mark.json', `\uFEFF${order('"x": 1')}`);
    await showsEventually(editor.document, [mistake]);
    await askForAll(editor);
  }).slow(1);

  it('of one line of 10 MB is left alone, and the status says so', async () => {
    const { status } = await hooks();
    const editor = await openFile('one-line.json', order(`"x": "${'e'.repeat(10_000_000)}"`));
    await eventually(() => status() === 'Order not checked: larger than 5 MB', 'the status');
    await showsEventually(editor.document, []);
    await askForAll(editor);
  }).slow(1);

  it('of 53 MB, which VS Code gives to no extension, is left alone', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'huge.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from(order(`"x": "${'e'.repeat(53_000_000)}"`)));
    await assert.rejects(Promise.resolve(vscode.workspace.openTextDocument(file)), /50MB/);
    const { document } = await openText(trustly.replace('"EUR"', '"EURO"'));
    await showsEventually(document, [mistake]);
    await vscode.workspace.fs.delete(file);
  }).slow(1);
});
