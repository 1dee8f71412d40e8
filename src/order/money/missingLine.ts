import { valueAt } from '../schema/values';
import { type Cart, PRICE_PLACES, QUANTITY_PLACES, totalsWith } from './cart';
import { hasMinorUnit, money } from './currencyUnits';
import { digitsOf, type Units, unitsOf } from './decimal';
import { type Cause, type Mismatch, size } from './mismatch';
import { netPrice } from './netPrice';

/** Up to so many cents a difference comes from rounding, or so many units where the currency has no cents. */
const ROUNDING = 5n;
const itemsPath = ['shopping_cart', 'items'];

interface Kind {
  readonly name: string;
  readonly description: string;
  readonly id: string;
}

const rounding: Kind = { name: 'Rounding', description: 'Rounding difference', id: 'rounding' };
const discount: Kind = { name: 'Discount', description: 'Discount on this order', id: 'discount' };
const fee: Kind = { name: 'Fee', description: 'Fee for this order', id: 'fee' };
/** The documents give shipping this id, by which plugins know it. */
const shipping: Kind = { name: 'Shipping', description: 'Shipping', id: 'msp-shipping' };

/** Something that is not in the cart: a discount, the shipping, or a rounding difference. */
export function missingLine(mismatch: Mismatch): Cause {
  const { order, cart, amount, excess, right } = mismatch;
  const sum = money(size(excess), order.currency);
  const verdict = `amount should be ${right}`;
  const plain = `${verdict}, the cart adds up to ${money(cart.total, order.currency)}.`;
  if (amount === 0n) return { verdict: plain, fixes: [] };
  if (size(excess) <= (hasMinorUnit(order.currency) ? ROUNDING : ROUNDING * 100n))
    return { verdict: plain, fixes: fixesWith(mismatch, rounding) };
  return excess < 0n
    ? { verdict: `${verdict}, or a discount of ${sum} is not in the cart.`, fixes: fixesWith(mismatch, discount) }
    : {
        verdict: `${verdict}, or ${sum} is not in the cart, such as shipping.`,
        fixes: fixesWith(mismatch, idsOf(order).has(shipping.id) ? fee : shipping),
      };
}

function fixesWith({ order, cart, amount, excess }: Mismatch, kind: Kind): Cause['fixes'] {
  const line = balancing(cart, amount, kind === rounding);
  if (!line) return [];
  const { price, selector, rate } = line;
  const value = {
    name: kind.name,
    description: kind.description,
    unit_price: price,
    quantity: 1,
    merchant_item_id: freeId(kind.id, idsOf(order)),
    ...(selector !== undefined && { tax_table_selector: selector }),
  };
  const sum = money(kind === rounding ? excess : size(excess), order.currency);
  const title = `Add a ${kind.name.toLowerCase()} line of ${sum}${rate > 0n ? ' including VAT' : ''}`;
  return [{ title, change: { kind: 'append', path: itemsPath, value }, preferred: false }];
}

/**
 * The price and the tax table with which one more line makes the cart meet the amount. A rounding difference has no VAT
 * where some table has none; anything else has that of the other lines where they agree.
 */
function balancing(cart: Cart, amount: Units, withoutVat: boolean) {
  const usual = cart.lines[0]?.rate ?? 0n;
  const shared = !withoutVat && cart.lines.every(({ rate }) => rate === usual) ? usual : 0n;
  const liked = [0n, shared];
  return [...cart.rates]
    .sort(([, one], [, other]) => liked.lastIndexOf(other) - liked.lastIndexOf(one))
    .map(([selector, rate]) => {
      const price = Number(digitsOf(netPrice(amount - cart.total, rate), PRICE_PLACES));
      return { selector, rate, price };
    })
    .find(({ rate, price }) => {
      // As the text will have it: a number may not hold all digits.
      const written = unitsOf(String(price), PRICE_PLACES);
      if (written === undefined) return false;
      const line = { index: cart.lines.length, price: written, quantity: 10n ** BigInt(QUANTITY_PLACES), rate };
      return totalsWith(cart, [line]).total === amount;
    });
}

function idsOf(order: unknown): Set<unknown> {
  const items = valueAt(order, itemsPath);
  return new Set(Array.isArray(items) ? items.map((item) => valueAt(item, ['merchant_item_id'])) : []);
}

/** Refunds find a line by its id, so no two should have one. */
function freeId(id: string, taken: ReadonlySet<unknown>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
