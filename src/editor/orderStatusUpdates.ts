import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { type Asked, nextAsk, ordersToFollow } from '../api/statusSchedule';
import { askStatus } from './askStatus';
import { destinationChange } from './destinationChange';
import { sentOrders } from './sentOrders';

/** How often each order was asked for in this window, by its id. */
const asked = new Map<string, Asked>();
/** Why nothing is asked for again by itself, by the id of the order or by the key; empty where there is nothing to say. */
const stopped = { order: new Map<string, string>(), key: new Map<string, string>() };
const stops = new vscode.EventEmitter<void>();

/** Fires when `whyNotFollowed` may say something else. */
export const onDidChangeFollowed = stops.event;

/** Why the status of an order is not followed although it may change, in a sentence. */
export function whyNotFollowed(order: SentOrder): string | undefined {
  return (stopped.key.get(keyOf(order)) ?? stopped.order.get(order.id)) || undefined;
}

/** Asks for the status of a sent order now. Returns why there is no news, in a sentence; undefined when all is well. */
export async function refreshStatus(context: vscode.ExtensionContext, id: string): Promise<string | undefined> {
  const order = sentOrders(context).get(id);
  if (!order) return undefined;
  const { why, inVain } = await askStatus(context, id);
  const { status, financialStatus } = sentOrders(context).get(id) ?? order;
  const isNews = status !== order.status || financialStatus !== order.financialStatus;
  // What has just changed may soon change again.
  asked.set(id, { times: isNews ? 0 : (asked.get(id)?.times ?? 0) + 1, last: Date.now() });
  stopped.key.delete(keyOf(order));
  stopped.order.delete(id);
  if (inVain === 'key') stopped.key.set(keyOf(order), why ?? '');
  if (inVain === 'order') stopped.order.set(id, why ?? '');
  stops.fire();
  return why;
}

/** Asks for every order that may still change, those that were given up too. Returns the same as `refreshStatus`. */
export async function refreshAll(context: vscode.ExtensionContext): Promise<string | undefined> {
  forgetStops();
  const whys = new Set<string>();
  for (const order of ordersToFollow(sentOrders(context).all(), Date.now())) {
    const why = stopped.key.get(keyOf(order)) ?? (await refreshStatus(context, order.id));
    if (why) whys.add(why);
  }
  return whys.size > 0 ? [...whys].join(' ') : undefined;
}

let watchers = 0;
let isFollowing = false;
/** Ends the pause between two requests. */
let wake: (() => void) | undefined;

/** Follows the orders that may still change while a person looks at them: until what it returns is disposed. */
export function watchStatuses(context: vscode.ExtensionContext): vscode.Disposable {
  watchers += 1;
  if (!isFollowing) void follow(context);
  let watching = true;
  return new vscode.Disposable(() => {
    if (watching) watchers -= 1;
    watching = false;
    wake?.();
  });
}

async function follow(context: vscode.ExtensionContext): Promise<void> {
  isFollowing = true;
  // Who looks anew wants to know anew: a key may have been mended while nobody looked.
  forgetStops();
  const store = sentOrders(context);
  const listening = vscode.Disposable.from(
    store.onDidChange(() => wake?.()),
    destinationChange.event(() => {
      forgetStops();
      wake?.();
    }),
  );
  await store.loaded;
  while (watchers > 0) {
    const next = nextOf(store.all());
    const wait = next && next.at - Date.now();
    if (next && wait !== undefined && wait <= 0) await refreshStatus(context, next.id);
    else await pause(wait);
  }
  listening.dispose();
  isFollowing = false;
}

/** The order that is to be asked for first, and when. */
function nextOf(orders: readonly SentOrder[]): { readonly id: string; readonly at: number } | undefined {
  const isGivenUp = (order: SentOrder) => stopped.key.has(keyOf(order)) || stopped.order.has(order.id);
  return ordersToFollow(orders, Date.now(), isGivenUp)
    .map((order) => ({ id: order.id, at: nextAsk(order, asked.get(order.id)) }))
    .sort((a, b) => a.at - b.at)[0];
}

/** Waits for some milliseconds, for ever without them, or until it is woken. */
async function pause(time: number | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    wake = resolve;
    if (time !== undefined) timer = setTimeout(resolve, time);
  });
  clearTimeout(timer);
  wake = undefined;
}

function forgetStops(): void {
  stopped.key.clear();
  stopped.order.clear();
  stops.fire();
}

function keyOf({ target, keyName }: SentOrder): string {
  return `${target} ${keyName ?? ''}`;
}
