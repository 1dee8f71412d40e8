import { parseArgs } from 'node:util';
import type { Severity } from '../order/problem';
import type { CheckedFile } from './checkedFile';
import { findProblems } from './findProblems';
import { inputs } from './inputs';
import { writeError, writeOut } from './output';
import { plainLine } from './plainLine';
import { readRules } from './rulesFile';
import { sarifLog } from './sarif';
import { problemLines, summary } from './textReport';
import { UsageError } from './usageError';
import { workflowCommands } from './workflowCommands';

declare const __VERSION__: string;

/** What stands on standard output for a file, as soon as it is checked; a SARIF log is written at the end. */
const lineReports = { text: problemLines, github: workflowCommands, sarif: () => [] };

/** `check`: the exit code is 0 without an error, 1 with one, 2 when a file could not be read. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string' },
      rules: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { format } = values;
  if (!isFormat(format)) throw new UsageError(`--format is text, sarif or github, not "${format}".`);
  const mostWarnings = mostWarningsOf(values['max-warnings']);
  if (positionals.length === 0) throw new UsageError('check needs the files to check, or - for standard input.');
  const settings = values.rules === undefined ? {} : await readRules(values.rules);

  const files: CheckedFile[] = [];
  let complete = true;
  for await (const input of inputs(positionals)) {
    if ('fault' in input) {
      writeError(plainLine(`${input.path} ${input.fault}`));
      complete = false;
      continue;
    }
    const file = { ...input, problems: findProblems(input.text, settings) };
    files.push(file);
    for (const line of lineReports[format](file)) writeOut(line);
  }
  if (format === 'sarif') writeOut(sarifLog(files, complete, __VERSION__));
  if (files.length > 0) writeError(summary(files));

  const warnings = count(files, 'warning');
  const tooMany = warnings > mostWarnings;
  if (tooMany) writeError(`More warnings than --max-warnings ${mostWarnings} allows.`);
  if (!complete) return 2;
  return tooMany || count(files, 'error') > 0 ? 1 : 0;
}

function isFormat(format: string): format is keyof typeof lineReports {
  return Object.hasOwn(lineReports, format);
}

function mostWarningsOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings is a whole number, 0 or more, not "${value}".`);
  return Number(value);
}

function count(files: readonly CheckedFile[], severity: Severity): number {
  return files.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
}
