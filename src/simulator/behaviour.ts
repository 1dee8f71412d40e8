import { keyFault } from './authentication';
import { createOrder } from './createOrder';
import { predictedBy, refused, type SimulatorRequest, type SimulatorResponse } from './exchange';
import { getGateway, listGateways } from './gateways';
import { getOrder } from './getOrder';
import { whatIsNotImitated } from './notImitated';
import { expireOrders } from './orderLife';
import type { SimulatorState } from './orders';
import { getPaymentMethod, listPaymentMethods } from './paymentMethods';
import { paymentPages } from './paymentPage';
import type { Route, Step } from './route';
import { updateOrder } from './updateOrder';
import type { World } from './world';

const ROUTES: readonly Route[] = [
  createOrder,
  getOrder,
  updateOrder,
  listGateways,
  getGateway,
  listPaymentMethods,
  getPaymentMethod,
  ...paymentPages,
];

/** The simulator as a function: what it answers to a request in a state, and the state after it. */
export function respond(state: SimulatorState, request: SimulatorRequest, world: World): Step {
  const current = expireOrders(state, world.now());
  const routes = ROUTES.filter(({ path }) => path.test(request.path));
  const route = routes.find(
    ({ method }) => method === request.method || (method === 'GET' && request.method === 'HEAD'),
  );
  if (!route) return [current, routes.length > 0 ? otherMethod(routes, request) : unknownPath(request)];
  const fault = request.path.startsWith('/v1/json/') ? keyFault(request) : undefined;
  if (fault) return [current, refused(1032, `Invalid API key: ${fault}`, 401, predictedBy('api-key'))];
  return route.answer(current, request, world, parametersOf(route.path.exec(request.path)));
}

function parametersOf(match: RegExpExecArray | null): Record<string, string> {
  return Object.fromEntries(Object.entries(match?.groups ?? {}).map(([name, value]) => [name, decoded(value)]));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function unknownPath({ method, path }: SimulatorRequest): SimulatorResponse {
  const what = whatIsNotImitated(method, path);
  if (what) return refused(1000, `Not found: the simulator does not imitate ${what}. Use the Test API for that.`);
  const asked = path.length > 100 ? `${path.slice(0, 100)}...` : path;
  return refused(1000, `Not found: the simulator does not know ${method} ${asked}. Orders go to POST /v1/json/orders.`);
}

function otherMethod(routes: readonly Route[], { method: asked }: SimulatorRequest): SimulatorResponse {
  const allowed = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  if (asked === 'OPTIONS') return { status: 200, headers: { allow: allowed }, body: '' };
  return refused(1000, `Method not allowed: the simulator answers ${allowed} here.`, 405, { allow: allowed });
}
