import type * as vscode from 'vscode';
import { redacted } from '../api/redact';
import { enter } from './conversation';

/** Where the last answers of a workspace are kept, by the names of their placeholders. */
const ANSWERS = 'multisafepay.placeholders';

/** What sounds like a secret is not kept, as no card number is, and not shown while it is typed. */
const SECRET = /key|token|card|cvc|cvv|secret|passw|iban|account/i;

/** The last answers of this workspace to these names, where they are known. */
export function knownValues(
  { workspaceState }: vscode.ExtensionContext,
  names: readonly string[],
): Map<string, string> {
  const kept = workspaceState.get<Record<string, string>>(ANSWERS, {});
  return new Map(names.flatMap((name) => (Object.hasOwn(kept, name) ? [[name, kept[name] ?? '']] : [])));
}

/** Asks for a value for each name, and keeps the answers; undefined when the person thinks better of it. */
export async function askForValues(
  context: vscode.ExtensionContext,
  names: readonly string[],
): Promise<Map<string, string> | undefined> {
  const last = knownValues(context, names);
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const value = await enter({
      title: `Value of ${name}${names.length > 1 ? ` (${index + 1} of ${names.length})` : ''}`,
      prompt: 'It is sent in the place of the placeholder. The file stays as it is.',
      value: last.get(name) ?? '',
      password: SECRET.test(name),
    });
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  const kept = [...values].filter(([name, value]) => !SECRET.test(name) && !redacted(value).redacted);
  const { workspaceState } = context;
  await workspaceState.update(ANSWERS, { ...workspaceState.get(ANSWERS, {}), ...Object.fromEntries(kept) });
  return values;
}
