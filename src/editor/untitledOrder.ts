import * as vscode from 'vscode';
import { formattedOrder } from '../authoring/formattedOrder';
import { expectOrder } from './orderDocuments';

/** Opens the JSON or JSONC text of an order as a new document, formatted; it is checked whatever it looks like. */
export async function openUntitledOrder(json: string): Promise<void> {
  const uri = freeName('order');
  expectOrder(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  // VS Code marks comments as errors in JSON, and not in JSONC.
  const language = isPlainJson(json) ? 'json' : 'jsonc';
  const editor = await vscode.window.showTextDocument(
    await vscode.languages.setTextDocumentLanguage(document, language),
  );
  const start = new vscode.Position(0, 0);
  await editor.edit((edit) => edit.insert(start, formattedOrder(json)));
  editor.selection = new vscode.Selection(start, start);
}

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `untitled:klarna-redirect.msp.json`, with a number when such a document is open. */
export function freeName(name: string): vscode.Uri {
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (let number = 1; ; number += 1) {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: `${name}${number > 1 ? `-${number}` : ''}.msp.json` });
    if (!taken.has(uri.toString())) return uri;
  }
}
