import { gatewayOfOrder } from './gateways/catalogue';
import { type Flow, flows, type Gateway, type Requirement } from './gateways/gateway';
import type { Situation } from './gateways/situation';
import { situations } from './gateways/situations';
import { isUnset } from './schema/field';
import { valueAt } from './schema/values';

/** What decides which fields an order needs: its gateway, its flow, and the ways of using the API that it shows. */
export interface OrderKind {
  readonly gateway: Gateway | undefined;
  readonly flow: Flow;
  readonly situations: readonly Situation[];
}

/** A requirement, and what makes it one: the name of a gateway or of a situation. */
export interface RequirementOfKind extends Requirement {
  readonly of: string;
}

/** The kind of an order; without a known `type` it is a redirect, as the API takes it. */
export function kindOf(order: Readonly<Record<string, unknown>>): OrderKind {
  const flow = flows.find((each) => each === order.type) ?? 'redirect';
  const gateway = gatewayOfOrder(order.gateway);
  return { gateway, flow, situations: situations.filter((situation) => shows(order, flow, situation)) };
}

/** Everything that an order of a kind needs besides what every order does, contested requirements included. */
export function requirementsOf({ gateway, flow, situations: shown }: OrderKind): RequirementOfKind[] {
  const ofGateway = named(gateway).filter((requirement) => !shown.some((situation) => lifts(situation, requirement)));
  return [...ofGateway, ...shown.flatMap(named)].filter(
    (requirement) => !requirement.flow || requirement.flow === flow,
  );
}

function named(source: Gateway | Situation | undefined): RequirementOfKind[] {
  return (source?.required ?? []).map((requirement) => ({ ...requirement, of: source?.name ?? '' }));
}

/** Whether a situation makes a requirement of a gateway needless. */
export function lifts(situation: Situation, { path }: Requirement): boolean {
  return (situation.lifts ?? []).some((lifted) => lifted.every((step, index) => path[index] === step));
}

function shows(order: unknown, flow: Flow, { when, unless = [], flows: its }: Situation): boolean {
  if (its && !its.includes(flow)) return false;
  const set = (path: readonly string[]) => !isUnset(valueAt(order, path));
  return (
    when.every(({ path, value }) => set(path) && (value === undefined || valueAt(order, path) === value)) &&
    !unless.some(set)
  );
}
