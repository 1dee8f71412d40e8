import { whyForeign, whyNotOrderProperties } from '../order/isOrder';
import { readOrder } from '../order/orderText';
import { order } from '../order/schema/order';
import { curlData } from './curlData';
import { type JsonObject, jsonObjects } from './jsonObjects';
import { escapedObjects, quotedObjects } from './stringLiterals';
import { part, type TracedText, untouched } from './tracedText';
import { type NoOrder, whyBroken, whyNoOrderInText } from './whyNoOrderInText';

/** An order that stands in a text: its own JSON or JSONC, and where each of its characters stands in that text. */
export interface OrderInText {
  readonly json: string;
  /** Of the length of `json`: where the order ends in the text. */
  readonly offsetInSource: (offset: number) => number;
}

/** An object in a text, or in what a string of the text stands for. */
export interface FoundObject extends JsonObject {
  readonly source: TracedText;
  /** How many of the fields of an order it has. */
  readonly fields: number;
  /** Whether it may be meant: no part of an answer of the API, nor of something that breaks off. */
  readonly whole: boolean;
}

const fieldNames = new Set(Object.keys(order.members ?? {}).filter((name) => name !== '$schema'));

/**
 * Finds the order in a text: JSON, JSON in an escaped string (of PHP, JavaScript, Java, C#, Python), a log line that
 * contains either, or a cURL command. Of several it is the one nearest to the offset `near`, else the first; without
 * any, the object with the most fields of an order. The reason why there is none says what to do. Never throws.
 */
export function orderInText(text: string, near?: number): OrderInText | NoOrder {
  const curl = curlData(text);
  // Where two readings begin at the same brace the first counts: a string stands for more than its characters.
  const objects = [...curl.data, untouched(text)].flatMap((source) => objectsIn(source, 0));
  const complete = objects.filter(({ end, fields }) => end !== undefined && fields > 0);
  const orders = complete.filter((object) => whyNotOrderProperties(object) === undefined);
  const chosen =
    nearest(orders, near ?? 0) ??
    most(
      complete.filter(({ whole }) => whole),
      near,
    );
  if (!chosen) return whyNoOrderInText(text, curl, objects);
  const found = part(chosen.source, chosen.start, chosen.end);
  if ('fault' in readOrder(found.text)) return whyBroken(chosen);
  return { json: found.text, offsetInSource: found.origin };
}

/** A string in a string in a string; nobody escapes orders more often. */
const DEEPEST = 3;

function objectsIn(source: TracedText, depth: number): FoundObject[] {
  const inside = (read: (source: TracedText) => TracedText[]) =>
    depth < DEEPEST ? read(source).flatMap((literal) => objectsIn(literal, depth + 1)) : [];
  const whole = new Set<JsonObject | undefined>([undefined]);
  const here: FoundObject[] = [];
  for (const object of jsonObjects(source.text)) {
    if (object.end !== undefined && whole.has(object.within) && !whyForeign(object.names)) whole.add(object);
    let fields = 0;
    for (const name of object.names) if (fieldNames.has(name)) fields += 1;
    if (object.end !== undefined || fields > 0) here.push({ ...object, source, fields, whole: whole.has(object) });
  }
  return [...inside(quotedObjects), ...here, ...inside(escapedObjects)];
}

/** Where an object stands in the text. */
function extent({ source, start, end = start }: FoundObject): [start: number, end: number] {
  return [source.origin(start), source.origin(end)];
}

function nearest(orders: readonly FoundObject[], near: number): FoundObject | undefined {
  const distance = (object: FoundObject) => {
    const [start, end] = extent(object);
    return Math.max(start - near, near - end, 0);
  };
  return first(orders, (object) => [distance(object), extent(object)[0]]);
}

function most(objects: readonly FoundObject[], near: number | undefined): FoundObject | undefined {
  return first(objects, (object) => {
    const [start, end] = extent(object);
    const around = near !== undefined && start <= near && near <= end;
    return [around ? 0 : 1, -object.fields, start - end];
  });
}

/** The one with the lowest ranks; of equals, the first. */
function first<T>(objects: readonly T[], ranks: (object: T) => number[]): T | undefined {
  const ranked = objects.map((object) => ({ object, by: ranks(object) }));
  const compare = (one: number[], other: number[]) =>
    one.map((rank, index) => rank - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return ranked.sort((one, other) => compare(one.by, other.by))[0]?.object;
}
