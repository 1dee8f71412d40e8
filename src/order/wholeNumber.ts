import { unitsOf } from './money/decimal';

/** A whole number, in quotes too, as published orders have it; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const units = unitsOf(String(value).trim(), 0);
  return units === undefined ? undefined : Number(units);
}
