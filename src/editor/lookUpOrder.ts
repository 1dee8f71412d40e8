import * as vscode from 'vscode';
import { getOrder, type OrderLookup } from '../api/getOrder';
import { aboutStatus } from '../api/orderStatus';
import { keepStatus } from './askStatus';
import { fail, inform } from './conversation';
import { shownOrderId } from './orderName';
import type { Destination } from './target';
import { world } from './testHooks';
import { knownKeys } from './testKeys';

/** An order of which it is not known whether it arrived; `id` is the one among the sent orders. */
export interface Doubtful {
  readonly orderId: string;
  readonly id: string;
  readonly destination: Destination;
}

/** Asks where the order went whether it is there, tells what it found, and keeps that with the sent order. */
export async function lookUpOrder(context: vscode.ExtensionContext, doubtful: Doubtful): Promise<void> {
  const { orderId, id, destination } = doubtful;
  const { endpoint, key } = destination;
  const shown = shownOrderId(orderId, await knownKeys(context, key));
  const found = await vscode.window.withProgress<OrderLookup>(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Looking up order ${shown} on the ${endpoint.target}`,
      cancellable: true,
    },
    (_progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      const { fetch, timeLimit } = world;
      return getOrder({ endpoint, key, fetch, signal: stop.signal, timeLimit }, orderId);
    },
  );
  tell(found, shown, endpoint.target, () => lookUpOrder(context, doubtful));
  if (found.kind === 'found') await keepStatus(context, id, found.order);
}

function tell(found: OrderLookup, orderId: string, target: string, again: () => unknown): void {
  if (found.kind === 'found') {
    const { status = 'unknown' } = found.order;
    inform(
      [`The ${target} has order ${orderId}. Its status is ${status}.`, aboutStatus(status)].filter(Boolean).join(' '),
    );
  } else if (found.kind === 'refused' && found.code === 1006) {
    // The documented answer for an id that no order has.
    inform(
      `The ${target} has no order ${orderId} at this moment. It may still arrive: look again in a minute before you send it again.`,
      { 'Look Up Again': again },
    );
  } else {
    const { message } = found.kind === 'failed' ? found : { message: `${found.code ?? found.status}: ${found.text}` };
    fail(`Order ${orderId} could not be looked up. ${message}`, { 'Look Up Again': again });
  }
}
