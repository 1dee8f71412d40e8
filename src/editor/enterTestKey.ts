import * as vscode from 'vscode';
import { enter } from './conversation';
import { keyNameFault } from './keyNameFault';
import { keysByName } from './keyStore';

/** Leaves room for a number. */
const LONGEST_START = 37;

/** Asks for a key, without showing it; undefined when the person thinks better of it. */
export async function enterKey(): Promise<string | undefined> {
  const entered = await enter({
    title: 'Test API key',
    prompt:
      'The API key of your website, from testmerchant.multisafepay.com. It stays in the key store of this computer.',
    password: true,
    validateInput: (text) => (text.trim() === '' ? 'Paste the key, or press Escape.' : formOf(text.trim())),
  });
  return entered?.trim() || undefined;
}

/** Every published example of a key is 40 letters and digits; another form is said, not refused. */
function formOf(key: string): vscode.InputBoxValidationMessage | undefined {
  if (/^[a-z0-9]{40}$/i.test(key)) return undefined;
  const count = key.length === 1 ? '1 character' : `${key.length} characters`;
  const stray = key.length === 40 ? 'this has other characters' : `this has ${count}`;
  const message = `Keys are usually 40 letters and digits; ${stray}. Press Enter to use it all the same.`;
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

/** Asks under which name a key is kept, since the name is what is shown; undefined when the person gives none. */
export async function enterName(context: vscode.ExtensionContext, key: string): Promise<string | undefined> {
  const names = [...(await keysByName(context)).keys()];
  const entered = await enter({
    title: 'Name of this key',
    prompt: 'The name is shown where orders go; the key never is.',
    value: freeName(names, key),
    validateInput: (text) => keyNameFault(text.trim(), key) ?? replaces(text.trim(), names),
  });
  const name = entered?.trim() ?? '';
  return keyNameFault(name, key) === undefined ? name : undefined;
}

/** The name of the workspace, which often is that of the webshop, or a plain one; with a number when it is taken. */
function freeName(names: readonly string[], key: string): string {
  const workspace = vscode.workspace.name?.slice(0, LONGEST_START) ?? '';
  const wanted = keyNameFault(workspace, key) === undefined ? workspace : 'Test key';
  let name = wanted;
  for (let count = 2; names.includes(name); count += 1) name = `${wanted} ${count}`;
  return name;
}

function replaces(name: string, names: readonly string[]): vscode.InputBoxValidationMessage | undefined {
  if (!names.includes(name)) return undefined;
  const message = 'A key has this name already. Press Enter to put the new one in its place.';
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}
