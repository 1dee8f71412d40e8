import type { Path } from '../problem';
import { currencies } from '../schema/currencies';
import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import type { Finding, OrderUnderCheck, ProposedFix, Rule } from './rule';

export const cartCurrency: Rule = {
  code: 'cart-currency',
  severity: 'error',
  topic: 'Money',
  what: 'A line of the cart is in another currency than the order.',
  why:
    'The API answers 1026 where the whole cart is in another currency, 1025 where the cart has several, and 1030 where ' +
    'one line is in another than the rest.',
  source: 'The errors 1025, 1026 and 1030 in the error reference.',
  example: '"currency": "EUR", "shopping_cart": { "items": [{ "currency": "USD" }] }',
  fix: 'Changes the currency of the line to that of the order; or the other way round where the whole cart is in one currency.',
  apiErrors: [1025, 1026, 1030],
  check(under) {
    const { order } = under;
    const items = valueAt(order, ['shopping_cart', 'items']);
    const right = order.currency;
    // A currency that this order cannot have is a fault of the shape.
    if (!Array.isArray(items) || !isCurrency(right) || !takes(under, right)) return [];
    const ofItems = items.map((item) => {
      const its = valueAt(item, currencyPath);
      return isUnset(its) ? right : its;
    });
    const off = [...ofItems.entries()].filter(([, its]) => its !== right && isCurrency(its));
    if (off.length === 0) return [];
    const distinct = [...new Set(ofItems)];
    const { apiError, working } = verdict(distinct, off.length);
    return off.map(([index]) => {
      const path = ['shopping_cart', 'items', index, 'currency'];
      return {
        path,
        message: `currency should be ${right}, the currency of the order. ${working}`,
        apiError,
        related: [{ path: currencyPath, message: `the order is in ${right}` }],
        fixes: [inCurrency(path, right), ...(apiError === 1026 ? ofOrder(under, distinct) : [])],
      } satisfies Finding;
    });
  },
};

const currencyPath = ['currency'];

function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && currencies.includes(value);
}

function verdict(distinct: readonly unknown[], off: number) {
  if (distinct.length === 1) return { apiError: 1026, working: `Every line of the cart is in ${distinct[0]}.` };
  if (off === 1) return { apiError: 1030, working: 'This line is the only one that is not.' };
  return { apiError: 1025, working: `The cart has lines in ${distinct.filter(isCurrency).join(' and ')}.` };
}

function inCurrency(path: Path, value: string): ProposedFix {
  return { title: `Change to ${value}`, change: { kind: 'replace', path, value }, preferred: false };
}

/** The order in the one currency of its cart, where its gateway takes that. */
function ofOrder(under: OrderUnderCheck, [value]: readonly unknown[]): ProposedFix[] {
  if (!isCurrency(value) || !takes(under, value)) return [];
  return [{ ...inCurrency(currencyPath, value), title: `Change the currency of the order to ${value}` }];
}

function takes({ field }: OrderUnderCheck, currency: string): boolean {
  return field.members?.currency?.values?.includes(currency) ?? false;
}
