import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { whyNotAnOrder } from '../order/isOrder';
import type { Input } from './inputs';
import { readInput, whyUnreadable } from './readInput';

/**
 * The orders in a directory and below: every `*.msp.json`, and what else is JSON and looks like an order. Folders that
 * cannot be read are among them with the reason, and so is a directory without any order.
 */
export async function* ordersIn(directory: string): AsyncGenerator<Input> {
  let found = false;
  for await (const input of below(directory)) {
    found = true;
    yield input;
  }
  if (!found) yield { path: directory, fault: 'has no orders; name the files, or a directory with orders' };
}

async function* below(directory: string): AsyncGenerator<Input> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    yield { path: directory, fault: whyUnreadable(error) };
    return;
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = path.join(directory, entry.name);
    // A symbolic link is neither a directory nor a file here, so that none leads round in a circle.
    if (entry.isDirectory() && !isLeftOut(entry.name)) yield* below(name);
    else if (entry.isFile() && /\.jsonc?$/i.test(entry.name)) yield* orderAt(name);
  }
}

/** What belongs to others, or to tools: `.git`, `.vscode`. */
function isLeftOut(directoryName: string): boolean {
  return directoryName === 'node_modules' || directoryName.startsWith('.');
}

async function* orderAt(file: string): AsyncGenerator<Input> {
  const input = await readInput(file);
  const isOrder = 'fault' in input || /\.msp\.json$/i.test(file) || whyNotAnOrder(input.text) === undefined;
  if (isOrder) yield { path: file, ...input };
}
