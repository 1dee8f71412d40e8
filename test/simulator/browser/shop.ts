import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningSimulator, startSimulator } from '../../../src/simulator/server';
import { ORDER } from '../ask';

const WITHIN = '/some/path';

/**
 * A shop, and a simulator that accepts everything it orders, for the tests of a suite. The shop's pages are empty; its
 * address tells how the customer came back. The simulator can also be reached under a path of another port.
 */
export function shopOfSuite() {
  let simulator: RunningSimulator;
  let shop: Server;
  let proxy: Server;
  let ahead = 0;

  before(async () => {
    simulator = await startSimulator({ seed: 'a seed', check: () => [], now: () => Date.now() + ahead });
    shop = await listening((_request, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Shop</title><link rel="icon" href="data:,">');
    });
    proxy = await listening(forwarding(Number(new URL(simulator.url).port)));
  });
  after(async () => {
    for (const server of [shop, proxy]) {
      server.closeAllConnections();
      server.close();
    }
    await simulator.close();
  });

  const api = async (path: string, body?: object) => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const answer = await fetch(`${simulator.url}${path}`, { ...init, headers: { api_key: simulator.key } });
    return (await answer.json()).data;
  };
  let orders = 0;

  return {
    /** Sends an order with addresses of the shop and gives its id and payment URL. */
    order: async (fields: object = {}): Promise<{ id: string; paymentUrl: string }> => {
      const home = origin(shop);
      const payment_options = { redirect_url: `${home}/thanks?a=b`, cancel_url: `${home}/cart` };
      orders += 1;
      const id = `order-${orders}`;
      const { payment_url } = await api('/orders', { ...ORDER, payment_options, order_id: id, ...fields });
      return { id, paymentUrl: payment_url };
    },
    statusOf: async (id: string): Promise<string> => (await api(`/orders/${id}`)).status,
    /** A payment URL as it is where the simulator's port is forwarded to a path of another server. */
    forwarded: (paymentUrl: string) => `${origin(proxy)}${WITHIN}${new URL(paymentUrl).pathname}`,
    /** Moves the simulator's clock. */
    wait: (seconds: number) => {
      ahead += seconds * 1000;
    },
  };
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function forwarding(port: number): RequestListener {
  return (request, response) => {
    const { method, headers, url = '' } = request;
    const options = { host: '127.0.0.1', port, method, headers, path: url.slice(WITHIN.length) };
    const onward = httpRequest(options, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  };
}
