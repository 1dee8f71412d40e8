import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SIMULATOR_KEY } from '../api/endpoint';
import { checkOrder } from '../order/checkOrder';
import { admit } from './admission';
import { respond } from './behaviour';
import { refused, type SimulatorResponse } from './exchange';
import { EMPTY_STATE } from './orders';
import type { World } from './route';
import { sessionIds } from './sessionIds';

/** A simulator that is listening. */
export interface RunningSimulator {
  /** The base URL, as `--api-url` takes it: `http://127.0.0.1:8080/v1/json`. */
  readonly url: string;
  /** The published key to send orders with. */
  readonly key: string;
  /** Stops listening and drops all connections, idle or not. */
  close(): Promise<void>;
}

/** How to start a simulator: without a port it takes a free one, without a seed its payment URLs are random. */
export interface SimulatorOptions extends Partial<Pick<World, 'check' | 'now'>> {
  readonly port?: number;
  readonly seed?: string;
}

/** Starts a simulator on 127.0.0.1; rejects where the port is taken (`EADDRINUSE`) or not allowed (`EACCES`). */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const { port = 0, seed = randomBytes(32).toString('hex'), check = checkOrder, now = Date.now } = options;
  const server = simulatorServer({ check, now, sessionId: sessionIds(seed) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/v1/json`,
    key: SIMULATOR_KEY,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function simulatorServer(world: World): Server {
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 };
  let state = EMPTY_STATE;

  async function answerTo(message: IncomingMessage): Promise<SimulatorResponse | undefined> {
    const admitted = await admit(message).catch(() => undefined);
    // The client went away before it had sent everything.
    if (!admitted) return undefined;
    if ('refusal' in admitted) return admitted.refusal;
    try {
      const [next, response] = respond(state, admitted.request, world);
      state = next;
      return response;
    } catch (error) {
      return refused(1000, `The simulator failed on this request, which is a fault of its own: ${error}`, 500);
    }
  }

  const server = createServer(limits, (message, response) => {
    void answerTo(message).then((answer) => answer && write(response, answer, message));
  });
  // A client that does not read its answer keeps it in memory no longer than this.
  server.timeout = 60_000;
  return server;
}

function write(response: ServerResponse, { status, headers, body }: SimulatorResponse, message: IncomingMessage): void {
  // A body that was not read to its end would be taken for the next request.
  const unread = message.complete ? {} : { connection: 'close' };
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...unread, 'content-length': bytes.length });
  response.end(message.method === 'HEAD' ? undefined : bytes);
}
