import type * as vscode from 'vscode';
import { wasCompleted } from '../api/orderStatus';
import { shownOrderId } from './orderName';
import { sentOrders } from './sentOrders';
import type { Destination } from './target';
import { knownKeys } from './testKeys';

/** The files, by their URI, whose orders get a fresh id whenever theirs is taken. */
const ALWAYS = 'multisafepay.freshOrderIds';

/**
 * Why the API would refuse this `order_id` with 1006, as far as this workspace knows: an order that was sent with it to
 * the same place is completed, or was refused so. Undefined where nothing is known against it.
 */
export async function whyTaken(
  context: vscode.ExtensionContext,
  id: string,
  { endpoint, keyName }: Destination,
): Promise<string | undefined> {
  const store = sentOrders(context);
  await store.loaded;
  const shown = shownOrderId(id, await knownKeys(context));
  // A simulator of another window is another one, and so is the website of another key.
  const here = store
    .all()
    .filter((sent) => sent.orderId === id && sent.base === endpoint.base && sent.keyName === keyName);
  if (here.some(({ status, financialStatus }) => wasCompleted(status) || wasCompleted(financialStatus))) {
    return `Order ${shown} is completed already.`;
  }
  if (here.some(({ refusal }) => refusal?.code === 1006))
    return `Order ${shown} was refused because its order_id is taken.`;
  return undefined;
}

/** Whether this file's orders get a fresh id without a question when theirs is taken. */
export function isAlwaysFresh({ workspaceState }: vscode.ExtensionContext, { uri }: vscode.TextDocument): boolean {
  return workspaceState.get<string[]>(ALWAYS, []).includes(uri.toString());
}

/** Remembers for this workspace that this file's orders get a fresh id when theirs is taken. */
export async function rememberAlwaysFresh(
  { workspaceState }: vscode.ExtensionContext,
  { uri }: vscode.TextDocument,
): Promise<void> {
  await workspaceState.update(ALWAYS, [...new Set([...workspaceState.get<string[]>(ALWAYS, []), uri.toString()])]);
}
