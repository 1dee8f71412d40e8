import * as vscode from 'vscode';
import type { MethodsLookup } from '../api/paymentMethods';
import { keepAnswer, tryMethods } from './activeMethods';
import { inform, pick, warn } from './conversation';
import { enterKey, enterName } from './enterTestKey';
import { keyNameFault } from './keyNameFault';
import { storeTestKey, type TestKey } from './testKeys';

/**
 * Asks for a test API key and a name, tries the key, keeps it, and lets the orders of this workspace go with it.
 * Undefined when the person thinks better of it.
 */
export async function addTestKey(context: vscode.ExtensionContext): Promise<TestKey | undefined> {
  const key = await enterKey();
  const name = key && (await enterName(context, key));
  return name ? tryAndKeep(context, { name, key }) : undefined;
}

const AGAIN = { label: 'Enter again' };
const KEEP = { label: 'Keep anyway', description: 'Orders with it will be refused while this is so.' };

async function tryAndKeep(context: vscode.ExtensionContext, testKey: TestKey): Promise<TestKey | undefined> {
  const found = await tryOut(testKey);
  if (found.kind === 'failed' && found.reason === 'cancelled') return undefined;
  const why = whyRejected(found);
  const answer = why === undefined ? KEEP : await pick('The Test API does not accept this key.', why, [AGAIN, KEEP]);
  if (answer === AGAIN) {
    const key = await enterKey();
    if (key === undefined) return undefined;
    // The name may be this very key, where the two were entered the wrong way round.
    const name = keyNameFault(testKey.name, key) === undefined ? testKey.name : await enterName(context, key);
    return name ? tryAndKeep(context, { name, key }) : undefined;
  }
  if (answer !== KEEP) return undefined;
  const kept = await storeTestKey(context, testKey);
  await keepAnswer(context, testKey.name, found);
  if (kept) inform(`Key ${testKey.name} is stored. ${wordsFor(found)}`);
  else warn(`Key ${testKey.name} is kept for this window only: the key store does not open. ${wordsFor(found)}`);
  return testKey;
}

function tryOut({ key }: TestKey): Thenable<MethodsLookup> {
  const title = 'Trying the key at the Test API';
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      return tryMethods(key, stop.signal);
    },
  );
}

/** What is wrong with a key that the Test API does not know; undefined where that was not its answer. */
function whyRejected(found: MethodsLookup): string | undefined {
  if (found.kind === 'refused' && found.code === 1032) {
    return 'Error 1032: it is mistyped, or a live key. Test keys are at testmerchant.multisafepay.com.';
  }
  return found.kind === 'failed' && found.reason === 'unauthorised' ? found.message : undefined;
}

function wordsFor(found: MethodsLookup): string {
  switch (found.kind) {
    case 'methods': {
      const count = found.methods.length;
      if (count === 0) return 'No payment method is active for it: activate some in testmerchant.multisafepay.com.';
      return count === 1 ? '1 method active.' : `${count} methods active.`;
    }
    case 'refused':
      return `The Test API answered ${[found.code, found.text].filter(Boolean).join(': ')}`;
    case 'failed':
      return whyRejected(found) === undefined ? `It could not be tried: ${found.message}` : found.message;
  }
}
