import type * as vscode from 'vscode';
import { forgetMethods } from './activeMethods';
import { destinationChange } from './destinationChange';
import { forgetKey, keepForWindow, keepKey, keysByName, LAST_CHOSEN } from './keyStore';

/** A test API key of this person; its name may be shown, the key never. */
export interface TestKey {
  readonly name: string;
  readonly key: string;
}

/** Where the name of the key that was chosen for a workspace stands in its state. */
const CHOSEN = 'multisafepay.testKeyName';

/** The environment variable that is offered as a key; the terminal program takes its key from it too. */
const VARIABLE = 'MULTISAFEPAY_API_KEY';

/** Every published example of a key has 40 characters. */
const SHORTEST = 20;

/** The name of the key that was chosen for this window, since it cannot be had in another. */
let chosenForWindow: string | undefined;

/** The name of the key that orders of this workspace go with; the key itself may be out of reach. */
export function currentKeyName({ workspaceState, globalState }: vscode.ExtensionContext): string | undefined {
  return chosenForWindow ?? workspaceState.get<string>(CHOSEN) ?? globalState.get<string>(LAST_CHOSEN);
}

/** The key that orders of this workspace go with; undefined when none is chosen, or the key store does not open. */
export async function currentTestKey(context: vscode.ExtensionContext): Promise<TestKey | undefined> {
  const keys = await keysByName(context);
  const name = currentKeyName(context);
  const key = name === undefined ? undefined : keys.get(name);
  return name !== undefined && key !== undefined ? { name, key } : undefined;
}

/** Every key that this person's texts may hold: the stored ones, that of the environment, and `other`. */
export async function knownKeys(context: vscode.ExtensionContext, other?: string): Promise<string[]> {
  const keys = [...(await keysByName(context)).values(), process.env[VARIABLE]?.trim() ?? ''];
  // What is much shorter than a key is a stand-in, which may be a plain word.
  return [...new Set([...keys.filter(({ length }) => length >= SHORTEST), ...(other ? [other] : [])])];
}

/** Keeps a key and lets orders of this workspace go with it; false: for this window only, since the key store failed. */
export async function storeTestKey(context: vscode.ExtensionContext, { name, key }: TestKey): Promise<boolean> {
  const kept = await keepKey(context, name, key);
  if (kept) await useTestKey(context, { name, key });
  else await useInThisWindow(context, name);
  return kept;
}

/** Lets the orders of this workspace go with the key of this name, and those of workspaces without a choice. */
export async function useTestKey(
  { workspaceState, globalState }: vscode.ExtensionContext,
  testKey: TestKey,
): Promise<TestKey> {
  chosenForWindow = undefined;
  await workspaceState.update(CHOSEN, testKey.name);
  await globalState.update(LAST_CHOSEN, testKey.name);
  destinationChange.fire();
  return testKey;
}

/** The name of the environment variable that holds a key which this person could use; undefined where there is none. */
export function keyInEnvironment(): string | undefined {
  return process.env[VARIABLE]?.trim() ? VARIABLE : undefined;
}

/** Lets orders go with the key in the environment until the window is closed. */
export async function useEnvironmentKey(context: vscode.ExtensionContext): Promise<TestKey> {
  const testKey = { name: VARIABLE, key: process.env[VARIABLE]?.trim() ?? '' };
  keepForWindow(testKey.name, testKey.key);
  // Another window may have another key there.
  await forgetMethods(context, VARIABLE);
  await useInThisWindow(context, VARIABLE);
  return testKey;
}

/**
 * Forgets a key and all that is known of it; false when the key store fails, so that the key may still be in it. Its
 * name stays the choice of the workspace, whose orders then ask instead of going with the key of another website.
 */
export async function deleteTestKey(context: vscode.ExtensionContext, name: string): Promise<boolean> {
  const { globalState } = context;
  const forgotten = await forgetKey(context, name);
  await forgetMethods(context, name);
  if (chosenForWindow === name) chosenForWindow = undefined;
  if (globalState.get(LAST_CHOSEN) === name) await globalState.update(LAST_CHOSEN, undefined);
  destinationChange.fire();
  return forgotten;
}

/** In the next window, where the key is out of reach, its name makes orders ask. */
async function useInThisWindow({ workspaceState }: vscode.ExtensionContext, name: string): Promise<void> {
  chosenForWindow = name;
  await workspaceState.update(CHOSEN, name);
  destinationChange.fire();
}
