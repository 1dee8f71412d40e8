import { digitsOf, type Units, unitsOf } from './decimal';

/** The one currency that the API documents as having no cents. */
const DOCUMENTED_WHOLE_UNITS = 'JPY';

/**
 * What an `amount` may mean, in hundredths of the main unit: cents, and whole units for JPY. Of other currencies without
 * a minor unit no document says which, so both readings count. None where the amount is no whole number.
 */
export function readingsOfAmount(amount: unknown, currency: unknown): Units[] {
  const digits = typeof amount === 'number' || typeof amount === 'string' ? String(amount) : '';
  const cents = unitsOf(digits, 0);
  if (cents === undefined) return [];
  if (currency === DOCUMENTED_WHOLE_UNITS) return [cents * 100n];
  return hasMinorUnit(currency) ? [cents] : [cents, cents * 100n];
}

/** Hundredths of the main unit as an `amount` of the API in that currency. */
export function asAmount(hundredths: Units, currency: unknown): Units {
  return currency === DOCUMENTED_WHOLE_UNITS ? hundredths / 100n : hundredths;
}

/** Hundredths of the main unit as people read them: "EUR 74.95", "JPY 7495". */
export function money(hundredths: Units, currency: unknown): string {
  const code = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? `${currency} ` : '';
  return `${code}${digitsOf(hundredths, 2, currency === DOCUMENTED_WHOLE_UNITS ? 0 : 2)}`;
}

/** Whether a currency is counted in hundredths, or is not known. */
export function hasMinorUnit(currency: unknown): boolean {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return true;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits !== 0;
}
