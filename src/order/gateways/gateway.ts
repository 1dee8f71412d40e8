/** The payment flow of an order: its `type`. */
export type Flow = 'redirect' | 'direct' | 'paymentlink' | 'checkout';

/** Every flow that the API documents for an order; without a `type` it is a redirect. */
export const flows: readonly Flow[] = ['redirect', 'direct', 'paymentlink', 'checkout'];

/**
 * What one source says. Where the sources of a list differ, the shape takes their union and the rule `disputed-value`
 * warns of the difference, naming both.
 */
export interface Claim<T> {
  readonly source: string;
  readonly values: readonly T[];
}

/** A field that an order for this gateway needs. */
export interface Requirement {
  readonly path: readonly string[];
  readonly source: string;
  /** A newer source that does not ask for it; its absence is then a warning and no error. */
  readonly contestedBy?: string;
}

/** One payment method as the API knows it. Lists that are absent are not documented, so nothing is said about them. */
export interface Gateway {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly flows?: readonly Claim<Flow>[];
  readonly currencies?: readonly Claim<string>[];
  readonly required?: readonly Requirement[];
}
