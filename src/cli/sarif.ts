import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problemCodes } from '../order/codes';
import { type Problem, pointer, type Severity } from '../order/problem';
import type { CheckedFile } from './checkedFile';
import { type Position, positionsIn } from './positions';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A SARIF 2.1.0 log of one run, as JSON text; `complete` is false when a file could not be read. */
export function sarifLog(files: readonly CheckedFile[], complete: boolean, version: string): string {
  const docs = new Map(files.flatMap((file) => file.problems.map(({ code, docs }) => [code, docs] as const)));
  const rules = [...docs].sort().map(([id, page]) => descriptor(id, page));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'MultiSafepay Orders', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: complete }],
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** What code scanning shows of a rule. There is no public page that `helpUri` could lead to. */
function descriptor(id: string, page: string) {
  const known = problemCodes.find(({ code }) => code === id);
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    ...(known && {
      shortDescription: { text: known.what.replaceAll('`', '') },
      defaultConfiguration: { level: LEVELS[known.severity] },
    }),
    help: { text: `See ${page} of MultiSafepay Orders.` },
  };
}

function resultsOf({ path, text, problems }: CheckedFile) {
  if (problems.length === 0) return [];
  const uri = uriOf(path);
  const at = positionsIn(text);
  return problems.map((problem) => result(problem, uri, at));
}

function result(problem: Problem, uri: string, at: (offset: number) => Position) {
  const { code, severity, message, path, range, apiError } = problem;
  const start = at(range.start);
  const end = at(range.end);
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    properties: { path: pointer(path), ...(apiError !== undefined && { apiError }) },
  };
}

/** Relative paths stay relative, so that code scanning finds them in the repository. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
