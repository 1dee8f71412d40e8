import { type Cart, type CartLine, NET_PLACES, PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES, totalsOf } from './cart';
import { hasMinorUnit, mainUnits, money } from './currencyUnits';
import { digitsOf, roundedOff, type Units } from './decimal';
import { mismatchOf, size } from './mismatch';

/** A price may have 10 decimals by the documents; no sum is shown with more. */
const SHOWN_PLACES = 10;
/** Sales taxes have up to 4, such as 8.8375 %. */
const PERCENT_PLACES = 4;

/** How a line is added up, in main units: "2 x 32.56 = 65.12, VAT 21 %: 13.68, together 78.80". */
export function lineWorking(line: CartLine, currency: unknown): string {
  const { price, quantity, rate } = line;
  const net = roundedOff(price * quantity, NET_PLACES - SHOWN_PLACES);
  const { vat, roundedPerLine } = totalsOf([line]);
  const factors = `${digitsOf(quantity, QUANTITY_PLACES)} x ${digitsOf(price, PRICE_PLACES, 2)}`;
  return [
    `${factors} = ${digitsOf(net, SHOWN_PLACES, 2)}`,
    `VAT ${percentage(rate)}: ${mainUnits(vat, currency)}`,
    `together ${mainUnits(roundedPerLine, currency)}`,
  ].join(', ');
}

/** How a cart is added up by the documented rounding rule, in main units: "items 65.12 + VAT 13.68 = 78.80". */
export function cartWorking({ items, vat, total }: Cart, currency: unknown): string {
  return `items ${mainUnits(items, currency)} + VAT ${mainUnits(vat, currency)} = ${mainUnits(total, currency)}`;
}

/**
 * How a cart compares with the amount of its order: "adds up", "1 cent short", "EUR 12.00 too much"; undefined where the
 * amount cannot be read.
 */
export function cartVerdict(order: Readonly<Record<string, unknown>>, cart: Cart): string | undefined {
  const { total, roundedOnce, roundedPerLine, amounts } = cart;
  if (amounts.includes(total)) return 'adds up';
  if (amounts.includes(roundedPerLine)) return 'adds up with each line rounded';
  if (amounts.includes(roundedOnce)) return 'adds up when rounded once';
  const mismatch = mismatchOf(order, cart);
  if (!mismatch) return undefined;
  const { excess } = mismatch;
  return `${difference(size(excess), order.currency)} ${excess > 0n ? 'short' : 'too much'}`;
}

/** A rate as people say it: "21 %", of 0.20999999999999999 too. */
export function percentage(rate: Units): string {
  return `${digitsOf(roundedOff(rate, RATE_PLACES - 2 - PERCENT_PLACES), PERCENT_PLACES)} %`;
}

function difference(hundredths: Units, currency: unknown): string {
  if (hundredths >= 100n || !hasMinorUnit(currency)) return money(hundredths, currency);
  return hundredths === 1n ? '1 cent' : `${hundredths} cents`;
}
