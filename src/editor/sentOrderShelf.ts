import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { output } from './output';

/** Where sent orders are kept. Writing and removing reject where that is not possible. */
export interface Shelf {
  /** What is there, in no order; what cannot be read is said in the output channel and left out. */
  read(): Promise<SentOrder[]>;
  write(order: SentOrder): Promise<void>;
  remove(id: string): Promise<void>;
}

const { fs } = vscode.workspace;

/** How long what is no order is kept, in milliseconds: a write that was cut short, a damaged file. */
const SCRAP_LIFE = 30 * 86_400_000;

/**
 * A folder with one file for each order, so that windows which share it never overwrite each other's. A file is there
 * as a whole or not at all; a damaged one is put aside as `.bak`.
 */
export function folderShelf(folder: vscode.Uri): Shelf {
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    async read() {
      const all = await filesIn(folder);
      await Promise.all(all.filter((name) => /\.(part|bak)$/.test(name)).map((name) => removeWhenOld(at(name))));
      const names = all.filter((name) => name.endsWith('.json'));
      const orders = await Promise.all(names.map((name) => readOrAside(at(name))));
      return orders.filter((order) => order !== undefined);
    },
    async write(order) {
      const whole = at(`${order.id}.json`);
      const part = at(`${order.id}.part`);
      await fs.createDirectory(folder);
      await fs.writeFile(part, new TextEncoder().encode(`${JSON.stringify(order)}\n`));
      await fs.rename(part, whole, { overwrite: true });
    },
    async remove(id) {
      try {
        await fs.delete(at(`${id}.json`));
      } catch (error) {
        if (!isAbsent(error)) throw error;
      }
    },
  };
}

const KEY = 'multisafepay.sentOrders';

/** The state of a window without a folder or workspace, which has no place for files. */
export function stateShelf(state: vscode.Memento): Shelf {
  const others = (id: string) => state.get<SentOrder[]>(KEY, []).filter((order) => order.id !== id);
  return {
    read: async () => state.get<SentOrder[]>(KEY, []),
    write: async (order) => state.update(KEY, [order, ...others(order.id)]),
    remove: async (id) => state.update(KEY, others(id)),
  };
}

async function filesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await fs.readDirectory(folder)).map(([name]) => name);
  } catch (error) {
    if (!isAbsent(error)) output().warn(`Sent orders cannot be read: ${String(error)}`);
    return [];
  }
}

async function removeWhenOld(file: vscode.Uri): Promise<void> {
  try {
    const { mtime } = await fs.stat(file);
    if (mtime < Date.now() - SCRAP_LIFE) await fs.delete(file);
  } catch {
    // Another window removed or renamed it, or it stays for now.
  }
}

async function readOrAside(file: vscode.Uri): Promise<SentOrder | undefined> {
  try {
    const order: unknown = JSON.parse(new TextDecoder().decode(await fs.readFile(file)));
    // The id becomes a file name again, so that it must be the one that it came from.
    if (isSentOrder(order) && file.path.endsWith(`/${order.id}.json`)) return order;
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      if (!isAbsent(error)) output().warn(`A sent order cannot be read: ${String(error)}`);
      return undefined;
    }
  }
  output().warn('A sent order is damaged on disk. Its file is put aside: it ends in .bak now.');
  await fs.rename(file, file.with({ path: `${file.path}.bak` }), { overwrite: true }).then(undefined, () => undefined);
  return undefined;
}

function isSentOrder(value: unknown): value is SentOrder {
  const order: Partial<Record<keyof SentOrder, unknown>> = Object(value);
  const texts = [order.id, order.sent, order.base, order.request];
  const isTarget = order.target === 'Test API' || order.target === 'Simulator';
  return isTarget && texts.every((text) => typeof text === 'string') && typeof order.accepted === 'boolean';
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
