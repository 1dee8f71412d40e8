import type * as vscode from 'vscode';
import { addTestKey } from './addTestKey';
import { keyStoreFails, keysByName } from './keyStore';
import { currentKeyName, keyInEnvironment, type TestKey, useEnvironmentKey, useTestKey } from './testKeys';

/** A key to choose, or a way to get one. */
export interface KeyChoice extends vscode.QuickPickItem {
  /** Lets the orders of this workspace go with it; undefined when the person thinks better of it. */
  readonly take: () => Promise<TestKey | undefined>;
}

/** What is said above the keys: `usual`, and when the key store does not open, that before it. */
export function aboutKeys(usual: string): string {
  return keyStoreFails() ? `The key store of this computer does not open; its keys are out of reach. ${usual}` : usual;
}

/** The keys to choose from, the current one first and marked; then the one in the environment, and a new one. */
export async function keyChoices(context: vscode.ExtensionContext, prefix = ''): Promise<KeyChoice[]> {
  const keys = await keysByName(context);
  const current = currentKeyName(context);
  const variable = keyInEnvironment();
  const named = [...keys].map(([name, key]): KeyChoice => {
    const item = { label: prefix + name, ...(name === current && { description: 'current' }) };
    return { ...item, take: () => useTestKey(context, { name, key }) };
  });
  const label = (text: string) => prefix + (prefix === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  return [
    ...named.filter(({ description }) => description),
    ...named.filter(({ description }) => !description),
    ...(variable && !keys.has(variable)
      ? [
          {
            label: label(`use ${variable} from the environment (this window)`),
            take: () => useEnvironmentKey(context),
          },
        ]
      : []),
    { label: label(keys.size === 0 ? 'enter a test API key...' : 'add another...'), take: () => addTestKey(context) },
  ];
}
