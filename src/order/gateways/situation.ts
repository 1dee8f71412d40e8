import type { Flow, Requirement } from './gateway';

/**
 * A way to use the API that is not a gateway, such as a recurring payment or a manual capture: what marks an order of
 * this kind, and what it needs then.
 */
export interface Situation {
  /** Kebab-case, for snippets and tests: `manual-capture`. */
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** All of these hold: the field is set, and is `value` where one is given. */
  readonly when: readonly { readonly path: readonly string[]; readonly value?: unknown }[];
  /** None of these fields is set. */
  readonly unless?: readonly (readonly string[])[];
  readonly flows?: readonly Flow[];
  /** The ids of the gateways that it is documented for; without them, any. */
  readonly gateways?: readonly string[];
  readonly required: readonly Requirement[];
  /** What the gateway requires at or below these paths is not asked for, since this way of paying stands in for it. */
  readonly lifts?: readonly (readonly string[])[];
  /** The name of its page below https://docs.multisafepay.com/docs/ . */
  readonly page?: string;
}
