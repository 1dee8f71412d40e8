import type { SentOrder } from '../../api/sentOrder';
import { gatewayOfOrder } from '../../order/gateways/catalogue';
import { linkLifeOf } from '../../order/linkLife';
import { isObject } from '../../order/schema/values';
import { shownTime } from './shownTime';

/** The documented default of `days_active`. */
const DEFAULT_DAYS = 30;
const DAY = 86_400;

/**
 * How long an order can be paid: what is documented for its gateway, else until when its payment link works. Undefined
 * for direct orders of the others, for which no document says it.
 */
export function linkEnd({ sent, gateway, type }: SentOrder, request: unknown): string | undefined {
  const known = gatewayOfOrder(gateway);
  if (known?.linkLife) return `${known.linkLife}, as documented for ${known.name}`;
  if (type === 'direct') return undefined;
  const given = isObject(request) ? linkLifeOf(request) : undefined;
  const end = new Date(Date.parse(sent) + (given?.seconds ?? DEFAULT_DAYS * DAY) * 1000);
  if (Number.isNaN(end.getTime())) return undefined;
  const why = given ? `the order sets ${given.name}` : `${DEFAULT_DAYS} days, as the order does not set days_active`;
  return `until ${shownTime(end)} (${why})`;
}
