import { isUnset } from '../schema/field';
import { isObject, valueAt } from '../schema/values';
import { cartIsChecked } from './cartIsChecked';
import type { Finding, Rule } from './rule';

const itemsPath = ['shopping_cart', 'items'];
/** Not a valid unit price, in the error reference. */
const UNIT_PRICE = 1031;

export const lineIncomplete: Rule = {
  code: 'line-incomplete',
  severity: 'warning',
  topic: 'Money',
  what: 'A line has no unit_price or no quantity, where the API adds the cart up. An error for the price.',
  why: 'For buy now, pay later and with `validate_cart` the API adds the lines up, and answers 1031 to a price that is none.',
  source: 'Error 1031 in the error reference; no code is documented for a quantity.',
  example: '"gateway": "KLARNA", "shopping_cart": { "items": [{ "unit_price": null, "quantity": 1 }] }',
  apiErrors: [UNIT_PRICE],
  check(under) {
    const items = valueAt(under.order, itemsPath);
    if (!Array.isArray(items) || !cartIsChecked(under)) return [];
    return items.flatMap((item, index) => {
      // What is no object is a fault of the shape.
      if (!isObject(item)) return [];
      const path = [...itemsPath, index];
      const found: Finding[] = [];
      if (isUnset(item.unit_price))
        found.push({
          path: [...path, 'unit_price'],
          severity: 'error',
          message: 'unit_price should be set: the API adds this cart up.',
          apiError: UNIT_PRICE,
        });
      if (isUnset(item.quantity))
        found.push({ path: [...path, 'quantity'], message: 'quantity should be set: the API adds this cart up.' });
      return found;
    });
  },
};
