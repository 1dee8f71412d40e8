import { type Cart, PRICE_PLACES, pricePath, totalsWith } from '../money/cart';
import { digitsOf, roundedOff, type Units, unitsOf } from '../money/decimal';
import { mismatchOf } from '../money/mismatch';
import { MOST_DECIMALS } from '../money/netPrice';
import { isObject, valueAt } from '../schema/values';
import type { Finding, OrderUnderCheck, Rule } from './rule';

/** More decimals than any `number` has. */
const ALL = 60;
const LONG = 40;

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
    return items.flatMap((item, index) => {
      const price = isObject(item) ? String(item.unit_price) : '';
      // Nearly every price is short, and there may be thousands.
      if (price.length <= MOST_DECIMALS && !/e/i.test(price)) return [];
      const units = unitsOf(price, ALL);
      return units === undefined || unitsOf(price, MOST_DECIMALS) !== undefined ? [] : [finding(under, index, units)];
    });
  },
};

function finding(under: OrderUnderCheck, index: number, units: Units): Finding {
  const path = pricePath(index);
  const rounded = roundedOff(units, ALL - MOST_DECIMALS);
  const digits = digitsOf(rounded, MOST_DECIMALS);
  const price = rounded * 10n ** BigInt(PRICE_PLACES - MOST_DECIMALS);
  return {
    path,
    message: `unit_price should ${digits.length > LONG ? 'be shorter' : `be ${digits}`}: it has at most ${MOST_DECIMALS} decimals.`,
    fixes: meetsStill(under, under.cart(), index, price)
      ? [{ title: `Round to ${digits}`, change: { kind: 'number', path, digits } }]
      : [],
  };
}

/** Whether a cart that meets its amount does so with this price too; the amount of one half a cent off may not. */
function meetsStill({ order }: OrderUnderCheck, cart: Cart | undefined, index: number, price: Units): boolean {
  const line = cart?.lines[index];
  if (!cart || !line) return false;
  return !!mismatchOf(order, cart) || !mismatchOf(order, { ...cart, ...totalsWith(cart, [{ ...line, price }]) });
}
