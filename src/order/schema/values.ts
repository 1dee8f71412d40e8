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

/** The digits of a number, or a text without the space around it; of anything else, `String` might throw. */
export function numberText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
}

/** Whether a flag is on; `"true"`, `1` and the like stand in published orders. */
export function isOn(flag: unknown): boolean {
  return flag === true || flag === 1 || (typeof flag === 'string' && /^(?:true|1)$/i.test(flag));
}

/** The string at a path that a format applies to: set, and no template. */
export function formattedText(root: unknown, path: Path): string | undefined {
  const value = valueAt(root, path);
  return typeof value === 'string' && value !== '' && !TEMPLATE.test(value) ? value : undefined;
}
