import { readAccepted } from './accepted';
import type { Outcome } from './outcome';
import { type Connection, request } from './request';

/** One order on its way; `body` is sent byte for byte. */
export interface SendOptions extends Connection {
  readonly body: string;
}

/** Posts an order once. Every failure is an outcome, none is thrown, and none of its texts holds the key. */
export async function sendOrder({ body, ...connection }: SendOptions): Promise<Outcome> {
  const result = await request(connection, { method: 'POST', path: '/orders', body });
  return result.kind === 'success' ? readAccepted(result.data, connection.endpoint.target) : result;
}
