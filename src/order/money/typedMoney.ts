import { digitsOf, type Units, unitsOf } from './decimal';

const CURRENCY = /[A-Z]{3}|[€$£¥]/.source;
const FORM = new RegExp(`^(?:${CURRENCY})?\\s*(-?)(\\d(?:[\\d.,' \\u00a0]*\\d)?)\\s*(?:${CURRENCY})?$`, 'i');
/** No sum that anybody types is longer. */
const LONGEST = 60;
// In groups of three, or in one; the decimal sign is another than that of the groups.
const GROUPS = /^(\d+|[1-9]\d{0,2}(?:([.,' \u00a0])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;

/**
 * The digits of a sum as people write it: "1234.56" for "EUR 1.234,56" and "1,234.56". Undefined for what is no sum, and
 * for "1.234" and "1,234", which some read as thousands and others as decimals.
 */
export function typedMoney(text: string): string | undefined {
  const [, sign = '', written = ''] = (text.length <= LONGEST && FORM.exec(text.trim())) || [];
  const [, whole, group, point, decimals] = GROUPS.exec(written) ?? [];
  if (whole === undefined || (point !== undefined && point === group)) return undefined;
  if (group === undefined) return isGroup(whole, decimals) ? undefined : plain(sign, whole, decimals);
  // One group alone behind a point or a comma may be decimals.
  const groups = whole.split(group).length - 1;
  if (groups === 1 && point === undefined && (group === '.' || group === ',')) return undefined;
  return plain(sign, whole.replaceAll(group, ''), decimals);
}

/** The cents of a sum as people write it, or of a number with a fraction; undefined where it has parts of a cent. */
export function typedCents(value: unknown): Units | undefined {
  if (typeof value === 'number') return unitsOf(String(value), 2);
  const sum = typeof value === 'string' ? typedMoney(value) : undefined;
  return sum === undefined ? undefined : unitsOf(sum, 2);
}

function isGroup(whole: string, decimals: string | undefined): boolean {
  return decimals?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}

function plain(sign: string, whole: string, decimals = '0'): string | undefined {
  const units = unitsOf(`${sign}${whole}.${decimals}`, decimals.length);
  return units === undefined ? undefined : digitsOf(units, decimals.length);
}
