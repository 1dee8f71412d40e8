import { keyFor } from '../../api/endpoint';
import type { OrderStatus } from '../../api/getOrder';
import type { Connection } from '../../api/request';
import { type Sighting, type WatchOptions, watchOrder } from '../../api/watchOrder';
import { withoutKey } from '../../api/withoutKey';
import { addressFault, DELIVERY_AGENT, type DeliverOptions, deliver } from './deliver';
import type { Delivery } from './delivery';
import { type Lookup, loopbackAddresses } from './loopbackAddresses';
import { notificationUrl } from './notificationUrl';

/** Who sends what is forwarded, said wherever it could be taken for a notification of MultiSafepay. */
export const SENDER = 'sent by MultiSafepay Orders, not by MultiSafepay';

/** What happens while notifications are forwarded: what is heard of the order, and what is delivered. */
export type Forwarding =
  | Sighting
  | { readonly kind: 'delivery'; readonly order: OrderStatus; readonly delivery: Delivery };

/** Where notifications of an order are forwarded to, and how. */
export interface ForwardOptions extends WatchOptions, Pick<DeliverOptions, 'now' | 'lookup' | 'timeLimit'> {
  readonly address: string;
  /** What the address is called where it was given: `--forward-to`. */
  readonly addressName: string;
}

/** Why notifications cannot be forwarded to an address, after its name; undefined where every address of its host is this computer. */
export async function forwardFault(address: string, lookup?: Lookup): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const fault = addressFault(url);
  if (!url || fault) return fault;
  const place = await loopbackAddresses(url.hostname, lookup);
  if (!('elsewhere' in place)) return undefined;
  return `should be on this computer, not on ${url.host}: ${place.elsewhere}. Use localhost, or give the name the address 127.0.0.1.`;
}

/**
 * Watches an order, and delivers a notification at every change: by POST, with the `data` of `GET /orders/{order_id}` as
 * its body, signed with the key of the connection. An order that is first seen past `initialized` gets one at once.
 */
export async function* forwardNotifications(
  connection: Connection,
  orderId: string,
  options: ForwardOptions,
): AsyncGenerator<Forwarding> {
  for await (const sighting of watchOrder(connection, orderId, options)) {
    yield sighting;
    if (sighting.kind !== 'status' || (sighting.first && sighting.order.status === 'initialized')) continue;
    const delivery = await forward(connection, orderId, sighting.order, options);
    if (connection.signal?.aborted) return;
    yield { kind: 'delivery', order: sighting.order, delivery };
  }
}

async function forward(
  connection: Connection,
  orderId: string,
  { data }: OrderStatus,
  { address, addressName, now = Date.now, lookup, timeLimit }: ForwardOptions,
): Promise<Delivery> {
  const key = keyFor(connection.endpoint, connection.key ?? '');
  const timestamp = Math.floor(now() / 1000);
  const url = notificationUrl(address, orderId, timestamp);
  const due = { sessionId: orderId, timestamp, url, method: 'POST' as const, body: JSON.stringify(data), key };
  const { signal } = connection;
  const limits = {
    now,
    ...(lookup && { lookup }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(signal && { signal }),
  };
  // What is to be corrected is the address that was given here, not that of the order.
  const delivery = await deliver(due, { ...limits, addressName, sender: `${DELIVERY_AGENT} (${SENDER})` });
  return withoutKey(delivery, key);
}
