import type { JSONSchema } from 'vscode-json-languageservice';
import type { Gateway } from '../order/gateways/gateway';
import type { Path } from '../order/problem';
import type { Field } from '../order/schema/field';
import { plausible } from '../order/schema/skeleton';
import { isObject } from '../order/schema/values';
import { choicesAt } from './choices';
import type { OpenOrder } from './openOrder';

/**
 * The JSON Schema by which the service completes this order: names, values and skeletons. It judges nothing; what is
 * accepted is said by the schemas of the folder `schemas`, which are made from zod.
 */
export function orderSchema(open: OpenOrder): JSONSchema {
  return schemaOf(open, [], open.root);
}

/** The members of an object that this order may have: not the obsolete ones, nor what its gateway does not know. */
function offeredMembers({ kind: { gateway } }: OpenOrder, path: Path, field: Field): [string, Field][] {
  const info = gateway && gatewayInfoOf(gateway);
  const fits = (name: string) => {
    if (path.length === 0) return name !== '$schema' && (name !== 'gateway_info' || info?.length !== 0);
    return !info || path[0] !== 'gateway_info' || path.length > 1 || info.includes(name);
  };
  return Object.entries(field.members ?? {}).filter(
    ([name, { obsolete, unoffered }]) => !obsolete && !unoffered && fits(name),
  );
}

/** The fields of `gateway_info` that some document gives for a gateway. */
function gatewayInfoOf({ gatewayInfo = [], required = [] }: Gateway): string[] {
  const needed = required.flatMap(({ path: [first, second] }) => (first === 'gateway_info' && second ? [second] : []));
  return [...gatewayInfo, ...needed];
}

function schemaOf(open: OpenOrder, path: Path, field: Field): JSONSchema {
  const choices = choicesAt(open, path, field);
  if (choices.length > 0) return { enum: choices.map(({ value }) => value) };
  if (typeof field.example === 'boolean') return { type: 'boolean' };
  const value = path.length > 0 ? plausible(open.kind, open.root, path) : undefined;
  const snippets = isEmpty(value) ? {} : { defaultSnippets: [{ label: labelOf(value), body: typedOver(value) }] };
  if (field.members) {
    const members = offeredMembers(open, path, field).map(([name, member]) => [
      name,
      schemaOf(open, [...path, name], member),
    ]);
    return { type: 'object', properties: Object.fromEntries(members), ...snippets };
  }
  if (Array.isArray(field.example)) {
    const items = field.items && schemaOf(open, [...path, 0], field.items);
    return { type: 'array', ...(items && { items }), ...snippets };
  }
  return snippets;
}

/** Whether a skeleton has nothing in it that could be typed over. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === undefined || value === '' || (isObject(value) && Object.values(value).every(isEmpty));
}

/** A skeleton in a list of proposals: its names for an object, else the value. */
function labelOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 1).map(labelOf)}]`;
  return isObject(value) ? `{ ${Object.keys(value).join(', ')} }` : JSON.stringify(value);
}

/** A value in which each text and number is a tab stop, in the notation of the service: after `^` it takes a text as it is. */
function typedOver(value: unknown): unknown {
  let stops = 0;
  const fill = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(fill);
    if (isObject(part)) return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, fill(each)]));
    stops += 1;
    const json = JSON.stringify(part).replace(/[\\$}]/g, '\\$&');
    return typeof part === 'string' ? `^"\${${stops}:${json.slice(1, -1)}}"` : `^\${${stops}:${json}}`;
  };
  return fill(value);
}
