import type { SimulatorRequest, SimulatorResponse } from './exchange';
import type { SimulatorState } from './orders';
import type { World } from './world';

/** A state and the answer that led to it. */
export type Step = readonly [SimulatorState, SimulatorResponse];

/** One thing that the simulator answers. Everything under `/v1/json/` needs an API key. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Matches the whole path; named groups become `parameters`, percent-decoded. */
  readonly path: RegExp;
  readonly answer: (
    state: SimulatorState,
    request: SimulatorRequest,
    world: World,
    parameters: Readonly<Record<string, string>>,
  ) => Step;
}
