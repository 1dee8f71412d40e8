import { wholeNumber } from './wholeNumber';

const SECONDS_A_DAY = 86_400;

/** The two fields that say how long a payment link lasts, with their documented limits. */
export const linkLifeFields = [
  { name: 'days_active', unit: 'days', most: 365 },
  { name: 'seconds_active', unit: 'seconds', most: 31_536_000 },
] as const;

/** How many seconds the payment link of an order lasts, where the order says so, and the field that says it. */
export function linkLifeOf(order: Readonly<Record<string, unknown>>) {
  const seconds = wholeNumber(order.seconds_active);
  if (seconds !== undefined) return { name: 'seconds_active', seconds } as const;
  const days = wholeNumber(order.days_active);
  return days === undefined ? undefined : ({ name: 'days_active', seconds: days * SECONDS_A_DAY } as const);
}
