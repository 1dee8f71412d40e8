import * as vscode from 'vscode';
import { type Endpoint, endpointAt, TEST_API } from '../api/endpoint';
import { type Forwarding, forwardFault, forwardNotifications, SENDER } from '../simulator/notifications/forward';
import { forwardingWords } from '../simulator/notifications/forwardingWords';
import { keepStatus } from './askStatus';
import { enter, inform, warn } from './conversation';
import { keepForwarded } from './forwardedDeliveries';
import { type ForwardedOrder, orderToForward } from './orderToForward';
import { output } from './output';
import { world } from './testHooks';

const ADDRESS = 'multisafepay.forwardTo';
const FIRST_ADDRESS = 'http://localhost:8080/webhook';
const ADDRESS_NAME = 'The forwarding address';

/** What is being forwarded in this window, by order_id; each can be stopped. */
const underWay = new Map<string, AbortController>();

/**
 * Watches an order of the Test API, and brings a shop on this computer the notifications that cannot reach it. Asks for
 * the order where no sent order is named by its `id`, and for the address.
 */
export async function forwardNotificationsOf(context: vscode.ExtensionContext, id?: string): Promise<void> {
  if (!vscode.workspace.isTrusted) return;
  const order = await orderToForward(context, id);
  if (!order) return;
  const { orderId } = order;
  const running = underWay.get(orderId);
  if (running) {
    inform(`Notifications of order ${orderId} are being forwarded already.`, { Stop: () => running.abort() });
    return;
  }
  const address = await askAddress(context);
  if (address === undefined) return;
  const stop = new AbortController();
  underWay.set(orderId, stop);
  try {
    await forward(context, order, address, stop);
  } finally {
    underWay.delete(orderId);
  }
}

/** Where to; undefined when the person thinks better of it. */
async function askAddress({ workspaceState }: vscode.ExtensionContext): Promise<string | undefined> {
  const fault = async (text: string) => {
    const found = await forwardFault(text.trim());
    return found && `${ADDRESS_NAME} ${found}`;
  };
  const entered = await enter({
    title: 'Forward notifications to',
    prompt: `A URL on this computer. What arrives there is ${SENDER}.`,
    value: workspaceState.get(ADDRESS, FIRST_ADDRESS),
    validateInput: fault,
  });
  const address = entered?.trim();
  if (!address) return undefined;
  const found = await fault(address);
  if (found) {
    warn(found);
    return undefined;
  }
  await workspaceState.update(ADDRESS, address);
  return address;
}

async function forward(
  context: vscode.ExtensionContext,
  { orderId, key, sentId }: ForwardedOrder,
  address: string,
  stop: AbortController,
): Promise<void> {
  const { fetch, timeLimit } = world;
  const connection = { endpoint: endpointAt(TEST_API) as Endpoint, key, fetch, timeLimit, signal: stop.signal };
  const title = `Forwarding notifications of order ${orderId.slice(0, 50)}`;
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  await vscode.window.withProgress(options, async (progress, token) => {
    token.onCancellationRequested(() => stop.abort());
    for await (const event of forwardNotifications(connection, orderId, {
      address,
      addressName: ADDRESS_NAME.toLowerCase(),
    })) {
      output().info(forwardingWords(orderId, event));
      progress.report({ message: `(${briefly(event)})` });
      if (event.kind === 'status' && sentId !== undefined) await keepStatus(context, sentId, event.order);
      if (event.kind === 'delivery' && sentId !== undefined) keepForwarded(sentId, event.delivery);
      tell(orderId, event);
    }
  });
}

function briefly(event: Forwarding): string {
  if (event.kind === 'status') return event.order.status ?? 'unknown';
  return event.kind === 'delivery' ? event.delivery.verdict : event.why;
}

/** What a person is to know at once; the rest is in the output channel. */
function tell(orderId: string, event: Forwarding): void {
  const words = forwardingWords(orderId, event);
  const log = { 'Show Log': () => output().show() };
  if (event.kind === 'delivery') (event.delivery.outcome === 'delivered' ? inform : warn)(words, log);
  if (event.kind === 'ended' && event.cause !== 'final') warn(words);
}
