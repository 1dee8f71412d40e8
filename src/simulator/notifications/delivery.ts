/** A notification that is to be delivered: what changed, told to the shop. */
export interface Due {
  readonly sessionId: string;
  /** When it was triggered, in Unix seconds; it stands in the query and in the signature. */
  readonly timestamp: number;
  /** The order's `notification_url` with `transactionid` and `timestamp` added (`notificationUrl`). */
  readonly url: string;
  readonly method: 'POST' | 'GET';
  /** The order as `GET /orders/{id}` shows it in `data`; empty for a GET. */
  readonly body: string;
  /** The API key that the order was created with; it signs, and is never shown. */
  readonly key: string;
}

/** One attempt to deliver a notification: what was sent, what came back, and what that means. */
export interface Delivery {
  /** When it was attempted, ISO 8601 in UTC. */
  readonly at: string;
  readonly url: string;
  readonly method: 'POST' | 'GET';
  /** The one that was signed, in Unix seconds. */
  readonly timestamp: number;
  /** As sent; absent for GET, and where it is larger than what is kept. */
  readonly body?: string;
  /** The header `Auth`; absent for GET. */
  readonly auth?: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Not sent: the address is not on this computer, or is no address. */
  readonly outcome: 'delivered' | 'failed' | 'not sent';
  /** Of the answer; absent where none came. */
  readonly status?: number;
  /** The first 200 characters of the answer's body. */
  readonly answer?: string;
  /** Acknowledged, or why not and what to change. */
  readonly verdict: string;
}
