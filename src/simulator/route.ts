import type { Problem } from '../order/problem';
import type { SimulatorRequest, SimulatorResponse } from './exchange';
import type { SimulatorState } from './orders';

/** What the simulator takes from outside, so that its behaviour is the same on every run of a test. */
export interface World {
  /** The core's verdict on a request body. */
  readonly check: (text: string) => Problem[];
  /** The session id of the nth order: unguessable, and the same for the same seed. */
  readonly sessionId: (n: number) => string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A state and the answer that led to it. */
export type Step = readonly [SimulatorState, SimulatorResponse];

/** One thing that the simulator answers. Everything under `/v1/json/` needs an API key. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Matches the whole path; named groups become `parameters`. */
  readonly path: RegExp;
  readonly answer: (
    state: SimulatorState,
    request: SimulatorRequest,
    world: World,
    parameters: Readonly<Record<string, string>>,
  ) => Step;
}
