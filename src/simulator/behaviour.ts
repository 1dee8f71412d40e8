import { keyFault } from './authentication';
import { createOrder } from './createOrder';
import { predictedBy, refused, type SimulatorRequest, type SimulatorResponse } from './exchange';
import type { SimulatorState } from './orders';
import { paymentPage } from './paymentPage';
import type { Route, Step, World } from './route';

const ROUTES: readonly Route[] = [createOrder, paymentPage];

/** The simulator as a function: what it answers to a request in a state, and the state after it. */
export function respond(state: SimulatorState, request: SimulatorRequest, world: World): Step {
  const routes = ROUTES.filter(({ path }) => path.test(request.path));
  const route = routes.find(
    ({ method }) => method === request.method || (method === 'GET' && request.method === 'HEAD'),
  );
  if (!route) return [state, routes.length > 0 ? wrongMethod(routes) : unknownPath(request)];
  const fault = request.path.startsWith('/v1/json/') ? keyFault(request) : undefined;
  if (fault) return [state, refused(1032, `Invalid API key: ${fault}`, 401, predictedBy('api-key'))];
  return route.answer(state, request, world, route.path.exec(request.path)?.groups ?? {});
}

function unknownPath({ method, path }: SimulatorRequest): SimulatorResponse {
  const asked = path.length > 100 ? `${path.slice(0, 100)}...` : path;
  return refused(1000, `Not found: the simulator does not know ${method} ${asked}. Orders go to POST /v1/json/orders.`);
}

function wrongMethod(routes: readonly Route[]): SimulatorResponse {
  const allowed = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return refused(1000, `Method not allowed: the simulator answers ${allowed} here.`, 405, { allow: allowed });
}
