import type * as vscode from 'vscode';
import { redacted } from '../api/redact';
import { secretPlaceholders } from '../api/secretPlaceholders';
import { openPlaceholders } from '../order/placeholders';
import { enter } from './conversation';
import { knownKeys } from './testKeys';

/** Where the last answers of a workspace are kept, by the names of their placeholders. */
const ANSWERS = 'multisafepay.placeholders';

/** The last answers of this workspace to the placeholders of an order, where they are known and no secrets. */
export function knownValues({ workspaceState }: vscode.ExtensionContext, template: string): Map<string, string> {
  const secret = secretPlaceholders(template);
  const names = openPlaceholders(template).filter((name) => !secret.has(name));
  const kept = workspaceState.get<Record<string, string>>(ANSWERS, {});
  return new Map(names.flatMap((name) => (Object.hasOwn(kept, name) ? [[name, kept[name] ?? '']] : [])));
}

/**
 * Asks for a value for each placeholder of an order, and keeps the answers, but for secrets; undefined when the person
 * thinks better of it.
 */
export async function askForValues(
  context: vscode.ExtensionContext,
  template: string,
): Promise<Map<string, string> | undefined> {
  const names = openPlaceholders(template);
  const secret = secretPlaceholders(template);
  const last = knownValues(context, template);
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const value = await enter({
      title: `Value of ${name}${names.length > 1 ? ` (${index + 1} of ${names.length})` : ''}`,
      prompt: 'It is sent in the place of the placeholder. The file stays as it is.',
      value: last.get(name) ?? '',
      password: secret.has(name),
    });
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  const keys = await knownKeys(context);
  const kept = [...values].filter(([name, value]) => !secret.has(name) && !redacted(value, ...keys).redacted);
  const { workspaceState } = context;
  await workspaceState.update(ANSWERS, { ...workspaceState.get(ANSWERS, {}), ...Object.fromEntries(kept) });
  return values;
}
