import { redacted } from '../api/redact';
import { withoutLinks } from './withoutLinks';

/** The documented length of an `order_id`. */
const MOST = 50;

/** An `order_id` as it may be shown and logged: without `keys` and card numbers, and not longer than the API allows. */
export function shownOrderId(id: string, keys: readonly string[]): string {
  return withoutLinks(redacted(id, ...keys).value.slice(0, MOST));
}

/** The order as it is named in sentences: "order my-order". */
export function nameOf(id: string | undefined, keys: readonly string[]): string {
  return id === undefined ? 'the order' : `order ${shownOrderId(id, keys)}`;
}
