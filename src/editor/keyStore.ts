import type * as vscode from 'vscode';
import { destinationChange } from './destinationChange';
import { output } from './output';
import { type KeyStore, world } from './testHooks';

/** The keys by their names, as one JSON object. */
const KEYS = 'multisafepay.testKeys';
/** The one key of the time when keys had no names. */
const FORMER = 'multisafepay.testKey';
const FORMER_NAME = 'Test key';

/** Where the name of the key that was chosen last, in any workspace, stands in the global state. */
export const LAST_CHOSEN = 'multisafepay.lastTestKeyName';

/** The keys that only this window knows, by their names. */
const ofWindow = new Map<string, string>();
let fails = false;

/** The test keys of this person by their names; those of this window alone when the key store does not open. */
export async function keysByName(context: vscode.ExtensionContext): Promise<ReadonlyMap<string, string>> {
  try {
    const stored = await read(context);
    fails = false;
    return new Map([...stored, ...ofWindow]);
  } catch {
    if (!fails) output().warn('The key store does not open, so no stored test API key can be used.');
    fails = true;
    return ofWindow;
  }
}

/** Whether the key store did not open when it was last asked for the keys. */
export function keyStoreFails(): boolean {
  return fails;
}

/** Keeps a key under a name, in the place of one that had it; false: for this window only, since the store failed. */
export async function keepKey(context: vscode.ExtensionContext, name: string, key: string): Promise<boolean> {
  ofWindow.delete(name);
  try {
    // What cannot be read is not written over: it may hold other keys.
    await write(context, (await read(context)).set(name, key));
    // A key store without a keyring may swallow what it is given.
    if ((await read(context)).get(name) === key) return true;
  } catch {
    output().warn('The key store does not open, so a test API key is kept for this window only.');
  }
  keepForWindow(name, key);
  return false;
}

/** Keeps a key until the window is closed. */
export function keepForWindow(name: string, key: string): void {
  ofWindow.set(name, key);
}

/** Forgets a key; false when the key store fails, so that a key of this name may still be in it. */
export async function forgetKey(context: vscode.ExtensionContext, name: string): Promise<boolean> {
  ofWindow.delete(name);
  try {
    const keys = await read(context);
    if (keys.delete(name)) await write(context, keys);
    return true;
  } catch {
    output().warn('The key store does not open, so a test API key could not be removed from it.');
    return false;
  }
}

async function read(context: vscode.ExtensionContext): Promise<Map<string, string>> {
  const secrets = storeOf(context);
  const keys = parse(await secrets.get(KEYS));
  const former = await secrets.get(FORMER);
  if (former === undefined) return keys;
  await write(context, keys.set(FORMER_NAME, former));
  if (parse(await secrets.get(KEYS)).has(FORMER_NAME)) await secrets.delete(FORMER);
  await context.globalState.update(LAST_CHOSEN, FORMER_NAME);
  destinationChange.fire();
  return keys;
}

async function write(context: vscode.ExtensionContext, keys: ReadonlyMap<string, string>): Promise<void> {
  await storeOf(context).store(KEYS, JSON.stringify(Object.fromEntries(keys)));
}

function storeOf({ secrets }: vscode.ExtensionContext): KeyStore {
  return world.secrets ?? secrets;
}

function parse(text: string | undefined): Map<string, string> {
  if (text === undefined) return new Map();
  const kept: unknown = JSON.parse(text);
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
