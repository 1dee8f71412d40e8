import type { Span } from '../order/problem';

/** One edit of a text: `length` characters at `offset` give way to `newLength` others. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly newLength: number;
}

/** Where a stretch of a text stands after an edit; undefined when the edit touched it, be it at its very end. */
export function spanAfter({ start, end }: Span, { offset, length, newLength }: Edit): Span | undefined {
  if (offset > end) return { start, end };
  if (offset + length > start || (offset + length === start && length === 0)) return undefined;
  const shift = newLength - length;
  return { start: start + shift, end: end + shift };
}
