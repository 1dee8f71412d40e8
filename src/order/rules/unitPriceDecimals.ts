import { type Cart, PRICE_PLACES, pricePath, totalsWith } from '../money/cart';
import { digitsOf, roundedOff, type Units, unitsOf } from '../money/decimal';
import { mismatchOf } from '../money/mismatch';
import { MOST_DECIMALS } from '../money/netPrice';
import { isObject, numberText, valueAt } from '../schema/values';
import type { Finding, OrderUnderCheck, Rule } from './rule';

/** More decimals than any `number` has. */
const ALL = 60;
const LONG = 40;
const MOST_RELATED = 10;

export const unitPriceDecimals: Rule = {
  code: 'unit-price-decimals',
  severity: 'hint',
  topic: 'Money',
  what: 'A unit_price has more than 10 decimals.',
  why: 'Ten is the documented most. Shops that divide in floating point send up to 17; no refusal is documented.',
  source: 'The page on the shopping_cart object: `unit_price` has at most 10 decimals.',
  example: '"unit_price": 8.264462809917355',
  fix: 'Rounds to 10 decimals where no total changes by that.',
  check(under) {
    const items = valueAt(under.order, ['shopping_cart', 'items']);
    if (!Array.isArray(items)) return [];
    const long = items.flatMap((item, index): LongPrice[] => {
      const price = isObject(item) ? (numberText(item.unit_price) ?? '') : '';
      // Nearly every price is short, and there may be thousands.
      if (price.length <= MOST_DECIMALS && !/e/i.test(price)) return [];
      const units = unitsOf(price, ALL);
      if (units === undefined || unitsOf(price, MOST_DECIMALS) !== undefined) return [];
      return [{ index, rounded: roundedOff(units, ALL - MOST_DECIMALS) }];
    });
    return long[0] ? [finding(under, long[0], long)] : [];
  },
};

interface LongPrice {
  readonly index: number;
  /** In units of 10 places. */
  readonly rounded: Units;
}

/** One finding for the whole cart: a shop that divides in floating point does so for every line. */
function finding(under: OrderUnderCheck, first: LongPrice, long: readonly LongPrice[]): Finding {
  const digits = digitsOf(first.rounded, MOST_DECIMALS);
  const others = long.slice(1);
  const count =
    others.length === 0 ? '' : ` So ${others.length === 1 ? 'has 1 other line' : `have ${others.length} other lines`}.`;
  const title = others.length === 0 ? `Round to ${digits}` : `Round ${long.length} prices to ${MOST_DECIMALS} decimals`;
  return {
    path: pricePath(first.index),
    message: `unit_price should ${digits.length > LONG ? 'be shorter' : `be ${digits}`}: it has at most ${MOST_DECIMALS} decimals.${count}`,
    ...(others.length > 0 && {
      related: others.slice(0, MOST_RELATED).map(({ index }) => ({ path: pricePath(index), message: 'this one too' })),
    }),
    fixes: meetsStill(under, under.cart(), long) ? [{ title, change: long.map(written) }] : [],
  };
}

function written({ index, rounded }: LongPrice) {
  return { kind: 'number', path: pricePath(index), digits: digitsOf(rounded, MOST_DECIMALS) } as const;
}

/** Whether a cart that meets its amount does so with these prices too; the amount of one half a cent off may not. */
function meetsStill({ order }: OrderUnderCheck, cart: Cart | undefined, long: readonly LongPrice[]): boolean {
  if (!cart) return false;
  const shorter = long.flatMap(({ index, rounded }) => {
    const line = cart.lines[index];
    return line ? [{ ...line, price: rounded * 10n ** BigInt(PRICE_PLACES - MOST_DECIMALS) }] : [];
  });
  return !!mismatchOf(order, cart) || !mismatchOf(order, { ...cart, ...totalsWith(cart, shorter) });
}
