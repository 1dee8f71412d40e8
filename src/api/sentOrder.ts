import { valueAt } from '../order/schema/values';
import type { Target } from './endpoint';
import { isText } from './envelope';
import type { Outcome } from './outcome';
import { redacted, redactedJson } from './redact';

/** An order that was sent and what became of it, fit to be kept: without key, card data and tokens. */
export interface SentOrder {
  /** Ours, and unique; `orderId` may be sent many times. */
  readonly id: string;
  /** When, as an ISO time. */
  readonly sent: string;
  readonly target: Target;
  /** The base URL that it was sent to. */
  readonly base: string;
  /** The name of the test key, never any of the key itself. */
  readonly keyName?: string;
  /** The URI of its document. */
  readonly file?: string;
  readonly orderId?: string;
  readonly gateway?: string;
  readonly type?: string;
  /** In cents, as it was sent. */
  readonly amount?: number | string;
  readonly currency?: string;
  readonly description?: string;
  readonly accepted: boolean;
  /** Why it was not accepted; without a code where there was no verdict of the API. */
  readonly refusal?: { readonly code?: number; readonly text: string };
  /** There was no verdict, and the order may exist all the same. */
  readonly mayHaveArrived?: boolean;
  readonly status?: string;
  readonly financialStatus?: string;
  /** When the API last told the status, as an ISO time. */
  readonly checked?: string;
  /** A page that was judged safe to open; a direct order's may be on a host that is not MultiSafepay's. */
  readonly paymentUrl?: string;
  /** A picture of a QR code, judged the same way. */
  readonly qrUrl?: string;
  /** The JSON that was sent, redacted; cut off with `…` where it is very long. */
  readonly request: string;
  /** Something of the request was taken out, so that it cannot be sent again. */
  readonly redacted: boolean;
  /** What the API answered, redacted. */
  readonly response?: unknown;
}

/** What is known right after sending. */
export interface Sending {
  /** As it was sent; always JSON. */
  readonly body: string;
  readonly outcome: Outcome;
  readonly target: Target;
  readonly base: string;
  /** Only to be found and taken out, wherever they stand. */
  readonly keys?: readonly string[];
  readonly keyName?: string | undefined;
  readonly file?: string | undefined;
  readonly now: Date;
}

/** Longer texts are not kept: 200 orders are to stay small. */
const LONGEST = 200_000;
/** No field that stands in a list is longer than a description, of 200 characters. */
const LONGEST_NAME = 200;

/** The record of an order that was sent, redacted. */
export function sentOrderOf({ body, outcome, target, base, keys = [], keyName, file, now }: Sending): SentOrder {
  const request = redactedJson(body, ...keys);
  const isTooLong = request.json.length > LONGEST;
  return {
    id: crypto.randomUUID(),
    sent: now.toISOString(),
    target,
    base,
    ...(isText(keyName) && { keyName }),
    ...(isText(file) && { file }),
    ...withOwnId(summaryOf(JSON.parse(request.json)), summaryOf(JSON.parse(body)).orderId),
    ...resultOf(outcome, keys),
    request: isTooLong ? `${request.json.slice(0, LONGEST)}…` : request.json,
    redacted: request.redacted || isTooLong,
  };
}

/** What an order says of itself, as far as that is kept apart: its id, gateway, type, amount, currency and description. */
export function summaryOf(order: unknown): Partial<SentOrder> {
  const at = (name: string) => valueAt(order, [name]);
  const text = (name: string) => {
    const value = at(name);
    return isText(value) ? { [name]: value.slice(0, LONGEST_NAME) } : {};
  };
  const [id, amount] = [at('order_id'), at('amount')];
  return {
    ...((isText(id) || typeof id === 'number') && { orderId: String(id).slice(0, LONGEST_NAME) }),
    ...(typeof amount === 'number' ? { amount } : text('amount')),
    ...text('gateway'),
    ...text('type'),
    ...text('currency'),
    ...text('description'),
  };
}

/** Without an `order_id` that something was taken out of: no order has it. */
function withOwnId({ orderId, ...others }: Partial<SentOrder>, sent: string | undefined): Partial<SentOrder> {
  return { ...others, ...(orderId !== undefined && orderId === sent && { orderId }) };
}

function resultOf(outcome: Outcome, keys: readonly string[]): Pick<SentOrder, 'accepted'> & Partial<SentOrder> {
  if (outcome.kind === 'failed') {
    const refusal = { text: redacted(outcome.message, ...keys).value };
    return { accepted: false, refusal, ...(outcome.mayHaveArrived && { mayHaveArrived: true }) };
  }
  if (outcome.kind === 'refused') {
    const text = redacted(outcome.text, ...keys).value;
    return { accepted: false, refusal: { ...(outcome.code !== undefined && { code: outcome.code }), text } };
  }
  const { payment } = outcome;
  const { orderId, data } = redacted({ orderId: outcome.orderId, data: outcome.data }, ...keys).value;
  const { status, financial_status } = data;
  return {
    accepted: true,
    ...withOwnId({ ...(orderId !== undefined && { orderId }) }, outcome.orderId),
    ...(isText(status) && { status }),
    ...(isText(financial_status) && { financialStatus: financial_status }),
    ...('url' in payment && { [payment.kind === 'qr' ? 'qrUrl' : 'paymentUrl']: payment.url }),
    ...(JSON.stringify(data).length <= LONGEST && { response: data }),
  };
}
