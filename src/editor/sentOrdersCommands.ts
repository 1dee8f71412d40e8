import * as vscode from 'vscode';
import { inform, pick } from './conversation';
import { refreshAll } from './orderStatusUpdates';
import { sentOrders } from './sentOrders';

/** Takes a sent order off the list. */
export async function removeSentOrder(context: vscode.ExtensionContext, id: string): Promise<void> {
  await sentOrders(context).remove(id);
}

/** Takes all sent orders off the list, after a question. */
export async function clearSentOrders(context: vscode.ExtensionContext): Promise<void> {
  const { length } = sentOrders(context).all();
  const answer = await pick(
    length === 1 ? 'Clear the sent order?' : `Clear ${length} sent orders?`,
    'They leave this list. Where they were sent, nothing changes.',
    [{ label: 'Clear' }, { label: 'Cancel' }],
  );
  if (answer?.label === 'Clear') await sentOrders(context).clear();
}

/** Asks for the status of the orders that may still change, and says why where there is no news. */
export async function refreshSentOrders(context: vscode.ExtensionContext): Promise<void> {
  const why = await vscode.window.withProgress({ location: { viewId: 'multisafepay.sentOrders' } }, async () => {
    await sentOrders(context).reload();
    return refreshAll(context);
  });
  if (why) inform(why);
}
