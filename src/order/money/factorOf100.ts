import { type CartLine, PRICE_PLACES, pricePath, totalsWith } from './cart';
import { hasMinorUnit, isCode, money } from './currencyUnits';
import { digitsOf, roundedOff } from './decimal';
import type { Cause, Mismatch } from './mismatch';
import { MOST_DECIMALS, withDecimals } from './netPrice';

/** Below it an amount is rather a sum in main units than one in cents whose prices are in cents too. */
const SMALL_AMOUNT = 1000n;

/** Prices in cents, or an amount in main units: the cart is 100 times the amount. */
export function factorOf100({ order, cart, amount, right }: Mismatch): Cause | undefined {
  const { total } = cart;
  if (amount <= 0n || !hasMinorUnit(order.currency)) return undefined;
  // An amount in main units may have lost its cents.
  if (![total / 100n, roundedOff(total, 2)].includes(amount)) return undefined;

  const divided = cart.lines.map((line) => ({ ...line, price: withDecimals(line.price / 100n, MOST_DECIMALS) }));
  const inCents = amount >= SMALL_AMOUNT && totalsWith(cart, divided).total === amount;
  const adds = `the cart adds up to ${money(total, order.currency)}.`;
  const unit = isCode(order.currency) ? order.currency : 'main units';
  return {
    verdict: inCents
      ? `unit_price should be in ${unit}, not in cents: ${adds}`
      : `amount should be ${right}, in cents: ${adds}`,
    fixes: inCents ? [{ title: 'Divide all prices by 100', change: divided.map(written), preferred: false }] : [],
  };
}

function written({ index, price }: CartLine) {
  return { kind: 'number', path: pricePath(index), digits: digitsOf(price, PRICE_PLACES) } as const;
}
