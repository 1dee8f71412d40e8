import type { Path } from '../problem';
import type { ProposedFix } from '../rules/rule';
import type { Field } from './field';
import { isObject, valueAt } from './values';

/** A plausible value of a field, with the members at the paths `required` in it. */
export function skeleton(field: Field, required: readonly (readonly string[])[]): unknown {
  if (!field.members || !isObject(field.example)) return field.example;
  const names = new Set([...required.flatMap(([first]) => first ?? []), ...Object.keys(field.example)]);
  const members = [...names].flatMap((name) => {
    const member = field.members?.[name];
    return member ? [[name, skeleton(member, below(required, name))] as const] : [];
  });
  return Object.fromEntries(members);
}

/** The fix that puts a missing field into an order, with what it requires in turn; none where the field is not known. */
export function addition(
  order: unknown,
  root: Field,
  path: readonly string[],
  required: readonly (readonly string[])[],
): ProposedFix[] {
  const field = fieldAt(root, path);
  const name = path.at(-1);
  if (!field || name === undefined) return [];
  const value = skeleton(field, required);
  const parent = path.slice(0, -1);
  const title = `Add ${path.join('.')}`;
  if (valueAt(order, path) !== undefined) return [{ title, change: { kind: 'replace', path, value } }];
  if (!isObject(valueAt(order, parent))) return [];
  return [{ title, change: { kind: 'add', path: parent, members: { [name]: value } } }];
}

/** The field at a path, where it is known. */
export function fieldAt(root: Field, path: Path): Field | undefined {
  let at: Field | undefined = root;
  for (const step of path) at = at?.members && Object.hasOwn(at.members, step) ? at.members[step] : undefined;
  return at;
}

/** The paths below a member, seen from that member. */
export function below(paths: readonly (readonly string[])[], name: string): (readonly string[])[] {
  return paths.filter(([first, second]) => first === name && second !== undefined).map(([, ...rest]) => rest);
}
