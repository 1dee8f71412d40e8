import { type Path, type Problem, pointer } from '../order/problem';

/**
 * Problems as an editor shows them: several fields that are missing in one place become one marker, whose fix adds them
 * all. Terminals and SARIF show each on its own.
 */
export function markers(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, path, range } = problem;
    const key = absenceCodes.has(code) ? `${code} ${pointer(parentOf(path))} ${range.start}` : `${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [grouped(group)] : group));
}

const absenceCodes = new Set(['missing-field', 'disputed-field']);

function grouped(group: readonly Problem[]): Problem {
  const [first] = group as [Problem];
  const parent = parentOf(first.path).join('.') || 'The order';
  const names = group.map(({ path }) => path.at(-1)).join(', ');
  const last = first.fixes.at(-1);
  return {
    ...first,
    path: parentOf(first.path),
    message: `${parent} lacks ${group.length} fields: ${names}. ${first.message}`,
    fixes: last ? [last] : [],
  };
}

function parentOf(path: Path): Path {
  return path.slice(0, -1);
}
