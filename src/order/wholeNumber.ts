import { unitsOf } from './money/decimal';
import { numberText } from './schema/values';

/** A whole number, in quotes too, as published orders have it; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
  const units = unitsOf(numberText(value) ?? '', 0);
  return units === undefined ? undefined : Number(units);
}
