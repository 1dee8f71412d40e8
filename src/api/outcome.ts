/** What an accepted order gives its customer to pay with. */
export type Payment =
  /** A page to open: https on a host of MultiSafepay, or loopback for the simulator. */
  | { readonly kind: 'url'; readonly url: string }
  /** An https page on another host, as direct orders give (the bank's own page); `host` is to be named before it is opened. */
  | { readonly kind: 'foreign-url'; readonly url: string; readonly host: string }
  /** A picture of a QR code to scan, and no page. */
  | { readonly kind: 'qr'; readonly url: string }
  /** Something that must never be opened (`javascript:`, plain http off loopback, no URL at all); it is not kept. */
  | { readonly kind: 'unsafe-url'; readonly why: string }
  /** Nothing to open: direct orders are often paid, or pending, at once; `why` names what was given instead. */
  | { readonly kind: 'none'; readonly why?: string };

/** Why there is no verdict of the API; each has words of its own. */
export type FailureReason =
  | 'cancelled'
  | 'time-limit'
  | 'no-answer'
  | 'cut-off'
  | 'redirect'
  | 'proxy'
  | 'unauthorised'
  | 'html'
  | 'empty'
  | 'not-json'
  | 'not-an-answer'
  | 'too-large';

/** An error envelope, at any HTTP status; `text` is the API's own, `meaning` is what the code stands for. */
export interface Refused {
  readonly kind: 'refused';
  readonly code?: number;
  readonly text: string;
  readonly meaning?: string;
  readonly status: number;
}

/** No verdict of the API. `mayHaveArrived`: the request may have reached it, so what it asks for may have been done. */
export interface Failed {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  readonly message: string;
  readonly mayHaveArrived: boolean;
}

/** A failure; unless it is known better, the request may have arrived. */
export function failed(reason: FailureReason, message: string, mayHaveArrived = true): Failed {
  return { kind: 'failed', reason, message, mayHaveArrived };
}

/** What became of a request to the API: `data` of its envelope, or why there is none. */
export type Result = { readonly kind: 'success'; readonly data: unknown } | Refused | Failed;

/** An order that was accepted; `data` is what the API answered, as it came. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly orderId?: string;
  readonly payment: Payment;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What became of a POST /orders. */
export type Outcome = Accepted | Refused | Failed;
