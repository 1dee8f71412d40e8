import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { run } from './run';

const VALID = JSON.stringify({
  type: 'redirect',
  order_id: 'a',
  currency: 'EUR',
  amount: 1000,
  description: 'One shirt',
});
const TWICE = VALID.replace('{', '{ "order_id": "b",\n  ');
const NO_AMOUNT = JSON.stringify({ type: 'redirect', order_id: 'a', currency: 'EUR', description: 'One shirt' });

describe('multisafepay-orders check', () => {
  let dir: string;
  const file = (name: string, content: string | Uint8Array) => {
    const full = path.join(dir, name);
    writeFileSync(full, content);
    return full;
  };
  before(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'check-'));
  });
  after(() => rmSync(dir, { recursive: true }));

  it('a valid order: nothing, exit code 0', async () => {
    const checked = await run(['check', file('valid.json', VALID)]);
    assert.deepEqual(checked, { code: 0, stdout: '', stderr: 'no problems in 1 file\n' });
  });

  it('comments, trailing commas and a byte order mark are no problem', async () => {
    const { code, stdout } = await run([
      'check',
      file('valid.jsonc', `\uFEFF// an order\n${VALID.replace('}', ',}')}`),
    ]);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('an error in standard input: its line, exit code 1', async () => {
    const { code, stdout } = await run(['check', '-'], NO_AMOUNT);
    assert.equal(code, 1);
    assert.match(stdout, /^-:1:1 error [a-z-]+ .*amount.*\n$/);
  });

  it('a warning alone: its line, exit code 0', async () => {
    const { code, stdout, stderr } = await run(['check', '-'], TWICE);
    assert.equal(code, 0);
    assert.match(stdout, /^-:2:\d+ warning duplicate-key .*"order_id".*\n$/);
    assert.equal(stderr, '1 warning in 1 file\n');
  });

  it('a byte order mark does not move the columns', async () => {
    const [plain, marked] = await Promise.all([run(['check', '-'], '{ x'), run(['check', '-'], '\uFEFF{ x')]);
    assert.match(plain.stdout, /^-:1:3 error syntax/);
    assert.equal(marked.stdout, plain.stdout);
  });

  const broken: [name: string, text: string | Uint8Array][] = [
    ['nothing', ''],
    ['spaces', ' \n'],
    ['half an order', VALID.slice(0, -5)],
    ['two orders', VALID + VALID],
    ['other text', 'hello'],
    ['zero bytes', '\0\0\0'],
    ['terminal codes', '{"a": \u001b[31m}'],
    ['100,000 brackets', '['.repeat(100_000)],
  ];
  for (const [name, input] of broken) {
    it(`${name}: an error on its line, exit code 1`, async () => {
      const { code, stdout, stderr } = await run(['check', '-'], input);
      assert.equal(code, 1);
      assert.match(stdout, /^-:\d+:\d+ error syntax .+\n/);
      assert.ok(!stdout.includes('\u001b'));
      assert.match(stderr, /error.* in 1 file\n$/);
    });
  }

  it('a file that cannot be read: named, exit code 2, and the others are checked', async () => {
    const missing = path.join(dir, 'missing.json');
    const utf16 = file('utf16.json', Buffer.from(`\uFEFF${VALID}`, 'utf16le'));
    const { code, stdout, stderr } = await run(['check', missing, utf16, file('twice.json', TWICE)]);
    assert.equal(code, 2);
    assert.deepEqual(stderr.split('\n'), [
      `${missing} does not exist`,
      `${utf16} is not UTF-8 text`,
      '1 warning in 1 file',
      '',
    ]);
    assert.match(stdout, /twice\.json:2:\d+ warning duplicate-key/);
  });

  it('--format sarif: one log on standard output, the same exit code', async () => {
    const { code, stdout } = await run(['check', '--format', 'sarif', '-'], NO_AMOUNT);
    assert.equal(code, 1);
    const [sarif] = JSON.parse(stdout).runs;
    assert.equal(sarif.results[0].level, 'error');
    assert.equal(sarif.results[0].properties.path, '/amount');
  });

  it('--format github: a workflow command for each problem, the same exit code', async () => {
    const { code, stdout, stderr } = await run(['check', '--format', 'github', file('a, b.json', NO_AMOUNT)]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^::error file=[^:,]*a%2C b\.json,line=1,col=1,endLine=1,endColumn=2,title=missing-field::amount/,
    );
    assert.equal(stderr, '1 error in 1 file\n');
  });

  const limits: [most: string, code: number, stderr: string][] = [
    ['0', 1, '1 warning in 1 file\nMore warnings than --max-warnings 0 allows.\n'],
    ['1', 0, '1 warning in 1 file\n'],
    ['2', 0, '1 warning in 1 file\n'],
  ];
  for (const [most, code, stderr] of limits) {
    it(`--max-warnings ${most} with one warning: exit code ${code}`, async () => {
      const checked = await run(['check', '--max-warnings', most, '-'], TWICE);
      assert.deepEqual([checked.code, checked.stderr], [code, stderr]);
    });
  }

  const settings: [name: string, rules: object, input: string, code: number, stdout: RegExp][] = [
    ['an error that is off', { 'missing-field': 'off' }, NO_AMOUNT, 0, /^$/],
    ['an error that is a warning', { 'missing-field': 'warning' }, NO_AMOUNT, 0, /^-:1:1 warning missing-field /],
    ['a warning that is an error', { 'duplicate-key': 'error' }, TWICE, 1, /^-:2:21 error duplicate-key /],
    ['another rule', { 'locale-form': 'off' }, NO_AMOUNT, 1, /^-:1:1 error missing-field /],
    ['text that is not JSON', { 'missing-field': 'off' }, '{', 1, /^-:1:2 error syntax /],
  ];
  for (const [name, rules, input, code, stdout] of settings) {
    it(`--rules, ${name}: exit code ${code}`, async () => {
      const checked = await run(['check', '--rules', file('rules.json', JSON.stringify(rules)), '-'], input);
      assert.equal(checked.code, code);
      assert.match(checked.stdout, stdout);
    });
  }

  it('a reader that goes away gets no stack trace', async () => {
    const many = file('many.json', `{${'"a": 1,\n'.repeat(20_000)}}`);
    const child = spawn(process.execPath, ['dist/cli.js', 'check', many]);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.doesNotMatch(stderr, /EPIPE|\n {4}at /);
  });

  const misuses: [args: string[], says: RegExp][] = [
    [[], /^check needs the files to check/],
    [['--format', 'xml', '-'], /^--format is text, sarif or github, not "xml"\./],
    [['--format', 'constructor', '-'], /^--format is text, sarif or github, not "constructor"\./],
    [['--rules', 'missing.json', '-'], /^--rules: missing\.json does not exist\./],
    [['--max-warnings', 'x', '-'], /^--max-warnings is a whole number, 0 or more, not "x"\./],
    [['--max-warnings=-1', '-'], /^--max-warnings is a whole number, 0 or more, not "-1"\./],
    [['--max-warnings', '', '-'], /^--max-warnings is a whole number, 0 or more, not ""\./],
    [['--max-warnings', '1', '--max-warnings'], /argument missing/],
    [['--strict', '-'], /Unknown option '--strict'/],
    [['--format'], /argument missing/],
  ];
  for (const [args, says] of misuses) {
    it(`${args.join(' ') || 'without a file'}: a wrong command line, exit code 2`, async () => {
      const { code, stdout, stderr } = await run(['check', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
      assert.match(stderr, /See "multisafepay-orders check --help"\.\n$/);
    });
  }
});

describe('multisafepay-orders', () => {
  it('--version prints the version alone', async () => {
    const { code, stdout, stderr } = await run(['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual([code, stderr], [0, '']);
  });

  const helps: [args: string[], says: RegExp][] = [
    [['--help'], /Not made by MultiSafepay\.\n\n {2}multisafepay-orders check/],
    [['check', '--help'], /Exit code: 0 no error/],
    [['send', '--help'], /MULTISAFEPAY_API_KEY.*\n[\s\S]*HTTPS_PROXY is not used/],
    [['simulator', '--help'], /until it is interrupted/],
  ];
  for (const [args, says] of helps) {
    it(`${args.join(' ')} helps on standard output`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.match(stdout, says);
      assert.deepEqual([code, stderr], [0, '']);
    });
  }

  for (const args of [[], ['chekc'], ['constructor']]) {
    it(`${args.join(' ') || 'without a command'}: help on standard error, exit code 2`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.match(stderr, /multisafepay-orders check \[--format/);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }
});
