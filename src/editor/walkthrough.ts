import * as vscode from 'vscode';
import { isOrderDocument } from './orderDocuments';

/** Is set once the fault of the example is mended; a step of the walkthrough waits for it. */
const MENDED = 'multisafepay.exampleMended';

/** Opens a copy of an order whose cart is one cent off, with the cursor on its amount. */
export async function openExample({ extensionUri, subscriptions }: vscode.ExtensionContext): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, 'examples', 'one-cent-off.json');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ content, language: 'json' });
  subscriptions.push(noteMending(document));
  const amount = document.positionAt(content.indexOf('1998'));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(amount, amount) });
}

/** Sends an order that is open, from the page of the walkthrough, where no editor is active; opens one if there is none. */
export async function sendOpenOrder(context: vscode.ExtensionContext): Promise<void> {
  const [order] = openOrders();
  if (order) await vscode.window.showTextDocument(order.document, order.viewColumn);
  else await openExample(context);
  await vscode.commands.executeCommand('multisafepay.sendOrder');
}

/** The orders that have a tab, those that can be seen first, then those opened last. */
function openOrders(): { readonly document: vscode.TextDocument; readonly viewColumn: vscode.ViewColumn }[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).reverse();
  return [...tabs.filter(({ isActive }) => isActive), ...tabs].flatMap(({ input, group: { viewColumn } }) => {
    if (!(input instanceof vscode.TabInputText)) return [];
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === input.uri.toString());
    return document && isOrderDocument(document) ? [{ document, viewColumn }] : [];
  });
}

function noteMending(document: vscode.TextDocument): vscode.Disposable {
  let wasFaulty = false;
  const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
    const isFaulty = vscode.languages
      .getDiagnostics(document.uri)
      .some(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    const isMended = wasFaulty && !isFaulty && !document.isClosed;
    wasFaulty = isFaulty;
    if (!isMended) return;
    listening.dispose();
    void vscode.commands.executeCommand('setContext', MENDED, true);
  });
  return listening;
}
