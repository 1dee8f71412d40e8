import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { testHooks } from '../../src/editor/testHooks';

const ID = 'multisafepay-orders.multisafepay-orders';

type Hooks = typeof testHooks & { readonly context: vscode.ExtensionContext };

/** The hooks that the extension returns in tests, and its context. */
export async function hooks(): Promise<Hooks> {
  const extension = vscode.extensions.getExtension<Hooks>(ID);
  assert.ok(extension, `${ID} is not installed`);
  return extension.activate();
}

/** Opens an untitled document with this text in the active editor. */
export async function openText(content: string, language = 'json'): Promise<vscode.TextEditor> {
  // Right after one of the same name was closed, VS Code may hand out that one with its text; a moment later it does not.
  const document = await eventually(async () => {
    const opened = await vscode.workspace.openTextDocument({ content, language });
    if (opened.getText() === content) return opened;
    await pause(200);
    return undefined;
  }, 'a document with this text');
  return vscode.window.showTextDocument(document);
}

/** Opens a file of the workspace, by its name. */
export async function openExample(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Writes a file of the workspace and opens it. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, name), Buffer.from(text));
  return openExample(name);
}

/** The code actions at the first character of a text, of a kind and its subkinds. */
export async function actionsAt(
  { document }: vscode.TextEditor,
  text: string,
  kind: vscode.CodeActionKind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  const range = new vscode.Range(at, at);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
}

/** The code actions there, once there are some: while other extensions start, VS Code cuts such requests short. */
export function offeredAt(...at: Parameters<typeof actionsAt>): Promise<vscode.CodeAction[]> {
  return eventually(async () => {
    const found = await actionsAt(...at);
    return found.length > 0 ? found : undefined;
  }, `a code action at ${at[1]}`);
}

/** Closes all editors, and what was typed in them. */
export async function closeAll(): Promise<void> {
  const open = () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
  // One after another, since closing all at once asks whether to save.
  for (let most = 20; open() && most > 0; most -= 1) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits until `what` returns something true, and returns it. */
export async function eventually<T>(what: () => T | Promise<T>, why: string): Promise<NonNullable<T>> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(25)) {
    const value = await what();
    if (value) return value;
  }
  assert.fail(`in vain: ${why}`);
}

/** Waits for some milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Our diagnostics of a document, as "severity code text-at-its-place". */
export function shown(document: vscode.TextDocument): string[] {
  return ours(document).map(({ severity, code, range }) => {
    const value = typeof code === 'object' ? code.value : code;
    return `${vscode.DiagnosticSeverity[severity]} ${value} ${document.getText(range)}`;
  });
}

/** Our diagnostics of a document. */
export function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'MultiSafepay');
}

/** Waits until our diagnostics of a document are these. */
export async function showsEventually(document: vscode.TextDocument, expected: string[]): Promise<void> {
  const wanted = JSON.stringify([...expected].sort());
  const same = () => JSON.stringify(shown(document).sort()) === wanted;
  await eventually(same, `${wanted}; it shows ${JSON.stringify(shown(document))}`).catch(() => undefined);
  assert.deepEqual(shown(document).sort(), [...expected].sort());
}

/** Replaces the first occurrence of a text in an editor, as typing does. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} is not there`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, by)));
}

/** An order without a problem. */
export const trustly = `{
  "type": "redirect",
  "order_id": "my-order",
  "gateway": "TRUSTLY",
  "currency": "EUR",
  "amount": 1000,
  "description": "Two books",
  "payment_options": { "redirect_url": "https://www.example.com" },
  "customer": { "email": "eva@example.com" }
}
`;
