import type { SentOrder } from './sentOrder';

/** Whether what stands at the place of an order under its `order_id` is known to be another of the `sent` ones. */
export function isAnothers({ id, orderId, base, keyName }: SentOrder, sent: readonly SentOrder[]): boolean {
  return sent.some(
    (other) =>
      other.id !== id &&
      other.accepted &&
      other.orderId === orderId &&
      other.base === base &&
      other.keyName === keyName,
  );
}
