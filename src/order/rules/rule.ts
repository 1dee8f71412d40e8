import type { Change } from '../change';
import type { OrderKind } from '../kind';
import type { Cart } from '../money/cart';
import type { Path, Severity } from '../problem';
import type { Field } from '../schema/field';

/** An order as the rules see it. */
export interface OrderUnderCheck {
  /** The root object; it may hold anything. */
  readonly order: Readonly<Record<string, unknown>>;
  readonly kind: OrderKind;
  /** The fields that an order for its gateway has. */
  readonly field: Field;
  /** The cart, added up when first asked for; undefined where there is none, or nothing to add up. */
  cart(): Cart | undefined;
}

/** What a rule found, before it has a place in the text. */
export interface Finding {
  readonly path: Path;
  /** The fault is in the name of the property, not in its value. */
  readonly inName?: boolean;
  /** What it is about works for now, and will not for ever; editors strike it through. */
  readonly deprecated?: boolean;
  /** The first sentence is the verdict, in at most 100 characters. */
  readonly message: string;
  readonly apiError?: number;
  /** Where the severity of the rule does not hold for this finding. */
  readonly severity?: Severity;
  readonly fixes?: readonly ProposedFix[];
  /** Other values that have to do with it, and what. */
  readonly related?: readonly { readonly path: Path; readonly message: string }[];
}

/** A fix said of values. */
export interface ProposedFix {
  readonly title: string;
  /** The change, or several of different places. */
  readonly change: Change | readonly Change[];
  /** See `Fix`. */
  readonly preferred?: boolean;
  readonly lossless?: boolean;
}

/** What a rule is about; docs/rules.md has a part for each. */
export const topics = ['Money', 'Gateways', 'People and places', 'Links and messages', 'Names and values'] as const;
export type Topic = (typeof topics)[number];

/** One thing that no shape can say. */
export interface Rule {
  /** Stable kebab-case id. */
  readonly code: string;
  readonly severity: Severity;
  readonly topic: Topic;
  /** For docs/rules.md: what it reports, why, by which source, and an order that it reports. */
  readonly what: string;
  readonly why: string;
  readonly source: string;
  readonly example: string;
  /** For docs/rules.md: what its quick fixes do, in one sentence. */
  readonly fix?: string;
  /** For docs/rules.md: the codes that the API answers for what it reports. */
  readonly apiErrors?: readonly number[];
  check(under: OrderUnderCheck): readonly Finding[];
}
