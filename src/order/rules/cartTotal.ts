import { mainUnits, money } from '../money/currencyUnits';
import { factorOf100 } from '../money/factorOf100';
import { type Cause, type Mismatch, mismatchOf, size } from '../money/mismatch';
import { missingLine } from '../money/missingLine';
import { pricesWithVat } from '../money/pricesWithVat';
import { roundedPrices } from '../money/roundedPrices';
import { cartWorking, lineWorking } from '../money/working';
import { isZero, mayBeZero } from './amountZero';
import { cartIsChecked } from './cartIsChecked';
import type { Rule } from './rule';
import { setAmount } from './setAmount';

const path = ['amount'];
/** Cart amount and order amount must be equal, in the error reference. */
const CART_TOTAL = 1027;
const MOST_RELATED = 10;
const LONGEST_VERDICT = 100;

export const cartTotal: Rule = {
  code: 'cart-total',
  severity: 'warning',
  topic: 'Money',
  what: 'The cart does not add up to the amount, however it is rounded. An error where the API adds it up.',
  why: 'For buy now, pay later and with `validate_cart` the API answers 1027. The usual cause is a `unit_price` without VAT that was rounded to 2 decimals.',
  source: 'The page on the rounding rule, and the error reference.',
  example: '"amount": 7500, and a cart of EUR 74.95',
  fix: 'Makes the prices exact, or takes the VAT out of them, where these meet the amount, divides prices in cents by 100, adds a line for the difference, or sets the amount to the total.',
  apiErrors: [1027],
  check(under) {
    const cart = under.cart();
    const mismatch = cart && mismatchOf(under.order, cart);
    // An amount of 0 is mostly a fault of its own.
    if (!mismatch || (isZero(under.order) && !mayBeZero(under.kind))) return [];
    const { verdict, working, fixes, amountFirst } = causeOf(mismatch);
    const set = setAmount(mismatch.right);
    return [
      {
        path,
        message: [fitting(verdict), workingOf(mismatch), working].filter(Boolean).join(' '),
        ...(cartIsChecked(under) && { severity: 'error', apiError: CART_TOTAL }),
        fixes: amountFirst ? [...set, ...fixes] : [...fixes, ...set],
        related: mismatch.cart.lines.slice(0, MOST_RELATED).map((line) => ({
          path: ['shopping_cart', 'items', line.index],
          message: lineWorking(line, under.order.currency),
        })),
      },
    ];
  },
};

function causeOf(mismatch: Mismatch): Cause {
  return (
    belowZero(mismatch) ??
    factorOf100(mismatch) ??
    roundedPrices(mismatch) ??
    pricesWithVat(mismatch) ??
    missingLine(mismatch)
  );
}

/** No amount is right for a cart of nothing or less. */
function belowZero({ order, cart, amount }: Mismatch): Cause | undefined {
  if (cart.total > 0n) return undefined;
  const [wanted, found] = [amount, cart.total].map((sum) => money(sum, order.currency));
  return { verdict: `The cart should add up to ${wanted}, it adds up to ${found}.`, fixes: [] };
}

function workingOf({ order, cart, amount, excess }: Mismatch): string {
  const { currency } = order;
  const difference = `${mainUnits(size(excess), currency)} too ${excess > 0n ? 'much' : 'little'}`;
  const working = `${cartWorking(cart, currency)}; amount is ${order.amount} (${money(amount, currency)}), ${difference}.`;
  return working.charAt(0).toUpperCase() + working.slice(1);
}

function fitting(verdict: string): string {
  return verdict.length <= LONGEST_VERDICT ? verdict : 'amount should be what the cart adds up to.';
}
