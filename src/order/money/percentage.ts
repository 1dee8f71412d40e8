import { digitsOf, unitsOf } from './decimal';

const FORM = /^\+?(\d+(?:[.,]\d+)?)\s*%?$/;
const PLACES = 20;
const ONE = 10n ** BigInt(PLACES);

/**
 * The fraction that a percentage is, digit by digit: "0.21" for "21", "21 %" and "21,0%". Undefined for what is no
 * percentage from 1 to 100: a smaller number may be a fraction already.
 */
export function fractionOf(percentage: string): string | undefined {
  const [, digits] = FORM.exec(percentage.trim()) ?? [];
  const units = digits && unitsOf(digits.replace(',', '.'), PLACES);
  return units && units >= ONE && units < 100n * ONE ? digitsOf(units, PLACES + 2) : undefined;
}
