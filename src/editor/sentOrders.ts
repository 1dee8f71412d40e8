import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { warn } from './conversation';
import { output } from './output';
import { folderShelf, type Shelf, stateShelf } from './sentOrderShelf';

/** The orders that were sent from this workspace, at most 200. Changes show at once and are kept across restarts. */
export interface SentOrders {
  /** Resolves once the orders of earlier windows are there; until then only those of this window are. */
  readonly loaded: Promise<void>;
  /** Fires after every change. */
  readonly onDidChange: vscode.Event<void>;
  /** Newest first. */
  all(): readonly SentOrder[];
  get(id: string): SentOrder | undefined;
  /** Those sent from a document, newest first. */
  ofFile(uri: vscode.Uri): readonly SentOrder[];
  /** In the place of one with the same id, if there is one. Resolves, as the others do, when the disk was written. */
  add(order: SentOrder): Promise<void>;
  /** Nothing happens to one that is gone, in another window too. */
  update(id: string, change: Partial<SentOrder>): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Takes in what other windows of the same workspace did meanwhile. */
  reload(): Promise<void>;
}

const MOST = 200;

let store: SentOrders | undefined;

/** The store of this workspace, made once; the view of it is there from then on. */
export function sentOrders(context: vscode.ExtensionContext): SentOrders {
  if (store) return store;
  const { storageUri, workspaceState } = context;
  const shelf = storageUri ? folderShelf(vscode.Uri.joinPath(storageUri, 'sentOrders')) : stateShelf(workspaceState);
  const made = keepSentOrders(shelf, (why) => {
    output().error(`Sent orders cannot be kept: ${String(why)}`);
    warn('Sent orders cannot be kept on disk: it may be full. They stay in the list until this window is closed.');
  });
  store = made;
  void import('./sentOrdersTree').then(({ showSentOrders }) => showSentOrders(context, made));
  return made;
}

/** A store over a shelf. `cannotKeep` is told once why the shelf takes nothing; what it did not take is tried again. */
export function keepSentOrders(shelf: Shelf, cannotKeep: (why: unknown) => void): SentOrders {
  const changed = new vscode.EventEmitter<void>();
  let orders: readonly SentOrder[] = [];
  /** The ids of what is not yet on the shelf as it is here, removed ones too. */
  const unsaved = new Set<string>();
  let told = false;

  // One thing after another, so that reading never misses what is being written.
  let last: Promise<void> = Promise.resolve();
  const queue = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step);
    return last;
  };

  const show = (shown: readonly SentOrder[]): void => {
    const sorted = newestFirst(shown);
    for (const { id } of sorted.slice(MOST)) unsaved.add(id);
    orders = sorted.slice(0, MOST);
    changed.fire();
  };
  const get = (id: string) => orders.find((order) => order.id === id);

  const save = async (): Promise<void> => {
    for (const id of [...unsaved]) {
      const order = get(id);
      try {
        await (order ? shelf.write(order) : shelf.remove(id));
        if (get(id) === order) unsaved.delete(id);
      } catch (error) {
        if (!told) cannotKeep(error);
        told = true;
      }
    }
  };
  const change = (ids: readonly string[], shown: readonly SentOrder[]): Promise<void> => {
    for (const id of ids) unsaved.add(id);
    show(shown);
    return queue(save);
  };
  const load = async (): Promise<void> => {
    const read = await shelf.read();
    const kept = read.filter(({ id }) => !unsaved.has(id));
    const merged = newestFirst([...orders.filter(({ id }) => unsaved.has(id)), ...kept]);
    // A view that is told of no change keeps its selection.
    if (JSON.stringify(merged) !== JSON.stringify(orders)) show(merged);
  };

  const loaded = queue(load);
  const without = (id: string) => orders.filter((order) => order.id !== id);
  return {
    loaded,
    onDidChange: changed.event,
    all: () => orders,
    get,
    ofFile: (uri) => orders.filter(({ file }) => file === uri.toString()),
    add: (order) => change([order.id], [order, ...without(order.id)]),
    remove: (id) => change([id], without(id)),
    reload: () => queue(load),
    async update(id, changes) {
      // It may have been removed in another window, and must not come back.
      await queue(load);
      const updated = orders.map((order) => (order.id === id ? { ...order, ...changes, id } : order));
      if (get(id)) await change([id], updated);
    },
    async clear() {
      await queue(load);
      await change(
        orders.map(({ id }) => id),
        [],
      );
    },
  };
}

function newestFirst(orders: readonly SentOrder[]): SentOrder[] {
  return [...orders].sort((a, b) => b.sent.localeCompare(a.sent));
}
