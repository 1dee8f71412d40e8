import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedFile } from '../../src/cli/checkedFile';
import { sarifLog } from '../../src/cli/sarif';
import { problemLines, summary } from '../../src/cli/textReport';
import { workflowCommands } from '../../src/cli/workflowCommands';
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

describe('the workflow commands of GitHub Actions', () => {
  const properties = 'line=2,col=3,endLine=2,endColumn=5,title=amount';

  it('are one for each problem, at its place', () => {
    assert.deepEqual(workflowCommands(file('orders/a.json', problem, info, hint)), [
      `::error file=orders/a.json,${properties}::amount should be 7495.%0AIt is 7500.`,
      '::notice file=orders/a.json,line=1,col=1,endLine=2,endColumn=7,title=hinted::amount should be 7495.%0AIt is 7500.',
      '::notice file=orders/a.json,line=1,col=1,endLine=2,endColumn=7,title=hinted::amount should be 7495.%0AIt is 7500.',
    ]);
  });

  it('name no file for standard input', () => {
    assert.match(workflowCommands(file('-', { ...problem, severity: 'warning' }))[0] ?? '', /^::warning line=2,/);
  });

  const escapes: [name: string, message: string, command: string][] = [
    ['a,b: 100%.json', '21 % off', '::error file=a%2Cb%3A 100%25.json,PROPERTIES::21 %25 off'],
    ['a\r\nb', 'one\r\ntwo', '::error file=a%0D%0Ab,PROPERTIES::one%0Atwo'],
    ['a', '\n::stop-commands::x', '::error file=a,PROPERTIES::%0A::stop-commands::x'],
    ['a', '\u001b[31mred', '::error file=a,PROPERTIES::\\u001b[31mred'],
  ];
  for (const [name, message, command] of escapes) {
    it(`escape ${JSON.stringify(name)}, ${JSON.stringify(message)}`, () => {
      assert.deepEqual(workflowCommands(file(name, { ...problem, message })), [
        command.replace('PROPERTIES', properties),
      ]);
    });
  }
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
        {
          id: 'amount',
          name: 'Amount',
          shortDescription: { text: 'amount should be a whole number of cents (1000 is EUR 10.00).' },
          defaultConfiguration: { level: 'error' },
          help: { text: 'See docs/rules.md#amount of MultiSafepay Orders.' },
        },
        { id: 'hinted', name: 'Hinted', help: { text: 'See docs/rules.md#amount of MultiSafepay Orders.' } },
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
