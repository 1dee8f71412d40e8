import * as vscode from 'vscode';
import { sentOrders } from './sentOrders';

/**
 * Parts the sent orders of an untitled document from it when it is closed: its name goes to the next one, which was never
 * sent.
 */
export function partFromClosed(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
    // A document whose language changes is closed too, and stays.
    if (uri.scheme !== 'untitled' || !isClosed) return;
    const store = sentOrders(context);
    for (const { file: _, ...order } of store.ofFile(uri)) void store.add(order);
  });
}
