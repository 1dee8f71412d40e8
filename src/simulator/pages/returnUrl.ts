import { asFields } from '../../api/envelope';
import type { Status, StoredOrder } from '../orders';

/** Where the customer goes once a payment has ended. */
export interface WayBack {
  readonly field: 'redirect_url' | 'cancel_url';
  /** What the order says, as it was sent. */
  readonly written: unknown;
  /** The address to go to; absent where the order has none that a browser may follow. */
  readonly url?: string;
}

// An uncleared payment looks successful to the customer (the order pages on redirect_url).
const SUCCESSFUL: ReadonlySet<Status> = new Set(['completed', 'uncleared', 'reserved', 'shipped']);

/**
 * The way back to the shop: `redirect_url` after a successful payment, else `cancel_url`, with `transactionid` (the
 * order_id) behind the query that it has. Only http and https are followed.
 */
export function wayBack({ text, status, orderId }: StoredOrder): WayBack {
  const options = asFields(asFields(JSON.parse(text))?.payment_options) ?? {};
  const field = SUCCESSFUL.has(status) ? 'redirect_url' : 'cancel_url';
  const written = options[field];
  const url = typeof written === 'string' ? withTransactionId(written, orderId) : undefined;
  return { field, written, ...(url !== undefined && { url }) };
}

function withTransactionId(address: string, orderId: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const added = new URLSearchParams({ transactionid: orderId }).toString();
  url.search = [url.search.slice(1), added].filter((part) => part !== '').join('&');
  return url.href;
}
