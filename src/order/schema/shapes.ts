import { anySourceLists } from '../gateways/catalogue';
import type { Gateway } from '../gateways/gateway';
import { type OrderKind, requirementsOf } from '../kind';
import { type Field, type Shape, shapeOf } from './field';
import { alwaysRequired, currencyField, flowField, listed, order } from './order';

/** An order of one kind: its fields, and the zod shape that accepts every order which some source allows. */
export interface OrderShape {
  readonly field: Field;
  readonly shape: Shape;
}

const fieldCache = new Map<Gateway | undefined, Field>();
const shapeCache = new Map<string, OrderShape>();

/** The shape of a kind of order, composed from the catalogue on first use. */
export function orderShape(kind: OrderKind): OrderShape {
  const key = [kind.gateway?.id, kind.flow, ...kind.situations.map(({ id }) => id)].join(' ');
  const known = shapeCache.get(key);
  if (known) return known;
  const field = orderField(kind.gateway);
  const required = requirementsOf(kind).filter(({ contestedBy }) => !contestedBy);
  const composed = { field, shape: shapeOf(field, [...alwaysRequired, ...required.map(({ path }) => path)]) };
  shapeCache.set(key, composed);
  return composed;
}

/** The fields of an order for a gateway, with its flows and currencies; without one, those of any order. */
export function orderField(gateway: Gateway | undefined): Field {
  if (!gateway) return order;
  const known = fieldCache.get(gateway);
  if (known) return known;
  const members = { ...order.members };
  const flowValues = anySourceLists(gateway.flows);
  if (flowValues) members.type = flowField(flowValues, ` for ${gateway.name}`);
  const currencyValues = anySourceLists(gateway.currencies);
  if (currencyValues) {
    const short = currencyValues.length > 8 ? `one of the ${currencyValues.length} currencies` : listed(currencyValues);
    members.currency = currencyField(currencyValues, `${short} for ${gateway.name}`);
  }
  const field = { ...order, members };
  fieldCache.set(gateway, field);
  return field;
}
