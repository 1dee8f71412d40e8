import { linkLifeOf } from '../order/linkLife';
import { isObject } from '../order/schema/values';
import { isFinal } from './orderStatus';
import type { SentOrder } from './sentOrder';

/** How often an order was asked for, and when last (in milliseconds since 1970). */
export interface Asked {
  readonly times: number;
  readonly last: number;
}

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** How long to wait before an order is asked for: the first time, the second, and so on. */
const WAITS = [5, 10, 30, 60, 300].map((seconds) => seconds * SECOND);

/** How long a payment link lives where the order does not say; the documented default of `days_active`. */
const LINK_LIFE = 30 * DAY;

/** Older ones are asked for by hand alone. */
const MOST = 20;

/**
 * The newest of the orders (newest first) whose status may still change: not final, their link not yet dead, and not given
 * up, as those are that nobody can be asked for.
 */
export function ordersToFollow(
  orders: readonly SentOrder[],
  now: number,
  isGivenUp: (order: SentOrder) => boolean = () => false,
): SentOrder[] {
  return orders.filter((order) => !isGivenUp(order) && mayChange(order, now)).slice(0, MOST);
}

/**
 * When an order is to be asked for, in milliseconds since 1970: later and later, as long as nothing changes. One without
 * an answer is left alone for a minute, since it may still be on its way.
 */
export function nextAsk({ sent, checked, accepted }: SentOrder, asked: Asked | undefined): number {
  const last = asked?.last ?? Date.parse(checked ?? sent);
  const times = Math.max(asked?.times ?? 0, accepted ? 0 : WAITS.indexOf(60 * SECOND));
  return last + (WAITS[times] ?? 300 * SECOND);
}

function mayChange(order: SentOrder, now: number): boolean {
  const exists = order.accepted || order.mayHaveArrived === true;
  return (
    exists && order.orderId !== undefined && !isFinal(order.status) && now < Date.parse(order.sent) + linkLife(order)
  );
}

function linkLife({ request }: SentOrder): number {
  const order = parse(request);
  const given = isObject(order) ? linkLifeOf(order) : undefined;
  return given ? given.seconds * SECOND : LINK_LIFE;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A request that is too long to be kept as a whole.
    return undefined;
  }
}
