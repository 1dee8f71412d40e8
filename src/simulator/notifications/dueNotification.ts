import { orderData } from '../orderData';
import type { StoredOrder } from '../orders';
import type { Due } from './delivery';
import { notificationUrl } from './notificationUrl';

/**
 * The notification of an order as it is at a time (milliseconds since 1970); undefined where it has no
 * `notification_url`. An order that names no `notification_method` gets GET, as the order pages of 2022 say.
 */
export function dueNotification(order: StoredOrder, now: number): Due | undefined {
  const { notification_url: address, notification_method } = JSON.parse(order.text).payment_options ?? {};
  if (typeof address !== 'string' || address.trim() === '') return undefined;
  const method = notification_method === 'POST' ? 'POST' : 'GET';
  const timestamp = Math.floor(now / 1000);
  return {
    sessionId: order.sessionId,
    timestamp,
    url: notificationUrl(address.trim(), order.orderId, timestamp),
    method,
    body: method === 'POST' ? JSON.stringify(orderData(order)) : '',
    key: order.key,
  };
}
