import type { ProposedFix } from '../rules/rule';
import type { Cart } from './cart';
import { asAmount, inSmallestUnit } from './currencyUnits';
import type { Units } from './decimal';

/** A cart that does not add up to the amount of its order, by no way of rounding. */
export interface Mismatch {
  readonly order: Readonly<Record<string, unknown>>;
  readonly cart: Cart;
  /** The amount, in hundredths of the main unit. */
  readonly amount: Units;
  /** How much the amount is more than the cart, in hundredths. */
  readonly excess: Units;
  /** The `amount` that the cart adds up to, as the API takes it. */
  readonly right: Units;
}

/** Why a cart does not add up: the verdict that names it, what the working adds to that, and what mends it. */
export interface Cause {
  readonly verdict: string;
  readonly working?: string;
  readonly fixes: readonly ProposedFix[];
  /** The amount is rather wrong than the cart, so that setting it comes first. */
  readonly amountFirst?: boolean;
}

/** How a cart misses its amount; undefined where the two meet by some way of rounding, or the amount cannot be read. */
export function mismatchOf(order: Readonly<Record<string, unknown>>, cart: Cart): Mismatch | undefined {
  const { total, roundedOnce, roundedPerLine, amounts } = cart;
  if ([total, roundedOnce, roundedPerLine].some((each) => amounts.includes(each))) return undefined;
  // Of two readings the one that makes the smaller difference is meant.
  const [amount] = [...amounts].sort((one, other) => (size(total - one) < size(total - other) ? -1 : 1));
  if (amount === undefined) return undefined;
  const right = amount === amounts[0] ? asAmount(total, order.currency) : inSmallestUnit(total, order.currency);
  return { order, cart, amount, excess: amount - total, right };
}

/** A sum without its sign. */
export function size(units: Units): Units {
  return units < 0n ? -units : units;
}
