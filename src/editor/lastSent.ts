import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { warn } from './conversation';
import { sentOrders } from './sentOrders';

/**
 * The sent order with this id; without one, the latest that was sent from the active document. Where there is none it
 * says what to do, and is undefined.
 */
export async function lastSent(context: vscode.ExtensionContext, id?: string): Promise<SentOrder | undefined> {
  const store = sentOrders(context);
  await store.loaded;
  if (typeof id === 'string') {
    const order = store.get(id);
    if (!order) warn('This order is no longer among the sent orders.');
    return order;
  }
  const document = vscode.window.activeTextEditor?.document;
  const [order] = document ? store.ofFile(document.uri) : [];
  if (!order) {
    const send = () => vscode.commands.executeCommand('multisafepay.sendOrder');
    warn('Nothing was sent from this document. Send its order first.', document ? { 'Send Order': send } : {});
  }
  return order;
}
