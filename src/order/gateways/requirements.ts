import type { Flow, Requirement } from './gateway';
import { requiredForRemark, schemaRequiredList } from './sources';

/** The fields at these dotted paths, required by one source; with `contestedBy`, their absence is a warning. */
export function requires(
  source: string,
  paths: readonly string[],
  only: { flow?: Flow; contestedBy?: string } = {},
): readonly Requirement[] {
  return paths.map((path) => ({ path: path.split('.'), source, ...only }));
}

/** The fields at these dotted paths, whose descriptions say "Required for" this gateway while its schema does not. */
export function remarkedAsRequired(...paths: readonly string[]): readonly Requirement[] {
  return requires(requiredForRemark, paths, { contestedBy: schemaRequiredList });
}
