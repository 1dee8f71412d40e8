import type * as vscode from 'vscode';
import { SIMULATOR_KEY } from '../api/endpoint';
import { enter, pick } from './conversation';
import { keysByName } from './keyStore';
import { currentKeyName } from './testKeys';

interface Choice extends vscode.QuickPickItem {
  readonly key: () => Promise<string | undefined>;
}

/**
 * The key that a notification should be signed with: a test key, the Simulator's, or another one, which is not kept;
 * undefined when the person thinks better of it.
 */
export async function signingKey(context: vscode.ExtensionContext): Promise<string | undefined> {
  const current = currentKeyName(context);
  const known = [...(await keysByName(context))].map(([name, key]): Choice => {
    return { label: name, description: name === current ? 'current test key' : 'test key', key: async () => key };
  });
  const choices: Choice[] = [
    ...known.filter(({ label }) => label === current),
    ...known.filter(({ label }) => label !== current),
    { label: 'Simulator', description: 'its published key', key: async () => SIMULATOR_KEY },
    { label: 'Enter another key...', description: 'it is not kept', key: enterOther },
  ];
  const about = 'The API key of the website that the order was created with';
  return (await pick('Signed with which key? (3/3)', about, choices))?.key();
}

function enterOther(): Promise<string | undefined> {
  return enter({ title: 'API key', prompt: 'To verify this one notification; it is not kept.', password: true });
}
