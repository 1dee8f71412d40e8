import assert from 'node:assert/strict';
import { walkJson } from '../../src/order/jsonWalk';
import { readOrder } from '../../src/order/orderText';

/** The object that a JSON or JSONC text holds. */
export function orderIn(text: string): Readonly<Record<string, unknown>> {
  const read = readOrder(text);
  assert.ok('value' in read, text);
  return read.value as Readonly<Record<string, unknown>>;
}

/** The comments of a JSONC text, in its order. */
export function commentsIn(text: string): string[] {
  const found: string[] = [];
  walkJson(text, { comment: ({ start, end }) => found.push(text.slice(start, end)) });
  return found;
}
