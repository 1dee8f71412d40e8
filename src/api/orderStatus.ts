interface StatusFacts {
  /** Nothing more happens to a test order by itself, so it need not be asked for again. */
  readonly final: boolean;
  /** One sentence. */
  readonly about: string;
}

// Every `status` and `financial_status` of the documentation. A completed order can still be shipped or refunded, but
// only by its merchant.
const STATUSES: ReadonlyMap<string, StatusFacts> = new Map([
  ['initialized', { final: false, about: 'The customer has not paid yet.' }],
  [
    'uncleared',
    { final: false, about: 'The payment is not certain yet: a fraud check or the merchant still decides.' },
  ],
  ['reserved', { final: false, about: 'The amount is reserved and waits to be captured, or the refund to be paid.' }],
  ['completed', { final: true, about: 'The payment is complete.' }],
  ['shipped', { final: true, about: 'The order is paid and marked as shipped.' }],
  ['declined', { final: true, about: 'The payment was declined.' }],
  ['cancelled', { final: true, about: 'The customer or the merchant cancelled the payment.' }],
  ['void', { final: true, about: 'The payment was cancelled before it was complete.' }],
  ['expired', { final: true, about: 'The customer did not pay in time.' }],
  ['refunded', { final: true, about: 'The whole amount was paid back.' }],
  ['partial_refunded', { final: true, about: 'A part of the amount was paid back.' }],
  ['chargeback', { final: true, about: "The customer's bank took the money back." }],
]);

// What the documentation lets come after `completed`.
const WAS_COMPLETED: ReadonlySet<string> = new Set([
  'completed',
  'shipped',
  'refunded',
  'partial_refunded',
  'chargeback',
]);

/** Whether nothing more happens to a test order of this `status` by itself; false for one that is unknown. */
export function isFinal(status: string | undefined): boolean {
  return STATUSES.get(status ?? '')?.final ?? false;
}

/** Whether an order of this `status` or `financial_status` was completed once, so that its `order_id` is taken. */
export function wasCompleted(status: string | undefined): boolean {
  return WAS_COMPLETED.has(status ?? '');
}

/** What a `status` or `financial_status` means, in one sentence; undefined for one that is not documented. */
export function aboutStatus(status: string | undefined): string | undefined {
  return STATUSES.get(status ?? '')?.about;
}
