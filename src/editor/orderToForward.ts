import type * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { gatewayName, sentTime, standing } from '../api/sentOrderWords';
import { enter, pick, warn } from './conversation';
import { aboutKeys, keyChoices } from './keyChoices';
import { keysByName } from './keyStore';
import { sentOrders } from './sentOrders';
import { currentTestKey } from './testKeys';

/** An order of the Test API, and the key that it was created with; `sentId` where it is among the sent orders. */
export interface ForwardedOrder {
  readonly orderId: string;
  readonly key: string;
  readonly sentId?: string;
}

/** The sent order with this id, or the order that the person picks or names; undefined when they think better of it. */
export async function orderToForward(
  context: vscode.ExtensionContext,
  id: string | undefined,
): Promise<ForwardedOrder | undefined> {
  const store = sentOrders(context);
  await store.loaded;
  const sent = id === undefined ? await pickOrder(store.all()) : store.get(id);
  if (!sent) return undefined;
  if (sent === 'another') return namedOrder(context);
  if (sent.target === 'Simulator') {
    warn('The Simulator delivers notifications by itself. Only those of the Test API need to be forwarded.');
    return undefined;
  }
  if (sent.orderId === undefined) {
    warn('This order has no order_id to look it up by, so that its notifications cannot be forwarded.');
    return undefined;
  }
  const known = sent.keyName === undefined ? undefined : (await keysByName(context)).get(sent.keyName);
  const key = known ?? (await testKey(context));
  return key === undefined ? undefined : { orderId: sent.orderId, key, sentId: sent.id };
}

async function pickOrder(all: readonly SentOrder[]): Promise<SentOrder | 'another' | undefined> {
  const possible = all.filter(({ target, orderId }) => target === 'Test API' && orderId !== undefined);
  if (possible.length === 0) return 'another';
  const now = new Date();
  const items = possible.map((order) => ({
    label: order.orderId ?? '',
    description: [gatewayName(order), standing(order), sentTime(order, now)].join(' · '),
    order,
  }));
  const another = { label: 'Enter an order_id...', order: 'another' as const };
  const title = 'Forward notifications of which order?';
  return (
    await pick<vscode.QuickPickItem & { order: SentOrder | 'another' }>(title, 'Orders on the Test API', [
      ...items,
      another,
    ])
  )?.order;
}

async function namedOrder(context: vscode.ExtensionContext): Promise<ForwardedOrder | undefined> {
  const entered = await enter({
    title: 'order_id',
    prompt: 'Of an order on the Test API. Its notifications are forwarded to this computer.',
  });
  const orderId = entered?.trim();
  const key = orderId ? await testKey(context) : undefined;
  return orderId && key !== undefined ? { orderId, key } : undefined;
}

/** The current test key, else one that the person chooses or adds. */
async function testKey(context: vscode.ExtensionContext): Promise<string | undefined> {
  const current = await currentTestKey(context);
  if (current) return current.key;
  const about = aboutKeys('Notifications are signed with the key that the order was created with.');
  const choice = await pick('Which test API key?', about, await keyChoices(context));
  return (await choice?.take())?.key;
}
