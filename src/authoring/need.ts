import { type OrderKind, requirementsOf } from '../order/kind';
import type { Path } from '../order/problem';
import { alwaysRequired } from '../order/schema/order';

/** How much an order needs a field; `disputed` is required by some documents and not by others. */
export type Need = 'required' | 'disputed' | 'recommended' | 'optional';

/** How much an order of this kind needs the field at a path; what holds a required field is required too. */
export function needOf(kind: OrderKind, path: Path): Need {
  const starts = (other: readonly string[]) => startsWith(other, path);
  if (alwaysRequired.some(starts)) return 'required';
  const requirements = requirementsOf(kind).filter((requirement) => starts(requirement.path));
  if (requirements.some(({ contestedBy }) => !contestedBy)) return 'required';
  if (requirements.length > 0) return 'disputed';
  const recommended = kind.gateway?.recommended ?? [];
  return recommended.some((dotted) => starts(dotted.split('.'))) ? 'recommended' : 'optional';
}

/** Whether a path of names begins with another one; elements of a list have no name on it. */
export function startsWith(path: readonly string[], start: Path): boolean {
  return names(start).every((name, index) => path[index] === name);
}

function names(path: Path): string[] {
  return path.filter((step) => typeof step === 'string');
}
