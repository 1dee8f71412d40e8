import { locate } from '../locate';
import type { Path } from '../problem';

/** As many characters as a number may have that a `number` is sure to hold exactly. */
const SHORT = 15;

/**
 * Reads numbers of an order as they stand in its text, digit by digit: JSON.parse cuts what a `number` cannot hold.
 * Numbers in quotes count; undefined for what is no number. `paths` are those that will be asked for.
 */
export function sourceDigits(
  text: string,
  paths: () => readonly Path[],
): (value: unknown, path: () => Path) => string | undefined {
  // Short numbers come back from String() as they were, and finding places costs more than everything else.
  const find = hasLongNumber(text) ? locate(text, paths()) : undefined;
  return (value, path) => {
    if (typeof value === 'string') return value.trim();
    if (typeof value !== 'number') return undefined;
    const place = find?.(path())?.value;
    return place ? text.slice(place.start, place.end) : String(value);
  };
}

/** Whether more digits and points than that stand in a row anywhere. Looking at one character in 16 is enough to tell. */
function hasLongNumber(text: string): boolean {
  for (let at = SHORT; at < text.length; at += SHORT + 1) {
    let start = at;
    let end = at;
    while (isOfNumber(text.charCodeAt(end))) end += 1;
    while (end > at && isOfNumber(text.charCodeAt(start - 1))) start -= 1;
    if (end - start > SHORT) return true;
  }
  return false;
}

/** A digit or the point. */
function isOfNumber(charCode: number): boolean {
  return (charCode >= 48 && charCode <= 57) || charCode === 46;
}
