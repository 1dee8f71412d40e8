import { type CartLine, PRICE_PLACES, pricePath, totalsWith } from './cart';
import { hasMinorUnit, money } from './currencyUnits';
import { digitsOf } from './decimal';
import { exactPrices } from './exactPrices';
import { type Cause, type Mismatch, size } from './mismatch';
import { cartWorking } from './working';

/** The usual miss of a few cents: prices without VAT that were rounded, mostly to 2 decimals. */
export function roundedPrices({ order, cart, amount, excess }: Mismatch): Cause | undefined {
  const exact = exactPrices(cart, amount, order.currency);
  const [first] = exact ?? [];
  if (!exact || !first) return undefined;
  const miss = `the cart is ${money(size(excess), order.currency)} ${excess > 0n ? 'short' : 'over'}.`;
  const least = hasMinorUnit(order.currency) ? 2 : 0;
  const priceOf = ({ price }: CartLine) => digitsOf(price, PRICE_PLACES, least);
  const price = priceOf(first);
  const rounded = priceOf(cart.lines[first.index] ?? first);
  const mended = { ...cart, ...totalsWith(cart, exact) };
  const single = exact.length === 1;
  return {
    verdict: single
      ? `unit_price should be ${price}, not rounded to ${rounded}: ${miss}`
      : `unit_price should be exact in ${exact.length} lines, not rounded: ${miss}`,
    working: `With ${single ? 'it' : `${price} for ${rounded} and so on`}: ${cartWorking(mended, order.currency)}.`,
    fixes: [
      {
        title: single ? `Change unit_price to ${price}` : `Change ${exact.length} prices to the exact ones`,
        change: exact.map((line) => ({ kind: 'number', path: pricePath(line.index), digits: priceOf(line) }) as const),
        preferred: true,
      },
    ],
  };
}
