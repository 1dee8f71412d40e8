import { textEdits } from '../order/change';
import { locate } from '../order/locate';
import { valueAt } from '../order/schema/values';

/** The documented length of an `order_id`. */
const MOST = 50;
/** Without vowels, so that no word comes about. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';

/** `<id>-<4 letters>`, for an order whose id is taken; what does not fit in 50 characters is cut from the id. */
export function freshOrderId(id: string): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  // Not through the middle of a character that takes two places.
  const kept = id.slice(0, MOST - 5).replace(/[\ud800-\udbff]$/, '');
  return `${kept}-${letters}`;
}

/** The body with this `order_id` in the place of its own; every other byte stays. */
export function withOrderId(body: string, id: string): string {
  const path = ['order_id'];
  const [edit] = textEdits(body, { kind: 'replace', path, value: id }, locate(body, [path]));
  return edit ? body.slice(0, edit.range.start) + edit.newText + body.slice(edit.range.end) : body;
}

/** The `order_id` of a body, a number as its digits, however many; undefined where it has none. */
export function orderIdOf(body: string): string | undefined {
  const path = ['order_id'];
  const id = valueAt(JSON.parse(body), path);
  if (typeof id !== 'number') return typeof id === 'string' && id !== '' ? id : undefined;
  const range = locate(body, [path])(path)?.value;
  const digits = range ? body.slice(range.start, range.end) : '';
  // Beyond 2^53 JSON.parse rounds.
  return /^\d+$/.test(digits) ? digits : String(id);
}
