import { asFields } from '../api/envelope';
import type { SimulatorResponse } from '../simulator/exchange';
import type { Delivery } from '../simulator/notifications/delivery';

const LONGEST_PATH = 200;

/** A request to the simulator and its answer, in one line: `POST /v1/json/orders: 404, predicts 1027 (cart-total)`. */
export function answerLine(
  { method = '', url = '' }: { readonly method?: string | undefined; readonly url?: string | undefined },
  { status, headers, body }: SimulatorResponse,
): string {
  // A query may hold what a customer filled in.
  const [path = ''] = url.split('?');
  const shown = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}...` : path;
  const code = headers['content-type']?.includes('json') ? asFields(JSON.parse(body))?.error_code : undefined;
  const rule = headers['x-predicted-by'];
  const prediction = code === undefined ? '' : `, predicts ${code}${rule === undefined ? '' : ` (${rule})`}`;
  return `${method} ${shown}: ${status}${prediction}`;
}

/** An attempt to deliver a notification, in one line. */
export function deliveryLine({ method, url, attempt, verdict }: Delivery): string {
  return `Notification by ${method} to ${url}${attempt > 1 ? `, attempt ${attempt}` : ''}: ${verdict}`;
}
