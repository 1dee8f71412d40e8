import type * as vscode from 'vscode';
import { endpointAt } from '../api/endpoint';
import { getOrder, type OrderLookup, type OrderStatus } from '../api/getOrder';
import { isAnothers } from '../api/orderIdHolder';
import type { Connection } from '../api/request';
import type { SentOrder } from '../api/sentOrder';
import { keysByName } from './keyStore';
import { sentOrders } from './sentOrders';
import { runningSimulator } from './simulator';
import { world } from './testHooks';

/** What asking for a status came to. */
export interface StatusAnswer {
  /** Why there is no news, in a sentence. */
  readonly why?: string;
  /** Asking again in the same way will not help: this order, or every order of its key. */
  readonly inVain?: 'order' | 'key';
}

let lastRequest: Promise<unknown> = Promise.resolve();

/** Asks for the status of a sent order and keeps what it hears; one request at a time. Every failure is an answer. */
export function askStatus(context: vscode.ExtensionContext, id: string): Promise<StatusAnswer> {
  const answer = lastRequest.then(() => ask(context, id));
  lastRequest = answer.catch(() => undefined);
  return answer;
}

async function ask(context: vscode.ExtensionContext, id: string): Promise<StatusAnswer> {
  const order = sentOrders(context).get(id);
  if (!order) return {};
  if (order.orderId === undefined) return { why: 'The order has no order_id to look it up by.', inVain: 'order' };
  const connection = await connectionTo(context, order);
  if (!('endpoint' in connection)) return connection;
  const found = await getOrder(connection, order.orderId);
  if (found.kind !== 'found') return noNews(order, found);
  await keepStatus(context, id, found.order);
  return {};
}

/**
 * Keeps the status of a sent order as it was just told. An order that has one was accepted, unless another one holds its
 * `order_id`: then the status is that one's.
 */
export async function keepStatus(
  context: vscode.ExtensionContext,
  id: string,
  { status, financialStatus }: Pick<OrderStatus, 'status' | 'financialStatus'>,
): Promise<void> {
  const store = sentOrders(context);
  const order = store.get(id);
  await store.update(id, {
    ...(order && !isAnothers(order, store.all()) && { accepted: true, mayHaveArrived: false }),
    ...(status !== undefined && { status }),
    ...(financialStatus !== undefined && { financialStatus }),
    checked: new Date().toISOString(),
  });
}

/** Where the order went, with the key it went with. */
async function connectionTo(
  context: vscode.ExtensionContext,
  { target, base, keyName }: SentOrder,
): Promise<Connection | StatusAnswer> {
  const endpoint = endpointAt(base);
  const { fetch, timeLimit } = world;
  if ('refused' in endpoint) return { why: endpoint.refused, inVain: 'order' };
  if (target === 'Simulator') {
    // Another one may listen there by now, and knows nothing of this order.
    if (runningSimulator()?.url === base) return { endpoint, fetch, timeLimit };
    return { why: 'The simulator that this order went to is gone, and its status with it.', inVain: 'order' };
  }
  const key = (await keysByName(context)).get(keyName ?? '');
  if (key !== undefined) return { endpoint, key, fetch, timeLimit };
  return {
    why: `The test key ${keyName ?? 'that it went with'} is not at hand; add it to ask for the status.`,
    inVain: 'key',
  };
}

function noNews({ target, keyName }: SentOrder, found: Exclude<OrderLookup, { kind: 'found' }>): StatusAnswer {
  const isKeyRefused = found.kind === 'refused' ? found.code === 1032 : found.reason === 'unauthorised';
  if (isKeyRefused) {
    return { why: `The ${target} does not accept the test key ${keyName ?? ''} any more.`, inVain: 'key' };
  }
  if (found.kind === 'failed') return { why: found.message };
  const why = `The ${target} does not tell the status: ${found.code ?? `HTTP ${found.status}`} ${found.text}`.trim();
  return found.status === 429 || found.status >= 500 ? { why } : { why, inVain: 'order' };
}
