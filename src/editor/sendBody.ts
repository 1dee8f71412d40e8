import * as vscode from 'vscode';
import { finishedOrder } from '../api/finishedOrder';
import { failed, type Outcome } from '../api/outcome';
import { sendOrder } from '../api/sendOrder';
import { sentOrderOf } from '../api/sentOrder';
import { withoutKey } from '../api/withoutKey';
import { inform } from './conversation';
import { orderIdOf } from './freshOrderId';
import { nameOf } from './orderName';
import { output } from './output';
import { sentOrders } from './sentOrders';
import { followSimulator } from './simulatedOrder';
import type { Destination } from './target';
import { world } from './testHooks';
import { knownKeys } from './testKeys';

/** One order on its way; `file` is the URI of its document. */
export interface Sending {
  readonly body: string;
  readonly destination: Destination;
  readonly file?: string | undefined;
}

/**
 * What became of it, how it is named in sentences, and under which id it stands among the sent orders; without one
 * nothing left this computer.
 */
export interface Sent {
  readonly outcome: Outcome;
  readonly name: string;
  readonly id: string | undefined;
}

/** What cancels the orders that are on their way, by the document they come from. */
const underWay = new Map<string, () => void>();

/** Whether an order of this document is on its way; if so, it says so and offers to cancel that one. */
export function isUnderWay(file: string): boolean {
  const cancel = underWay.get(file);
  if (!cancel) return false;
  inform('This order is being sent already.', { 'Cancel that one': cancel });
  return true;
}

/**
 * Sends a body once, with progress that can be cancelled, and keeps it among the sent orders. It stands there from the
 * start, so that it is not lost when the window is closed before the answer.
 */
export async function sendBody(context: vscode.ExtensionContext, sending: Sending): Promise<Sent> {
  const { file } = sending;
  const stop = new AbortController();
  if (file !== undefined) underWay.set(file, () => stop.abort());
  try {
    return await deliver(context, sending, stop);
  } finally {
    if (file !== undefined) underWay.delete(file);
  }
}

async function deliver(context: vscode.ExtensionContext, sending: Sending, stop: AbortController): Promise<Sent> {
  const { body, destination, file } = sending;
  const { endpoint, key, keyName } = destination;
  const { target, base } = endpoint;
  // A key in the order may be another than the one that it goes with; the simulator's answer repeats it.
  const keys = await knownKeys(context, key);
  const name = nameOf(orderIdOf(body), keys);
  if (target === 'Simulator') followSimulator(context);
  const store = sentOrders(context);
  const now = new Date();
  const record = (outcome: Outcome) => sentOrderOf({ body, outcome, target, base, keys, keyName, file, now });
  const pending = record(failed('no-answer', 'No answer was seen.'));
  void store.add(pending);

  output().info(`Sending ${name} to ${target}`);
  const answered = await vscode.window.withProgress<Outcome>(
    { location: vscode.ProgressLocation.Notification, title: `Sending ${name} to ${target}`, cancellable: true },
    async (_progress, token) => {
      token.onCancellationRequested(() => stop.abort());
      const { fetch, timeLimit } = world;
      return sendOrder({ endpoint, key, body, fetch, signal: stop.signal, timeLimit });
    },
  );
  const outcome = keys.reduce(withoutKey<Outcome>, answered);

  // That a key is not accepted is a verdict, and kept as a refusal.
  if (outcome.kind === 'failed' && !outcome.mayHaveArrived && outcome.reason !== 'unauthorised') {
    void store.remove(pending.id);
    return { outcome, name, id: undefined };
  }
  void store.add(finishedOrder(store.get(pending.id) ?? pending, record(outcome)));
  return { outcome, name, id: pending.id };
}
