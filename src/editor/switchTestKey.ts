import type * as vscode from 'vscode';
import { refreshMethods } from './activeMethods';
import { inform, pick, warn } from './conversation';
import { aboutKeys, keyChoices } from './keyChoices';
import { keysByName } from './keyStore';
import { currentKeyName, deleteTestKey } from './testKeys';

/** A list that is no older was asked for just now, when its key was added. */
const MINUTE = 60_000;

/** Asks with which key the orders of this workspace go. */
export async function switchTestKey(context: vscode.ExtensionContext): Promise<void> {
  const keys = await keyChoices(context);
  const picked = await pick('Which test API key?', aboutKeys('It is remembered for this workspace.'), keys);
  const key = await picked?.take();
  if (key) void refreshMethods(context, key, MINUTE);
}

/** Asks which key to forget, and whether to. */
export async function removeTestKey(context: vscode.ExtensionContext): Promise<void> {
  const names = [...(await keysByName(context)).keys()];
  if (names.length === 0) {
    inform('There is no test API key to remove.');
    return;
  }
  const items = names.map((label) => ({ label, ...(label === currentKeyName(context) && { description: 'current' }) }));
  const name = (await pick('Remove which test API key?', 'It stays valid; only this computer forgets it.', items))
    ?.label;
  if (name === undefined) return;
  const remove = { label: 'Remove' };
  if ((await pick(`Remove key ${name}?`, 'It can be added again.', [remove, { label: 'Cancel' }])) !== remove) return;
  if (await deleteTestKey(context, name)) inform(`Key ${name} is removed.`);
  else warn(`Key ${name} may still be in the key store of this computer, which does not open. Try again later.`);
}
