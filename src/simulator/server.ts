import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SIMULATOR_KEY } from '../api/endpoint';
import { checkOrder } from '../order/checkOrder';
import { admission } from './admission';
import { type Answered, httpServer } from './httpServer';
import { type DeliveryOptions, type Simulation, simulation } from './simulation';
import { seededWorld, type World } from './world';

/** A simulator that is listening. */
export interface RunningSimulator extends Simulation {
  /** The base URL, as `--api-url` takes it: `http://127.0.0.1:8080/v1/json`. */
  readonly url: string;
  /** The published key to send orders with. */
  readonly key: string;
  /** Answers requests to and from one more origin: where `asExternalUri` says that this computer is reached. */
  allowOrigin(origin: string): void;
  /** Stops listening and delivering, and drops all connections once what was answered is sent. */
  close(): Promise<void>;
}

/** How to start a simulator: without a port it takes a free one, without a seed its payment URLs are random. */
export interface SimulatorOptions extends Partial<Pick<World, 'check' | 'now'>> {
  readonly port?: number;
  readonly seed?: string;
  /** Origins besides those of this computer. */
  readonly allowOrigins?: readonly string[];
  readonly notifications?: DeliveryOptions;
  readonly answered?: Answered;
}

/** Starts a simulator on 127.0.0.1; rejects where the port is taken (`EADDRINUSE`) or not allowed (`EACCES`). */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const { port = 0, seed = randomBytes(32).toString('hex'), check = checkOrder, now = Date.now } = options;
  const { admit, allowOrigin } = admission(options.allowOrigins);
  const { close: endSimulation, ...simulated } = simulation(seededWorld(seed, { check, now }), options.notifications);
  const { server, close: endServer } = httpServer(admit, simulated.answer, options.answered);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    endSimulation();
    throw error;
  }
  const address = server.address() as AddressInfo;
  return {
    ...simulated,
    url: `http://127.0.0.1:${address.port}/v1/json`,
    key: SIMULATOR_KEY,
    allowOrigin,
    close: () => {
      endSimulation();
      return endServer();
    },
  };
}
