import * as vscode from 'vscode';
import type { Outcome } from '../api/outcome';
import { sendOrder } from '../api/sendOrder';
import { readOrder, requestBody } from '../order/orderText';
import { mayBeSent } from './beforeSending';
import { fail, warn } from './conversation';
import { isJson } from './orderDocuments';
import { tellOutcome } from './outcomeMessages';
import { output } from './output';
import { type Destination, destination } from './target';
import { world } from './testHooks';

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
  const text = editor.document.getText();
  const read = readOrder(text);
  if ('fault' in read) {
    const at = editor.document.positionAt(read.offset);
    fail(`This is not JSON, so it was not sent. Line ${at.line + 1}: ${read.fault}`, {
      'Go to Line': () => show(editor.document, at),
    });
    return;
  }
  if (!(await mayBeSent(editor.document))) return;
  const to = await destination(context);
  if (!to) return;
  await send(requestBody(text), nameOf(read.value), to);
}

async function send(body: string, name: string, { endpoint, key }: Destination): Promise<void> {
  const { target } = endpoint;
  output().info(`Sending ${name} to ${target}`);
  const outcome = await vscode.window.withProgress<Outcome>(
    { location: vscode.ProgressLocation.Notification, title: `Sending ${name} to ${target}`, cancellable: true },
    (_progress, token) => {
      const cancel = new AbortController();
      token.onCancellationRequested(() => cancel.abort());
      const { fetch, timeLimit } = world;
      return sendOrder({ endpoint, key, body, fetch, signal: cancel.signal, timeLimit });
    },
  );
  tellOutcome(outcome, name, target);
}

function nameOf(order: unknown): string {
  const id = typeof order === 'object' && order !== null && 'order_id' in order ? order.order_id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? `order ${String(id).slice(0, 50)}` : 'the order';
}

async function show(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
