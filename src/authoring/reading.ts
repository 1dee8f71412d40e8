/** No amount of money or time has more digits; longer ones are not worth a sentence. */
const MOST_DIGITS = 15;

/**
 * What a number in an order means, from its source text and the unit of its field: "37485 cents = EUR 374.85". Digits
 * in quotes count too; undefined where there is nothing to say.
 */
export function reading(source: string, unit: string | undefined, currency: unknown): string | undefined {
  const digits = /^"?(\d+)"?$/.exec(source)?.[1]?.replace(/^0+(?=\d)/, '');
  if (!digits || digits.length > MOST_DIGITS) return undefined;
  if (unit?.startsWith('cents')) return money(digits, currency);
  if (unit?.startsWith('seconds')) return time(Number(digits));
  return undefined;
}

function money(digits: string, currency: unknown): string {
  const code = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : '';
  const padded = digits.padStart(3, '0');
  const inHundreds = `${code} ${padded.slice(0, -2)}.${padded.slice(-2)}`.trim();
  if (code === 'JPY') return `${digits} = JPY ${digits}, which has no cents`;
  if (hasMinorUnit(code)) return `${digits} cents = ${inHundreds}`;
  return `${digits} = ${inHundreds} in cents, or ${code} ${digits}: ${code} has no cents, and no document says which`;
}

function hasMinorUnit(currency: string): boolean {
  if (currency === '') return true;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits !== 0;
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
