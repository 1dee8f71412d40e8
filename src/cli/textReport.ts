import type { Severity } from '../order/problem';
import type { CheckedFile } from './checkedFile';
import { plainLine } from './plainLine';
import { positionsIn } from './positions';

const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** One line for each problem of a file: `file:line:col severity code message`. */
export function problemLines({ path, text, problems }: CheckedFile): string[] {
  if (problems.length === 0) return [];
  const at = positionsIn(text);
  return problems.map(({ range, severity, code, message }) => {
    const { line, column } = at(range.start);
    return plainLine(`${path}:${line}:${column} ${WORDS[severity]} ${code} ${message}`);
  });
}

/** How much was found in how many files, for standard error: `2 errors, 1 warning in 3 files`. */
export function summary(files: readonly CheckedFile[]): string {
  const problems = files.flatMap((file) => file.problems);
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, WORDS[severity]));
  return `${counts.join(', ') || 'no problems'} in ${counted(files.length, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === WORDS.information ? '' : 's'}`;
}
