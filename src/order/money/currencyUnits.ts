import { digitsOf, roundedOff, type Units, unitsOf } from './decimal';

/** The one currency that the API documents as having no cents. */
const DOCUMENTED_WHOLE_UNITS = 'JPY';

/**
 * What an `amount` may mean, in hundredths of the main unit: cents, and whole units for JPY. Of other currencies without
 * a minor unit no document says which, so both readings count. None where the amount is no whole number from 0.
 */
export function readingsOfAmount(amount: unknown, currency: unknown): Units[] {
  const whole = typeof amount === 'string' ? /^\d+$/.test(amount) : Number.isSafeInteger(amount);
  const cents = whole ? unitsOf(String(amount), 0) : undefined;
  if (cents === undefined || cents < 0n) return [];
  if (currency === DOCUMENTED_WHOLE_UNITS) return [cents * 100n];
  return hasMinorUnit(currency) ? [cents] : [cents, cents * 100n];
}

/** Hundredths of the main unit as an `amount` of the API in that currency. */
export function asAmount(hundredths: Units, currency: unknown): Units {
  return currency === DOCUMENTED_WHOLE_UNITS ? roundedOff(hundredths, 2) : hundredths;
}

/** Hundredths of the main unit as people read them: "EUR 74.95", "JPY 7495". */
export function money(hundredths: Units, currency: unknown): string {
  return `${isCode(currency) ? `${currency} ` : ''}${mainUnits(hundredths, currency)}`;
}

/** Hundredths of the main unit in digits alone, where the currency is plain: "74.95", of JPY "7495". */
export function mainUnits(hundredths: Units, currency: unknown): string {
  return digitsOf(hundredths, 2, currency === DOCUMENTED_WHOLE_UNITS ? 0 : 2);
}

/** Whether a currency has the form of a code: three capital letters. */
export function isCode(currency: unknown): currency is string {
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

// Asking for the format of a currency costs more than checking an order.
const withMinorUnit = new Map<string, boolean>();

/** Whether a currency is counted in hundredths, or is not known. */
export function hasMinorUnit(currency: unknown): boolean {
  if (!isCode(currency)) return true;
  const known = withMinorUnit.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  withMinorUnit.set(currency, maximumFractionDigits !== 0);
  return maximumFractionDigits !== 0;
}
