import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Due } from '../../../src/simulator/notifications/delivery';

export const KEY = 'a-key-of-forty-characters-00000000000001';

/** A notification as a shop gets it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** How a shop answers a notification. */
export type ShopAnswers = (received: Received, response: ServerResponse) => void;

/** A webshop's endpoint, as the documentation describes it: verifies over the raw bytes, then answers 200 with OK. */
export const shopWithKey =
  (key: string): ShopAnswers =>
  ({ method, query, headers, body }, response) => {
    const known = query.has('timestamp') && query.has('transactionid');
    const genuine = method === 'GET' || isGenuine(String(headers.auth), body, key);
    response
      .writeHead(known && genuine ? 200 : 400, { 'content-type': 'text/plain' })
      .end(known && genuine ? 'OK' : 'No');
  };

export const correctShop = shopWithKey(KEY);

// Written from the documentation's steps, and on purpose with nothing of ours.
function isGenuine(auth: string, body: Buffer, key: string): boolean {
  const [timestamp = '', hash = ''] = Buffer.from(auth, 'base64').toString('utf8').split(':');
  const expected = createHmac('sha512', key)
    .update(Buffer.concat([Buffer.from(`${timestamp}:`), body]))
    .digest('hex');
  return hash.length === expected.length && timingSafeEqual(Buffer.from(hash), Buffer.from(expected));
}

/** A shop that is open: its address and what it got. */
export interface OpenShop {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Opens a shop on a free port of 127.0.0.1, over https with a certificate. */
export async function openShop(answers: ShopAnswers, tls?: { key: string; cert: string }): Promise<OpenShop> {
  const received: Received[] = [];
  const take = async (message: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const { pathname, searchParams } = new URL(message.url ?? '', 'http://shop.test');
    const { method = '', headers } = message;
    const one = { method, path: pathname, query: searchParams, headers, body: Buffer.concat(chunks) };
    received.push(one);
    answers(one, response);
  };
  const server: Server = tls ? createTlsServer(tls, take) : createServer(take);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/notify`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A notification to an address. */
export function dueFor(url: string, changes: Partial<Due> = {}): Due {
  return {
    sessionId: 'a-session',
    timestamp: 1_767_323_045,
    url: `${url}?transactionid=order-1&timestamp=1767323045`,
    method: 'POST',
    body: '{"order_id":"order-1","status":"completed","url":"https://shop.example/caf\u00e9"}',
    key: KEY,
    ...changes,
  };
}
