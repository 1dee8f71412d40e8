import { hasMinorUnit, money, readingsOfAmount } from '../order/money/currencyUnits';

/** No amount of money or time has more digits; longer ones are not worth a sentence. */
const MOST_DIGITS = 15;

/**
 * What a number in an order means, from its source text and the unit of its field: "37485 cents = EUR 374.85". Digits
 * in quotes count too; undefined where there is nothing to say.
 */
export function reading(source: string, unit: string | undefined, currency: unknown): string | undefined {
  const digits = digitsIn(source);
  if (!digits) return undefined;
  if (unit?.startsWith('cents')) return amount(digits, currency);
  if (unit?.startsWith('seconds')) return time(Number(digits));
  return undefined;
}

/**
 * An amount as people read it, from its source text: "EUR 374.85", or "KRW 10.00 or KRW 1000" where no document says
 * which; undefined where it is no whole number.
 */
export function amountReading(source: string, currency: unknown): string | undefined {
  const digits = digitsIn(source);
  return digits && amounts(digits, currency).join(' or ');
}

function digitsIn(source: string): string | undefined {
  const digits = /^"?(\d+)"?$/.exec(source)?.[1]?.replace(/^0+(?=\d)/, '');
  return digits && digits.length <= MOST_DIGITS ? digits : undefined;
}

function amounts(digits: string, currency: unknown): string[] {
  const [hundredths = 0n, other] = readingsOfAmount(digits, currency);
  const first = money(hundredths, currency);
  if (other === undefined) return [first];
  return [first, hasMinorUnit(currency) ? money(other, currency) : `${currency} ${digits}`];
}

function amount(digits: string, currency: unknown): string {
  const [first, other] = amounts(digits, currency);
  const decimals = hasMinorUnit(currency) ? 'three decimals' : 'no cents';
  if (other)
    return `${digits} = ${first} in cents, or ${other}: ${currency} has ${decimals}, and no document says which`;
  return hasMinorUnit(currency) ? `${digits} cents = ${first}` : `${digits} = ${first}, which has no cents`;
}

function time(seconds: number): string | undefined {
  const [length, unit] = units.find(([each]) => seconds >= each) ?? [];
  if (!length) return undefined;
  const count = Math.round((seconds / length) * 10) / 10;
  return `${seconds} seconds = ${count} ${unit}${count === 1 ? '' : 's'}`;
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;
