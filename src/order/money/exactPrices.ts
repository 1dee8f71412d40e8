import { type Cart, type CartLine, NET_PLACES, QUANTITY_PLACES, RATE_PLACES, totalsWith } from './cart';
import { hasMinorUnit } from './currencyUnits';
import { roundedOff, type Units } from './decimal';
import { size } from './mismatch';
import { decimalsOf, MOST_DECIMALS, netPrice, withDecimals } from './netPrice';

/** What prices including VAT are counted in: cents, or whole units. */
interface Smallest {
  /** Of the main unit. */
  readonly decimals: 0 | 2;
  /** In hundredths. */
  readonly unit: Units;
}

const cents: Smallest = { decimals: 2, unit: 1n };
const wholeUnits: Smallest = { decimals: 0, unit: 100n };

/**
 * The lines whose prices were rounded to few decimals, with the exact prices that prices including VAT in whole cents
 * give (whole units, where the currency has no cents), where the cart meets the amount then. Undefined where that does
 * not explain the difference.
 */
export function exactPrices(cart: Cart, amount: Units, currency: unknown): CartLine[] | undefined {
  const smallest = hasMinorUnit(currency) ? cents : wholeUnits;
  return fromPieces(cart, amount, smallest) ?? fromOneLine(cart, amount, smallest);
}

const GROSS_PLACES = NET_PLACES + RATE_PLACES;
const WITHOUT_VAT = 10n ** BigInt(RATE_PLACES);

/** Each piece has a price in whole cents with VAT. */
function fromPieces(cart: Cart, amount: Units, smallest: Smallest): CartLine[] | undefined {
  // One rounded price may stand for two prices with VAT: 8.26 is 9.99 or 10.00 without 21 %.
  const choices = cart.lines.flatMap((line) => {
    const [first, ...others] = piecePrices(line, smallest);
    return first === undefined ? [] : [{ line, first, others }];
  });
  const chosen = new Map(choices.map(({ line, first }) => [line, first]));
  const exact = () => [...chosen].map(([line, gross]) => ({ ...line, price: netPrice(gross, line.rate) }));

  let missing = (amount - totalsWith(cart, exact()).total) * 10n ** BigInt(QUANTITY_PLACES);
  // The largest steps first, so that the small ones can fill what is left.
  choices.sort((one, other) => Number(other.line.quantity - one.line.quantity));
  for (const { line, first, others } of choices) {
    const better = others.find((gross) => {
      const gain = (gross - first) * line.quantity;
      return gain !== 0n && gain < 0n === missing < 0n && size(gain) <= size(missing);
    });
    if (better === undefined) continue;
    chosen.set(line, better);
    missing -= (better - first) * line.quantity;
  }
  return meeting(cart, exact(), amount, smallest);
}

/** The prices in cents with VAT that the price of a line may have been rounded from, the likeliest first. */
function piecePrices(line: CartLine, smallest: Smallest): Units[] {
  const exact = line.price * (WITHOUT_VAT + line.rate);
  const places = GROSS_PLACES - QUANTITY_PLACES;
  const near = roundedOff(exact, places - smallest.decimals) * smallest.unit;
  if (near * 10n ** BigInt(places - 2) === exact) return [near];
  return [near, near + smallest.unit, near - smallest.unit]
    .filter((gross) => mayBe(line, netPrice(gross, line.rate), smallest))
    .sort((one, other) => likelihood(other) - likelihood(one));
}

/** Shops like these endings. */
function likelihood(gross: Units): number {
  return [50n, 95n, 99n, 0n].indexOf(size(gross) % 100n);
}

/** One line has a sum in whole cents with VAT, which its price was divided from. */
function fromOneLine(cart: Cart, amount: Units, smallest: Smallest): CartLine[] | undefined {
  for (const line of cart.lines) {
    if (line.quantity <= 0n) continue;
    const now = roundedOff(line.price * line.quantity * (WITHOUT_VAT + line.rate), GROSS_PLACES - 2);
    const wanted = inWhole(now + amount - cart.total, smallest);
    for (const gross of [wanted, wanted + smallest.unit, wanted - smallest.unit]) {
      const price = netPrice(gross, line.rate, line.quantity);
      const met = mayBe(line, price, smallest) && meeting(cart, [{ ...line, price }], amount, smallest);
      if (met) return met;
    }
  }
  return undefined;
}

/** Whether an exact price gives the price of a line when it is rounded to the decimals of that. */
function mayBe({ price }: CartLine, exact: Units, smallest: Smallest): boolean {
  const decimals = Math.max(smallest.decimals, decimalsOf(price));
  return decimals < MOST_DECIMALS && withDecimals(exact, decimals) === price;
}

/** Hundredths, rounded to the smallest unit. */
function inWhole(hundredths: Units, { decimals, unit }: Smallest): Units {
  return roundedOff(hundredths, 2 - decimals) * unit;
}

function meeting(cart: Cart, lines: CartLine[], amount: Units, smallest: Smallest): CartLine[] | undefined {
  if (inWhole(totalsWith(cart, lines).total, smallest) !== amount) return undefined;
  const changed = lines.filter(({ index, price }) => cart.lines[index]?.price !== price);
  return changed.length > 0 ? changed : undefined;
}
