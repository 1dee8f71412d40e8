import * as vscode from 'vscode';
import { onDidChangeFollowed, watchStatuses, whyNotFollowed } from './orderStatusUpdates';
import type { SentOrders } from './sentOrders';
import { world } from './testHooks';

const VIEW = 'multisafepay.sentOrders';
const HAS_ANY = 'multisafepay.hasSentOrders';

/** Shows the view "Sent Orders" while there are any, and follows their statuses while it can be seen. */
export function showSentOrders(context: vscode.ExtensionContext, store: SentOrders): void {
  const provider = sentOrdersProvider(store);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider });
  let watching: vscode.Disposable | undefined;
  const watch = () => {
    watching?.dispose();
    watching = view.visible ? watchStatuses(context) : undefined;
  };
  const tell = () => {
    const hasAny = store.all().length > 0;
    void vscode.commands.executeCommand('setContext', HAS_ANY, hasAny);
    if (hasAny !== context.workspaceState.get(HAS_ANY, false)) void context.workspaceState.update(HAS_ANY, hasAny);
  };
  context.subscriptions.push(
    view,
    store.onDidChange(tell),
    view.onDidChangeVisibility(() => {
      if (view.visible) void store.reload();
      watch();
    }),
    { dispose: () => watching?.dispose() },
  );
  void store.loaded.then(tell);
  watch();
  world.sentOrdersView = view;
}

/** The lines of the view; they are the ids of the orders, so that a line stays the same when its order changes. */
export function sentOrdersProvider(store: SentOrders): vscode.TreeDataProvider<string> {
  const changed = new vscode.EventEmitter<undefined>();
  store.onDidChange(() => changed.fire(undefined));
  onDidChangeFollowed(() => changed.fire(undefined));
  return {
    onDidChangeTreeData: changed.event,
    async getChildren(parent) {
      await store.loaded;
      return parent === undefined ? store.all().map(({ id }) => id) : [];
    },
    getParent: () => undefined,
    async getTreeItem(id) {
      const { sentOrderItem } = await import('./sentOrderItem');
      const order = store.get(id);
      return order ? sentOrderItem(order, whyNotFollowed(order), new Date()) : new vscode.TreeItem('');
    },
  };
}
