/** A decimal number as a whole number of its last place: with 2 places, 74.95 is `7495n`. */
export type Units = bigint;

// No amount of money has a hundredth of these digits, and reading a million of them takes seconds.
const FORM = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,2}))?$/;

const POWERS_OF_TEN = Array.from({ length: 60 }, (_, exponent) => 10n ** BigInt(exponent));

/** Ten to a power from 0; a long cart needs the small ones thousands of times. */
function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

/** The digits of a number or a numeric text, exactly, in units of so many places; undefined where it has more places. */
export function unitsOf(digits: string, places: number): Units | undefined {
  const [, sign = '', whole, fraction = '', exponent = '0'] = FORM.exec(digits) ?? [];
  if (whole === undefined) return undefined;
  const shift = places - fraction.length + Number(exponent);
  const units = BigInt(sign + whole + fraction);
  if (shift >= 0) return units * powerOfTen(shift);
  const divisor = powerOfTen(-shift);
  return units % divisor === 0n ? units / divisor : undefined;
}

/** Takes `places` places off, rounding half up (away from zero), as the documented rounding rule does. */
export function roundedOff(units: Units, places: number): Units {
  return quotient(units, powerOfTen(places));
}

/** Divides by a divisor above zero, rounding half up (away from zero). */
export function quotient(dividend: Units, divisor: Units): Units {
  const half = divisor / 2n;
  return dividend < 0n ? -((half - dividend) / divisor) : (dividend + half) / divisor;
}

/** Units of so many places as digits, without needless zeros beyond the first `least` places: "74.95", "-0.0123". */
export function digitsOf(units: Units, places: number, least = 0): string {
  const sign = units < 0n ? '-' : '';
  const padded = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded
    .slice(padded.length - places)
    .replace(/0+$/, '')
    .padEnd(least, '0');
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}
