import { digitsOf, roundedOff, type Units, unitsOf } from './decimal';

/** The one currency that the API documents as having no cents. */
const DOCUMENTED_WHOLE_UNITS = 'JPY';

/**
 * What an `amount` may mean, in hundredths of the main unit: cents, and whole units for JPY. Of other currencies that are
 * not counted in hundredths (KRW, KWD) no document says whether their own smallest unit is meant, so both readings count.
 * None where the amount is no whole number from 0.
 */
export function readingsOfAmount(amount: unknown, currency: unknown): Units[] {
  const whole = typeof amount === 'string' ? /^\d+$/.test(amount) : Number.isSafeInteger(amount);
  const cents = whole ? unitsOf(String(amount), 0) : undefined;
  if (cents === undefined || cents < 0n) return [];
  if (currency === DOCUMENTED_WHOLE_UNITS) return [cents * 100n];
  const decimals = decimalsOf(currency);
  if (decimals === 2) return [cents];
  return [cents, decimals < 2 ? cents * 100n : roundedOff(cents, decimals - 2)];
}

/** Hundredths of the main unit as an `amount` of the API in that currency. */
export function asAmount(hundredths: Units, currency: unknown): Units {
  return currency === DOCUMENTED_WHOLE_UNITS ? roundedOff(hundredths, 2) : hundredths;
}

/** Hundredths of the main unit in the smallest unit of a currency: 1000 is KRW 10, and 10000 thousandths of KWD. */
export function inSmallestUnit(hundredths: Units, currency: unknown): Units {
  const decimals = decimalsOf(currency);
  return decimals < 2 ? roundedOff(hundredths, 2 - decimals) : hundredths * 10n ** BigInt(decimals - 2);
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

/** Whether a currency has a unit below its main one, or is not known. */
export function hasMinorUnit(currency: unknown): boolean {
  return decimalsOf(currency) !== 0;
}

// Asking for the format of a currency costs more than checking an order.
const decimalsKnown = new Map<string, number>();

/** How many decimals a currency has; 2 where it is not known. */
function decimalsOf(currency: unknown): number {
  if (!isCode(currency)) return 2;
  const known = decimalsKnown.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  decimalsKnown.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
