import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { respond } from '../../src/simulator/behaviour';
import { EMPTY_STATE, type SimulatorState, type StoredOrder } from '../../src/simulator/orders';
import { seededWorld, type World } from '../../src/simulator/world';

/** When the clock of a played simulator starts. */
export const START = Date.UTC(2026, 0, 2, 3, 4, 5);

/** An answer of the simulator, its envelope taken apart. */
export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly code: number | undefined;
  readonly info: string | undefined;
}

/** The simulator without its server: requests one after the other, on a clock that stands still until it is moved. */
export function playedSimulator(check: World['check'] = () => []) {
  let state = EMPTY_STATE;
  let now = START;
  const world = seededWorld('a seed', { check, now: () => now });

  function askText(method: string, path: string, body: string, headers: Record<string, string> = {}): Asked {
    const [pathOnly = '', query = ''] = path.split('?');
    const [next, response] = respond(
      state,
      {
        method,
        path: `/v1/json${pathOnly}`,
        query: new URLSearchParams(query),
        headers: { api_key: SIMULATOR_KEY, ...headers },
        body,
        origin: 'http://127.0.0.1:8080',
      },
      world,
    );
    state = next;
    const { data, error_code, error_info } = JSON.parse(response.body);
    return { status: response.status, headers: response.headers, data, code: error_code, info: error_info };
  }

  function ask(method: string, path: string, body?: object, headers: Record<string, string> = {}): Asked {
    return askText(method, path, body ? JSON.stringify(body) : '', headers);
  }

  return {
    world,
    ask,
    askText,
    state: () => state,
    change: (step: (state: SimulatorState) => SimulatorState) => {
      state = step(state);
    },
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
    /** Sends an order and gives its session id. */
    order: (fields: object = {}): string => {
      ask('POST', '/orders', { ...ORDER, ...fields });
      return [...state.orders.keys()].at(-1) ?? '';
    },
  };
}

/** An order with all that every order needs. */
export const ORDER = {
  type: 'redirect',
  order_id: 'order-1',
  currency: 'EUR',
  amount: 1000,
  description: 'A pair of socks',
};

/** An order as the simulator keeps it, just created. */
export function storedOrder(changes: Partial<StoredOrder> = {}): StoredOrder {
  const created = new Date(START).toISOString();
  return {
    sessionId: 'a-session',
    orderId: 'order-1',
    created,
    modified: created,
    text: JSON.stringify(ORDER),
    key: SIMULATOR_KEY,
    status: 'initialized',
    financialStatus: null,
    expires: START + 30 * 86_400_000,
    deliveries: [],
    ...changes,
  };
}
