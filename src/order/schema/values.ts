import type { Path } from '../problem';
import { TEMPLATE } from './field';

/** Whether a value is an object with members, as `{...}` in JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. Inherited members, such as `constructor`, are none. */
export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The string at a path that a format applies to: set, and no template. */
export function formattedText(root: unknown, path: Path): string | undefined {
  const value = valueAt(root, path);
  return typeof value === 'string' && value !== '' && !TEMPLATE.test(value) ? value : undefined;
}
