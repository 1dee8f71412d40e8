import { anySourceLists } from '../gateways/catalogue';
import type { Gateway } from '../gateways/gateway';
import { type Field, type Shape, shapeOf } from './field';
import { alwaysRequired, currencyField, flowField, listed, order } from './order';

/** An order for one gateway, or for any: its fields, and the zod shape that accepts every order which some source allows. */
export interface OrderShape {
  readonly field: Field;
  readonly shape: Shape;
}

const cache = new Map<Gateway | undefined, OrderShape>();

/** The shape for a gateway, composed from its catalogue entry on first use; without a gateway, the shape of any order. */
export function orderShape(gateway: Gateway | undefined): OrderShape {
  const known = cache.get(gateway);
  if (known) return known;
  const field = gateway ? orderFor(gateway) : order;
  const required = (gateway?.required ?? []).filter(({ contestedBy }) => !contestedBy).map(({ path }) => path);
  const composed = { field, shape: shapeOf(field, [...alwaysRequired, ...required]) };
  cache.set(gateway, composed);
  return composed;
}

function orderFor({ name, flows, currencies }: Gateway): Field {
  const members = { ...order.members };
  const flowValues = anySourceLists(flows);
  if (flowValues) members.type = flowField(flowValues, ` for ${name}`);
  const currencyValues = anySourceLists(currencies);
  if (currencyValues) {
    const short = currencyValues.length > 8 ? `one of the ${currencyValues.length} currencies` : listed(currencyValues);
    members.currency = currencyField(currencyValues, `${short} for ${name}`);
  }
  return { ...order, members };
}
