import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedFile } from '../../src/cli/checkedFile';
import { sarifLog } from '../../src/cli/sarif';
import { problemLines, summary } from '../../src/cli/textReport';
import type { Problem } from '../../src/order/problem';

const problem: Problem = {
  code: 'amount',
  severity: 'error',
  message: 'amount should be 7495.\nIt is 7500.',
  path: ['a/b', 0, 'amount'],
  range: { start: 4, end: 6 },
  apiError: 1027,
  docs: 'docs/rules.md#amount',
  fixes: [],
};
const { apiError, ...withoutApiError } = problem;
const hint: Problem = { ...withoutApiError, code: 'hinted', severity: 'hint', range: { start: 0, end: 8 } };
const info: Problem = { ...hint, severity: 'information' };
const file = (name: string, ...problems: Problem[]): CheckedFile => ({ path: name, text: '{\n "ä": 1}', problems });

describe('the text report', () => {
  it('has one line for each problem, at its place', () => {
    assert.deepEqual(problemLines(file('a b.json', problem, info, hint)), [
      'a b.json:2:3 error amount amount should be 7495. It is 7500.',
      'a b.json:1:1 info hinted amount should be 7495. It is 7500.',
      'a b.json:1:1 hint hinted amount should be 7495. It is 7500.',
    ]);
  });

  it('keeps a file name from steering the terminal', () => {
    assert.match(problemLines(file('a\n\u001bb', problem))[0] ?? '', /^a \\u001bb:2:3 error /);
  });

  it('counts', () => {
    assert.equal(
      summary([file('a'), file('b', problem, problem, info, info, hint)]),
      '2 errors, 2 info, 1 hint in 2 files',
    );
    assert.equal(summary([file('a')]), 'no problems in 1 file');
  });
});

describe('the SARIF log', () => {
  const log = (...files: CheckedFile[]) => JSON.parse(sarifLog(files, true, '1.2.3'));

  it('names the tool and the rules that were broken, once each', () => {
    const { version, runs } = log(file('a', problem, hint), file('b', problem));
    assert.equal(version, '2.1.0');
    assert.deepEqual(runs[0].tool.driver, {
      name: 'MultiSafepay Orders',
      version: '1.2.3',
      rules: [
        { id: 'amount', help: { text: 'See docs/rules.md#amount of MultiSafepay Orders.' } },
        { id: 'hinted', help: { text: 'See docs/rules.md#amount of MultiSafepay Orders.' } },
      ],
    });
  });

  it('has a result for each problem', () => {
    const { results } = log(file('orders/a b#.json', problem, hint)).runs[0];
    assert.deepEqual(results, [
      {
        ruleId: 'amount',
        level: 'error',
        message: { text: 'amount should be 7495.\nIt is 7500.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'orders/a%20b%23.json' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
            },
          },
        ],
        properties: { path: '/a~1b/0/amount', apiError },
      },
      {
        ruleId: 'hinted',
        level: 'note',
        message: { text: 'amount should be 7495.\nIt is 7500.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'orders/a%20b%23.json' },
              region: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 7 },
            },
          },
        ],
        properties: { path: '/a~1b/0/amount' },
      },
    ]);
  });

  it('is a log of a clean run without problems', () => {
    const [run] = log(file('a')).runs;
    assert.deepEqual([run.results, run.tool.driver.rules, run.columnKind], [[], [], 'utf16CodeUnits']);
  });

  it('makes an absolute path a file URL', () => {
    const absolute = path.resolve('a b.json');
    const [result] = log(file(absolute, problem)).runs[0].results;
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, pathToFileURL(absolute).href);
  });

  it('says when a file could not be read', () => {
    assert.deepEqual(JSON.parse(sarifLog([], false, '1')).runs[0].invocations, [{ executionSuccessful: false }]);
  });
});
