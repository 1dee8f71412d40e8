const LONGEST = 500;

// The one currency that the API documents as having no cents.
const WHOLE_UNITS = 'JPY';

/** A value of an order as a page shows it, cut after 500 characters; undefined for what is not set (null, ''). */
export function shownValue(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = typeof value === 'object' ? (Array.isArray(value) ? '(a list)' : '(an object)') : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** An amount of the API (cents; whole units for JPY) in main units: `EUR 1,234.56`. Anything else is shown as it was sent. */
export function shownAmount(amount: unknown, currency: unknown): string {
  const unit = shownValue(currency) ?? '';
  const sent = shownValue(amount) ?? '';
  if (!/^-?\d{1,15}$/.test(sent)) return `${unit} ${sent}`.trim();
  const digits = BigInt(sent);
  if (unit === WHOLE_UNITS) return `${unit} ${grouped(digits)}`;
  const cents = (digits < 0n ? -digits : digits) % 100n;
  const sign = digits < 0n && digits > -100n ? '-' : '';
  return `${unit} ${sign}${grouped(digits / 100n)}.${String(cents).padStart(2, '0')}`.trim();
}

function grouped(units: bigint): string {
  return units.toLocaleString('en-US');
}
