import type * as z from 'zod/mini';
import * as zod from 'zod/mini';
import type { Gateway, Requirement } from '../gateways/gateway';
import { nearMiss } from '../nearMiss';
import type { Path } from '../problem';
import type { Finding, OrderUnderCheck } from '../rules/rule';
import { type Field, isUnset } from './field';
import type { OrderShape } from './shapes';
import { addition, below, fieldAt } from './skeleton';
import { valueAt } from './values';

/** A shape fault: a finding, with the code of the field that it is about. */
export interface ShapeFault extends Finding {
  readonly code: string;
}

type Issue = z.core.$ZodIssue;

/** Missing data, in the error reference. */
const MISSING_DATA = 1016;

/** Where an order does not have its shape, in the words of its fields. */
export function shapeFaults({ order, gateway }: OrderUnderCheck, { field: root, shape }: OrderShape): ShapeFault[] {
  const result = zod.safeParse(shape, order);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => faultPaths(issue, []))
    .map((path) => {
      const field = fieldAt(root, path);
      const value = valueAt(order, path);
      if (field && isUnset(value) && value !== null) return missing(order, gateway, root, field, path as string[]);
      return wrong(field, value, path);
    });
}

/**
 * The paths at fault within an issue. Zod reports a member of an optional object as a fault of the whole object, since
 * the object could have been not set as well; the branch that got further is the one that was meant.
 */
function faultPaths(issue: Issue, parent: Path): Path[] {
  const path = [...parent, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union') return [path];
  const deeper = issue.errors.find((branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0));
  return deeper ? deeper.flatMap((inner) => faultPaths(inner, path)) : [path];
}

function missing(order: unknown, gateway: Gateway | undefined, root: Field, field: Field, path: string[]): ShapeFault {
  const requirements = (gateway?.required ?? []).filter((requirement) => startsWith(requirement, path));
  const who = requirements.length > 0 ? gateway?.name : undefined;
  const source = requirements[0] ? ` Source: ${requirements[0].source}.` : '';
  const state = valueAt(order, path) === undefined ? 'missing' : 'empty';
  const required = path.reduce(
    below,
    requirements.map((requirement) => requirement.path),
  );
  return {
    code: 'missing-field',
    path,
    message: `${path.join('.')} is ${state}; ${who ?? 'every order'} needs it.${source}`,
    apiError: field.apiErrorMissing ?? MISSING_DATA,
    fixes: addition(order, root, path, required),
  };
}

function startsWith({ path, contestedBy }: Requirement, start: readonly string[]): boolean {
  return !contestedBy && start.every((step, index) => path[index] === step);
}

function wrong(field: Field | undefined, value: unknown, path: Path): ShapeFault {
  const name = path.join('.') || 'An order';
  const meant = typeof value === 'string' && field?.values ? nearMiss(value, field.values) : undefined;
  return {
    code: field?.code ?? 'wrong-type',
    path,
    message: `${name} should be ${field?.shouldBe ?? 'something else'}. It is ${shown(value)}.`,
    ...(field?.apiError && { apiError: field.apiError }),
    fixes: meant ? [{ title: `Change to ${meant}`, change: { kind: 'replace', path, value: meant } }] : [],
  };
}

/** A value as a message shows it: short, and long texts by their length. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string' && value.length > 40) return `a text of ${[...value].length} characters`;
  return JSON.stringify(value);
}
