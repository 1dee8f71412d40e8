import { whyForeign } from '../order/isOrder';
import { readOrder } from '../order/orderText';
import type { CurlData } from './curlData';
import type { FoundObject } from './orderInText';

/** How PHP writes arrays, in source and in the output of print_r and var_dump. */
const PHP_ARRAY = /['"\]] {0,50}=>/;
const FIELD = /order_id|payment_options|gateway/;

/** Why a text has no order, and what to take instead; `at` is where its JSON breaks. Nothing of the text is repeated. */
export interface NoOrder {
  readonly reason: string;
  readonly at?: number;
}

/** Why no order was found among the objects in a text. */
export function whyNoOrderInText(text: string, curl: CurlData, objects: readonly FoundObject[]): NoOrder {
  const broken = objects.find(({ end, fields }) => end === undefined && fields > 0);
  if (broken) return whyBroken(broken);
  const answer = objects.find(({ names }) => whyForeign(names));
  const hasFields = FIELD.test(text);
  if (curl.fromFile) return { reason: 'The cURL command takes its data from a file (@). Open that file instead.' };
  if (answer) return { reason: `${whyForeign(answer.names)} Take the request instead.` };
  if (PHP_ARRAY.test(text) && hasFields)
    return { reason: 'It looks like a PHP array, which is not supported. Use what json_encode($order) gives.' };
  if (objects.length > 0)
    return { reason: "Its JSON has none of an order's fields, such as order_id. Take the whole order." };
  if (hasFields)
    return {
      reason: 'It has fields of an order, but not as JSON. Use what json_encode, JSON.stringify or json.dumps gives.',
    };
  if (curl.commands > 0) return { reason: 'The cURL command sends no JSON. Take one with --data and an order.' };
  return { reason: 'It has no JSON. Take an order as JSON, a line of a log that contains one, or a cURL command.' };
}

/** Where the JSON of an object breaks, and why. */
export function whyBroken({ source, start }: FoundObject): NoOrder {
  const read = readOrder(source.text.slice(start));
  if (!('fault' in read)) return { reason: 'Its JSON breaks off. Take the whole order.' };
  return { reason: `Its JSON is broken: ${read.fault}`, at: source.origin(start + read.offset) };
}
