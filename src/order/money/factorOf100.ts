import { type CartLine, PRICE_PLACES, pricePath, totalsWith } from './cart';
import { hasMinorUnit, isCode, money } from './currencyUnits';
import { digitsOf, roundedOff } from './decimal';
import type { Cause, Mismatch } from './mismatch';
import { decimalsOf, MOST_DECIMALS, withDecimals } from './netPrice';

/** Prices in cents, an amount in main units, or one in cents that was multiplied once more: 100 times the other. */
export function factorOf100(mismatch: Mismatch): Cause | undefined {
  const { order, cart, amount, right } = mismatch;
  if (amount <= 0n) return undefined;
  const adds = `the cart adds up to ${money(cart.total, order.currency)}`;
  if (amount === cart.total * 100n)
    return { verdict: `amount should be ${right}, not 100 times that: ${adds}.`, fixes: [] };
  // An amount in main units may have lost its cents.
  const inMainUnits = [cart.total / 100n, roundedOff(cart.total, 2)].includes(amount);
  if (!inMainUnits || !hasMinorUnit(order.currency)) return undefined;
  return pricesInCents(mismatch) ?? { verdict: `amount should be ${right}, in cents: ${adds}.`, fixes: [] };
}

/** Prices in cents look like an amount in main units, so both may be meant; a price with decimals is rather not in cents. */
function pricesInCents({ order, cart, amount, right }: Mismatch): Cause | undefined {
  const divided = cart.lines.map((line) => ({ ...line, price: withDecimals(line.price / 100n, MOST_DECIMALS) }));
  if (totalsWith(cart, divided).total !== amount) return undefined;
  const unit = isCode(order.currency) ? order.currency : 'main units';
  const amountFirst = cart.lines.some(({ price }) => decimalsOf(price) > 0);
  return {
    verdict: amountFirst
      ? `amount should be ${right}, in cents; or unit_price should be in ${unit}, not in cents.`
      : `unit_price should be in ${unit}, not in cents; or amount should be ${right}, in cents.`,
    fixes: [{ title: 'Divide all prices by 100', change: divided.map(written), preferred: false }],
    amountFirst,
  };
}

function written({ index, price }: CartLine) {
  return { kind: 'number', path: pricePath(index), digits: digitsOf(price, PRICE_PLACES) } as const;
}
