import { hasMinorUnit } from '../money/currencyUnits';
import { typedCents, typedMoney } from '../money/typedMoney';
import type { Meant } from './field';

/** The cents that somebody meant who wrote an amount in main units: 7495 for 74.95, "74,95" and "EUR 74.95". */
export function meantCents(value: unknown, currency: unknown): Meant[] {
  // Without cents, a fraction is no slip of the unit.
  if (!hasMinorUnit(currency)) return [];
  const cents = Number(typedCents(value) ?? -1);
  return cents > 0 && Number.isSafeInteger(cents) ? [{ title: `Change to ${cents} (cents)`, value: cents }] : [];
}

/** The price that somebody meant who wrote it as people do: 8.26 for "8,26" and "EUR 8.26". */
export function meantPrice(value: unknown): Meant[] {
  const price = typeof value === 'string' ? typedMoney(value) : undefined;
  // A number that would not be written as it was read is not what was meant.
  return price === undefined || String(Number(price)) !== price
    ? []
    : [{ title: `Change to ${price}`, value: Number(price) }];
}
