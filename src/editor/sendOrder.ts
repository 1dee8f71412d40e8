import * as vscode from 'vscode';
import { readOrder } from '../order/orderText';
import { afterSending } from './afterSending';
import { apiProblems } from './apiProblems';
import { decide } from './beforeSending';
import { fail, warn } from './conversation';
import { isJson } from './orderDocuments';
import { isUnderWay, sendBody } from './sendBody';

/** Sends the order in the active editor, unsaved text included, and tells what became of it. */
export async function sendActiveOrder(context: vscode.ExtensionContext): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    warn('Send Order is off in Restricted Mode. Trust this workspace to send its orders.', {
      'Manage Workspace Trust': () => vscode.commands.executeCommand('workbench.trust.manage'),
    });
    return;
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isJson(editor.document)) {
    warn('No order is open. Open a JSON document that holds an order, then run Send Order again.');
    return;
  }
  await sendDocument(context, editor.document);
}

/** Sends the order of a document, with a `fresh` order_id or its own; one at a time. */
async function sendDocument(
  context: vscode.ExtensionContext,
  document: vscode.TextDocument,
  fresh = false,
): Promise<void> {
  const file = document.uri.toString();
  if (isUnderWay(file)) return;
  const text = document.getText();
  const read = readOrder(text);
  if ('fault' in read) {
    const at = document.positionAt(read.offset);
    fail(`This is not JSON, so it was not sent. Line ${at.line + 1}: ${read.fault}`, {
      'Go to Line': () => vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) }),
    });
    return;
  }
  const decision = await decide(context, document, text, fresh);
  // While this was asked, another send of the document may have been answered.
  if (!decision || isUnderWay(file)) return;
  // The text that was judged is not the one that stands there now.
  if (document.getText() !== text) return sendDocument(context, document, fresh);
  apiProblems(context).clear(document);
  const sent = await sendBody(context, { ...decision, file });
  const sendFresh = () => sendDocument(context, document, true);
  afterSending(context, { ...decision, ...sent, file, text, sendFresh });
}
