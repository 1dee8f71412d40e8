import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { forwardedDeliveries, onDidForward } from './forwardedDeliveries';
import { lastSent } from './lastSent';
import { onDidChangeFollowed, watchStatuses, whyNotFollowed } from './orderStatusUpdates';
import { fulfil } from './orderView/fulfil';
import { page } from './orderView/page';
import { doneOf, type News, partsOf } from './orderView/parts';
import type { Parts, Wish } from './orderView/script';
import { sentOrders } from './sentOrders';
import { simulatedOrder } from './simulatedOrder';
import { simulatedOrderChange, simulatorChange } from './simulator';
import { world } from './testHooks';

/** The view of each order that has one, by the order's id. */
const panels = new Map<string, vscode.WebviewPanel>();

/** Shows a sent order beside the editor, by default the latest of the active document; each order has one view. */
export async function showOrder(context: vscode.ExtensionContext, id?: string): Promise<void> {
  const order = await lastSent(context, id);
  if (!order) return;
  const open = panels.get(order.id);
  if (open) open.reveal();
  else panels.set(order.id, newPanel(context, order));
}

function newsOf(order: SentOrder): News {
  return {
    why: whyNotFollowed(order),
    simulated: simulatedOrder(order),
    forwarded: forwardedDeliveries(order.id),
  };
}

function newPanel(context: vscode.ExtensionContext, { id, orderId }: SentOrder): vscode.WebviewPanel {
  const title = orderId === undefined ? 'Sent order' : `Order ${orderId}`;
  const panel = vscode.window.createWebviewPanel('multisafepay.order', title, vscode.ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [],
  });
  const store = sentOrders(context);
  let isOpen = true;
  const send = (parts: Parts) => {
    // What it waited for may come after it was closed.
    if (!isOpen) return;
    world.page?.(parts, act);
    void panel.webview.postMessage(parts);
  };
  const show = () => {
    const order = store.get(id);
    // Removed from the list, it is removed from the screen.
    if (order) send(partsOf(order, newsOf(order)));
    else panel.dispose();
  };
  const act = async (wish: Wish) => {
    const order = store.get(id);
    if (!order) return;
    if (wish.do === 'show') return show();
    // Said anew, also when it is the same again.
    send(doneOf(''));
    send(doneOf((await fulfil(context, order, wish)) ?? ''));
  };

  // Its status is followed as long as it can be seen.
  let following: vscode.Disposable | undefined;
  const follow = () => {
    following?.dispose();
    following = panel.visible ? watchStatuses(context) : undefined;
  };
  const listening = vscode.Disposable.from(
    store.onDidChange(show),
    onDidChangeFollowed(show),
    onDidForward(show),
    simulatorChange.event(show),
    simulatedOrderChange.event(show),
    panel.webview.onDidReceiveMessage(act),
    panel.onDidChangeViewState(follow),
  );
  panel.onDidDispose(() => {
    isOpen = false;
    panels.delete(id);
    listening.dispose();
    following?.dispose();
  });
  panel.webview.html = page(crypto.randomUUID());
  follow();
  show();
  return panel;
}
