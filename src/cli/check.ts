import { parseArgs } from 'node:util';
import type { CheckedFile } from './checkedFile';
import { findProblems } from './findProblems';
import { writeError, writeOut } from './output';
import { plainLine } from './plainLine';
import { readInput } from './readInput';
import { sarifLog } from './sarif';
import { problemLines, summary } from './textReport';
import { UsageError } from './usageError';

declare const __VERSION__: string;

/** `check`: the exit code is 0 without an error, 1 with one, 2 when a file could not be read. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  const { format } = values;
  if (format !== 'text' && format !== 'sarif') throw new UsageError(`--format is text or sarif, not "${format}".`);
  if (positionals.length === 0) throw new UsageError('check needs the files to check, or - for standard input.');

  const paths = [...new Set(positionals)];
  const files: CheckedFile[] = [];
  for (const path of paths) {
    const input = await readInput(path);
    if ('fault' in input) {
      writeError(plainLine(`${path} ${input.fault}`));
      continue;
    }
    const file = { path, text: input.text, problems: findProblems(input.text) };
    files.push(file);
    if (format === 'text') for (const line of problemLines(file)) writeOut(line);
  }
  const complete = files.length === paths.length;
  if (format === 'sarif') writeOut(sarifLog(files, complete, __VERSION__));
  if (files.length > 0) writeError(summary(files));
  if (!complete) return 2;
  return files.some((file) => file.problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
