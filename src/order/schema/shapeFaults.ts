import type * as z from 'zod/mini';
import * as zod from 'zod/mini';
import { type OrderKind, requirementsOf } from '../kind';
import { nearMiss } from '../nearMiss';
import { type Path, pointer } from '../problem';
import type { Finding, OrderUnderCheck, ProposedFix } from '../rules/rule';
import { type Field, isUnset } from './field';
import type { OrderShape } from './shapes';
import { addition, fieldAt } from './skeleton';
import { valueAt } from './values';

/** A shape fault: a finding, with the code of the field that it is about. */
export interface ShapeFault extends Finding {
  readonly code: string;
}

type Issue = z.core.$ZodIssue;

/** Missing data, in the error reference. */
const MISSING_DATA = 1016;

/** Where an order does not have its shape, in the words of its fields. */
export function shapeFaults({ order, kind }: OrderUnderCheck, { field: root, shape }: OrderShape): ShapeFault[] {
  const result = zod.safeParse(shape, order);
  if (result.success) return [];
  const paths = result.error.issues.flatMap((issue) => faultPaths(issue, []));
  // One value may fail in two ways.
  const distinct = new Map(paths.map((path) => [pointer(path), path]));
  return [...distinct.values()].map((path) => {
    const field = fieldAt(root, path);
    const value = valueAt(order, path);
    // A null where a field has a code of its own is a wrong value: the API answers that code.
    if (field && isUnset(value) && !(value === null && field.code))
      return missing(order, kind, root, field, path as string[]);
    return wrong(order, field, value, path);
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

function missing(order: unknown, kind: OrderKind, root: Field, field: Field, path: string[]): ShapeFault {
  const requirements = requirementsOf(kind).filter(
    (requirement) => !requirement.contestedBy && path.every((step, index) => requirement.path[index] === step),
  );
  const [first] = requirements;
  const state = valueAt(order, path) === undefined ? 'missing' : 'empty';
  return {
    code: 'missing-field',
    path,
    message: `${path.join('.')} is ${state}; ${first?.of ?? 'every order'} needs it.${first ? ` Source: ${first.source}.` : ''}`,
    apiError: field.apiErrorMissing ?? MISSING_DATA,
    fixes: addition(order, kind, root, path),
  };
}

function wrong(order: OrderUnderCheck['order'], field: Field | undefined, value: unknown, path: Path): ShapeFault {
  const name = path.join('.') || 'An order';
  const meant = typeof value === 'string' && field?.values ? nearMiss(value, field.values) : undefined;
  const others = field?.meant?.(value, order) ?? [];
  const right = meant ?? (others.length === 1 ? others[0]?.value : undefined);
  return {
    code: field?.code ?? 'wrong-type',
    path,
    message: `${name} should be ${field?.shouldBe ?? 'something else'}. It is ${shown(value)}.${right === undefined ? '' : ` Did you mean ${right}?`}`,
    ...(field?.apiError && { apiError: field.apiError }),
    fixes: [
      ...(meant ? [nearest(meant, value, path)] : []),
      ...others.map(({ title, value: other, lossless }) => ({
        title,
        change: { kind: 'replace', path, value: other } as const,
        ...(lossless && { lossless }),
      })),
    ],
  };
}

/** Letter case is put right on saving; what may be another word is not. */
function nearest(meant: string, value: unknown, path: Path): ProposedFix {
  const lossless = String(value).toUpperCase() === meant.toUpperCase();
  return {
    title: `Change to ${meant}`,
    change: { kind: 'replace', path, value: meant },
    ...(lossless && { lossless }),
  };
}

/** A value as a message shows it: short, and long texts by their length. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string' && value.length > 40) return `a text of ${[...value].length} characters`;
  if (typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value))) return 'a number too large to be exact';
  return JSON.stringify(value);
}
