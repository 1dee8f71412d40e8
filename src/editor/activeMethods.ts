import type * as vscode from 'vscode';
import { type Endpoint, TEST_API } from '../api/endpoint';
import { type MethodsLookup, type PaymentMethod, paymentMethods } from '../api/paymentMethods';
import { destinationChange } from './destinationChange';
import { world } from './testHooks';
import type { TestKey } from './testKeys';

/** Where the lists stand in the global state, by the names of the keys. */
const METHODS = 'multisafepay.methods';
const DAY = 24 * 60 * 60 * 1000;
const endpoint: Endpoint = { target: 'Test API', base: TEST_API };

/** What the Test API answered, and when, in milliseconds. */
interface Known {
  readonly time: number;
  readonly methods: readonly PaymentMethod[];
}

/** When this window last asked for the list of a key, so that it asks once a day though nothing answers. */
const asked = new Map<string, number>();

/** The payment methods that are active for the key of this name, as far as they are known. */
export function knownMethods(context: vscode.ExtensionContext, name: string): readonly PaymentMethod[] | undefined {
  return lists(context)[name]?.methods;
}

/** Asks the Test API which payment methods are active for a key, and keeps nothing of it. */
export function tryMethods(key: string, signal?: AbortSignal): Promise<MethodsLookup> {
  const { fetch, timeLimit } = world;
  return paymentMethods({ endpoint, key, fetch, signal, timeLimit });
}

/** Keeps what was answered for a new key of this name, in the place of the list of one that had the name. */
export async function keepAnswer(context: vscode.ExtensionContext, name: string, found: MethodsLookup): Promise<void> {
  asked.set(name, Date.now());
  await keep(context, name, found.kind === 'methods' ? { time: Date.now(), methods: found.methods } : undefined);
}

/** Looks the methods of a key up again when their list is older than `age` milliseconds; a failure changes nothing. */
export async function refreshMethods(
  context: vscode.ExtensionContext,
  { name, key }: TestKey,
  age = DAY,
): Promise<void> {
  const last = Math.max(lists(context)[name]?.time ?? 0, asked.get(name) ?? 0);
  if (Date.now() - last < age) return;
  asked.set(name, Date.now());
  const found = await tryMethods(key);
  if (found.kind === 'methods') await keepAnswer(context, name, found);
}

/** Forgets the list of a key. */
export async function forgetMethods(context: vscode.ExtensionContext, name: string): Promise<void> {
  asked.delete(name);
  await keep(context, name, undefined);
}

async function keep(context: vscode.ExtensionContext, name: string, known: Known | undefined): Promise<void> {
  await context.globalState.update(METHODS, { ...lists(context), [name]: known });
  destinationChange.fire();
}

function lists({ globalState }: vscode.ExtensionContext): Readonly<Record<string, Known | undefined>> {
  return globalState.get<Record<string, Known>>(METHODS, {});
}
