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

/** A field that an order needs. */
export interface Requirement {
  readonly path: readonly string[];
  readonly source: string;
  /** In this flow only; else in every one. */
  readonly flow?: Flow;
  /** A source that does not ask for it, or an order published without it; its absence is then a warning and no error. */
  readonly contestedBy?: string;
}

/** Whether a gateway can be chosen today; without one it is active. */
export interface Lifecycle {
  /** `unlisted`: an id that occurs in some source and not in the list of gateway ids. */
  readonly state: 'deprecated' | 'discontinued' | 'unlisted';
  /** A year or a date, as the source gives it. */
  readonly since?: string;
  /** The id of the gateway to use instead. */
  readonly successor?: string;
  /** One sentence, for the hover and the problem. */
  readonly note: string;
}

/** One documented value to try a gateway with on the Test API, and what comes of it. */
export interface TestDatum {
  /** Where it goes in a direct order; without it the value is entered on the payment page. */
  readonly path?: readonly string[];
  readonly value: string;
  /** It begins with the status that follows: "completed", "declined: insufficient funds" ... */
  readonly outcome: string;
}

/** How a gateway is tried on the Test API. */
export interface Testing {
  /** False where the documents say that it cannot be tried there. */
  readonly possible: boolean;
  /** It works there only after somebody has set it up, as `how` says. */
  readonly setUp?: boolean;
  /** One sentence. */
  readonly how: string;
  readonly data?: readonly TestDatum[];
  /** Where the amount decides: what comes of amounts up to so many cents, the smallest first; the last has no limit. */
  readonly byAmount?: readonly { readonly upTo?: number; readonly outcome: string }[];
}

/** One payment method as the API knows it. Lists that are absent are not documented, so nothing is said about them. */
export interface Gateway {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Other names that people look for it by ("Przelewy24", "AfterPay"), and other spellings of the id. */
  readonly alsoKnownAs?: readonly string[];
  readonly flows?: readonly Claim<Flow>[];
  readonly currencies?: readonly Claim<string>[];
  /** Where its customers are (ISO 3166-1 alpha-2). */
  readonly countries?: readonly Claim<string>[];
  readonly required?: readonly Requirement[];
  /** Dotted paths that are worth giving, because a source says that they help: `customer.ip_address`. */
  readonly recommended?: readonly string[];
  /** The names of the fields of `gateway_info` that it knows; see `schema/gatewayInfo.ts`. */
  readonly gatewayInfo?: readonly string[];
  /** The form of the customer's phone number: how many digits, and the country's prefix (without its plus) to leave out. */
  readonly phone?: { readonly digits: number; readonly without: string; readonly source: string };
  /** The documented limits of `amount`, in cents. */
  readonly amount?: { readonly min?: number; readonly max?: number; readonly source: string };
  /** The API adds the cart up itself, and refuses an order whose amount is another (error 1027). */
  readonly checksCart?: { readonly source: string };
  readonly lifecycle?: Lifecycle;
  readonly testing?: Testing;
  /** Plausible values by dotted path, where the general examples do not fit this gateway. */
  readonly examples?: Readonly<Record<string, string>>;
  /** How long a payment link or a pending payment lasts: "1 hour", "14 days, whatever days_active says". */
  readonly linkLife?: string;
  /** The document that says that `days_active` and `seconds_active` change nothing here. */
  readonly linkLifeFixedBy?: string;
  /** The document that says that it has no Second Chance e-mails. */
  readonly noSecondChanceBy?: string;
  /** The name of its page below https://docs.multisafepay.com/docs/ . */
  readonly page?: string;
}
