import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';

/** How many orders a simulator took, one after the other over a few connections, and how long that took. */
export interface OrderRate {
  readonly orders: number;
  readonly milliseconds: number;
}

const CONNECTIONS = 8;

/** Sends orders, each with an `order_id` of its own, to a simulator at `url`; rejects where one is not accepted. */
export async function sendOrders({ url, key }: { url: string; key: string }, orders: number): Promise<OrderRate> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let next = 0;
  const client = async () => {
    while (next < orders) {
      next += 1;
      const body = JSON.stringify({
        type: 'redirect',
        order_id: `order-${next}`,
        currency: 'EUR',
        amount: 1000,
        description: 'A pair of socks',
      });
      const status = await statusOf(`${url}/orders`, key, body, agent);
      if (status !== 200) throw new Error(`Order ${next} was answered with HTTP ${status}.`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const milliseconds = performance.now() - start;
  agent.destroy();
  return { orders, milliseconds };
}

/** The same with the simulator of the terminal program, in a process of its own: one core each for it and its clients. */
export async function orderRate(orders: number): Promise<OrderRate> {
  const program = spawn(process.execPath, ['dist/cli.js', 'simulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
    const [url, key] = [await lines.next(), await lines.next()].map(({ value }) => String(value));
    return await sendOrders({ url: url ?? '', key: key ?? '' }, orders);
  } finally {
    program.kill();
  }
}

function statusOf(url: string, key: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { api_key: key } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject).end(body);
  });
}
