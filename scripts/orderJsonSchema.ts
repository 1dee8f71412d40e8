import * as z from 'zod';
import { anySourceLists, gateways } from '../src/order/gateways/catalogue';
import { type Flow, flows, type Gateway, type Requirement } from '../src/order/gateways/gateway';
import type { Situation } from '../src/order/gateways/situation';
import { situations } from '../src/order/gateways/situations';
import { lifts } from '../src/order/kind';
import { fieldOfShape, TEMPLATE } from '../src/order/schema/field';
import { orderShape } from '../src/order/schema/shapes';

type Schema = Record<string, unknown>;

/**
 * The JSON Schema (draft-07) of an order for any gateway. It accepts exactly what the zod shape of the order's kind
 * accepts: the shape of any order, and a condition for each thing that a gateway, a flow or a situation adds.
 */
export function orderJsonSchema(): object {
  const { field, shape } = orderShape({ gateway: undefined, flow: 'redirect', situations: [] });
  const schema = z.toJSONSchema(shape, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      const about = fieldOfShape.get(zodSchema);
      if (about) jsonSchema.description = about.about;
    },
  }) as Schema & { definitions?: Schema };
  return {
    ...schema,
    title: 'MultiSafepay order',
    description: field.about,
    definitions: { ...schema.definitions, ...shared },
    allOf: [...gatewayConditions(), ...situations.flatMap(situationConditions)],
  };
}

/** The JSON Schema of an order for one gateway, which refers to that of any order. */
export function gatewayJsonSchema({ id, name, lifecycle }: Gateway): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `MultiSafepay order for ${name} (${id})`,
    ...(lifecycle && { description: lifecycle.note }),
    allOf: [{ $ref: '../order.schema.json' }],
    type: 'object',
    properties: { gateway: { const: id } },
    required: ['gateway'],
  };
}

const shared: Schema = {
  template: { description: 'Filled in by a tool before sending.', type: 'string', pattern: TEMPLATE.source },
  unset: {
    description: 'Not set: what shops send for a value that they do not have.',
    anyOf: [{ const: '' }, { type: 'null' }, { type: 'array', maxItems: 0 }],
  },
};
const template = { $ref: '#/definitions/template' };
const unset = { $ref: '#/definitions/unset' };

/** What gateways restrict and require, one condition for all gateways that share it. */
function gatewayConditions(): Schema[] {
  const alike = new Map<string, { ids: string[]; others: Schema[]; then: Schema }>();
  const add = (id: string, others: Schema[], then: Schema) => {
    if (Object.keys(then).length === 0) return;
    const key = JSON.stringify([others, then]);
    const group = alike.get(key) ?? { ids: [], others, then };
    group.ids.push(id);
    alike.set(key, group);
  };
  for (const gateway of gateways) {
    add(gateway.id, [], restrictions(gateway));
    for (const requirement of uncontested(gateway.required)) {
      const lifting = situations.filter((situation) => lifts(situation, requirement));
      const others = [
        ...(requirement.flow ? [isFlow(requirement.flow)] : []),
        ...lifting.map((situation) => ({ not: { allOf: isSituation(situation) } })),
      ];
      add(gateway.id, others, requiredThen([requirement.path]));
    }
  }
  return [...alike.values()].map(({ ids, others, then }) => ({ if: { allOf: [isGateway(ids), ...others] }, then }));
}

function situationConditions(situation: Situation): Schema[] {
  return [undefined, ...flows].flatMap((flow) => {
    const paths = uncontested(situation.required).filter((requirement) => requirement.flow === flow);
    if (paths.length === 0) return [];
    const conditions = [...isSituation(situation), ...(flow ? [isFlow(flow)] : [])];
    return [{ if: { allOf: conditions }, then: requiredThen(paths.map(({ path }) => path)) }];
  });
}

/** The conditions that mark an order as of this situation. */
function isSituation({ when, unless = [], flows: its }: Situation): Schema[] {
  return [
    ...when.map(({ path, value }) => at(path, value === undefined ? { not: unset } : { const: value })),
    ...unless.map((path) => ({ not: at(path, { not: unset }) })),
    ...(its ? [{ anyOf: its.map(isFlow) }] : []),
  ];
}

function uncontested(required: readonly Requirement[] = []): Requirement[] {
  return required.filter(({ contestedBy }) => !contestedBy);
}

function restrictions(gateway: Gateway): Schema {
  const only = (values: readonly string[]) => ({ anyOf: [{ enum: values }, template] });
  const types = anySourceLists(gateway.flows);
  const currencies = anySourceLists(gateway.currencies);
  if (!types && !currencies) return {};
  return {
    type: 'object',
    properties: {
      ...(types && { type: { anyOf: [only(types), unset] } }),
      ...(currencies && { currency: only(currencies) }),
    },
  };
}

/** The schema of an order in which all these paths are set. */
function requiredThen(paths: readonly (readonly string[])[]): Schema {
  const names = [...new Set(paths.flatMap(([first]) => first ?? []))];
  if (names.length === 0) return {};
  const properties = names.map((name) => {
    const below = paths.filter(([first, second]) => first === name && second).map(([, ...rest]) => rest);
    return [name, below.length > 0 ? { anyOf: [requiredThen(below), template] } : { not: unset }];
  });
  return { type: 'object', properties: Object.fromEntries(properties), required: names };
}

/** The schema of an order that has something at a path. */
function at([name, ...rest]: readonly string[], value: Schema): Schema {
  if (name === undefined) return value;
  return { type: 'object', properties: { [name]: at(rest, value) }, required: [name] };
}

function isGateway(ids: readonly string[]): Schema {
  const anyCase = (id: string) => id.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
  return at(['gateway'], { type: 'string', pattern: `^(?:${ids.map(anyCase).join('|')})$` });
}

/** An order without a flow that is known is a redirect. */
function isFlow(flow: Flow): Schema {
  if (flow !== 'redirect') return at(['type'], { const: flow });
  return { not: at(['type'], { enum: flows.filter((each) => each !== 'redirect') }) };
}
