import { type CartLine, PRICE_PLACES, pricePath, RATE_PLACES, totalsOf, totalsWith } from './cart';
import { money } from './currencyUnits';
import { digitsOf, quotient } from './decimal';
import type { Cause, Mismatch } from './mismatch';
import { MOST_DECIMALS, withDecimals } from './netPrice';
import { cartWorking } from './working';

const WITHOUT_VAT = 10n ** BigInt(RATE_PLACES);

/** Prices including VAT, to which VAT is added once more: without it, the lines add up to the amount. */
export function pricesWithVat({ order, cart, amount }: Mismatch): Cause | undefined {
  if (totalsOf(cart.lines.map((line) => ({ ...line, rate: 0n }))).total !== amount) return undefined;
  const net = cart.lines.filter(({ rate }) => rate > 0n).map(withoutVat);
  const mended = { ...cart, ...totalsWith(cart, net) };
  const [first] = net;
  if (!first || mended.total !== amount) return undefined;
  const price = priceOf(first);
  const single = net.length === 1;
  return {
    verdict: `unit_price should be ${single ? `${price}, ` : ''}without VAT: the prices alone are ${money(amount, order.currency)}, the amount.`,
    working: `With ${single ? 'it' : `${price} and so on`}: ${cartWorking(mended, order.currency)}.`,
    fixes: [
      {
        title: single ? `Change unit_price to ${price}` : `Take the VAT out of ${net.length} prices`,
        change: net.map((line) => ({ kind: 'number', path: pricePath(line.index), digits: priceOf(line) }) as const),
        preferred: true,
      },
    ],
  };
}

function withoutVat(line: CartLine): CartLine {
  return { ...line, price: withDecimals(quotient(line.price * WITHOUT_VAT, WITHOUT_VAT + line.rate), MOST_DECIMALS) };
}

function priceOf({ price }: CartLine): string {
  return digitsOf(price, PRICE_PLACES, 2);
}
