import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { type RunningSimulator, startSimulator } from '../../src/simulator/server';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends to 127.0.0.1 what `fetch` would not: any Host, Origin and path, each over a connection of its own. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject).end(body);
  });
}

/** An order that the simulator accepts. */
export const ORDER = JSON.stringify({
  type: 'redirect',
  order_id: 'order-1',
  currency: 'EUR',
  amount: 1000,
  description: 'A pair of socks',
});

/** Runs a simulator, which accepts everything, before the tests of a suite, and stops it after them. */
export function simulatorOfSuite() {
  let simulator: RunningSimulator;
  before(async () => {
    simulator = await startSimulator({ seed: 'a seed', check: () => [] });
  });
  after(() => simulator.close());
  const port = () => Number(new URL(simulator.url).port);
  return {
    running: () => simulator,
    port,
    order: (headers: OutgoingHttpHeaders = {}, body: string | Buffer = ORDER): Promise<Answer> =>
      send(port(), 'POST', '/v1/json/orders', { api_key: simulator.key, ...headers }, body),
  };
}
