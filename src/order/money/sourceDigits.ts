import { locate } from '../locate';
import type { Path } from '../problem';
import { valueAt } from '../schema/values';

/** Sixteen characters of a number, or more: as many as a `number` may not hold exactly. */
const LONG_NUMBER = /\d[\d.]{15}/;

/**
 * Reads numbers of an order as they stand in its text, digit by digit: JSON.parse cuts what a `number` cannot hold.
 * Numbers in quotes count; undefined for what is no number. `paths` are those that will be asked for.
 */
export function sourceDigits(
  order: unknown,
  text: string,
  paths: () => readonly Path[],
): (path: Path) => string | undefined {
  // Short numbers come back from String() as they were, and finding places costs more than everything else.
  const find = LONG_NUMBER.test(text) ? locate(text, paths()) : undefined;
  return (path) => {
    const value = valueAt(order, path);
    if (typeof value === 'string') return value.trim();
    if (typeof value !== 'number') return undefined;
    const place = find?.(path)?.value;
    return place ? text.slice(place.start, place.end) : String(value);
  };
}
