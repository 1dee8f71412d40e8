import * as vscode from 'vscode';
import { isOrderDocument } from './orderDocuments';

/** Tells VS Code whether the active editor shows an order; menus and keybindings ask for `multisafepay.orderActive`. */
export function watchActiveOrder(): vscode.Disposable {
  let told = false;
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isActive = document !== undefined && isOrderDocument(document);
    if (isActive !== told) void vscode.commands.executeCommand('setContext', 'multisafepay.orderActive', isActive);
    told = isActive;
  };
  tell();
  // A document may become an order while it is typed.
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidChangeTextDocument(tell),
  );
}
