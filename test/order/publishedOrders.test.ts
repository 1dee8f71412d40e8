import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOrder } from '../../src/order/checkOrder';
import { readOrder } from '../../src/order/orderText';
import { pointer } from '../../src/order/problem';

const folder = path.resolve('../shared/corpus');

/** The mistakes that published pages made themselves: path and code of the error, and why the page is wrong. */
const mistakesOfPages: Record<string, string> = {
  '/type type': 'a placeholder that stands for two values',
  '/customer/ip_address ip-address': 'no IPv4 address: a number above 255',
  '/description missing-field': 'later versions of the same page have a description',
  '/gateway direct-without-gateway': 'left for the reader to fill in, or added by a program before sending',
};

describe('The orders that MultiSafepay published', () => {
  if (!existsSync(folder)) {
    it('are not at hand');
    return;
  }
  const published = readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).name as string)
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return { name, text, problems: checkOrder(text) };
    });

  it('all parse', () => {
    for (const { name, text } of published) assert.ok('value' in readOrder(text), name);
  });

  it('have no error but the mistakes of their own pages', () => {
    const wrong = published.flatMap(({ name, problems }) =>
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ path: at, code, message }) => ({ name, fault: `${pointer(at)} ${code}`, message })),
    );
    for (const { name, fault, message } of wrong)
      console.log(`      ${name}: ${message} (${mistakesOfPages[fault] ?? 'NOT EXPLAINED'})`);
    const clean = published.length - new Set(wrong.map(({ name }) => name)).size;
    console.log(
      `      ${clean} of ${published.length} without an error (${((100 * clean) / published.length).toFixed(1)} %)`,
    );
    assert.deepEqual(
      wrong.filter(({ fault }) => !mistakesOfPages[fault]),
      [],
    );
  });

  it('have a median of no hint, and at most two', () => {
    const hints = published
      .map(
        ({ problems }) => problems.filter(({ severity }) => severity === 'hint' || severity === 'information').length,
      )
      .sort((one, other) => one - other);
    const median = hints[Math.floor(hints.length / 2)];
    console.log(`      hints: median ${median}, most ${hints.at(-1)}`);
    assert.equal(median, 0);
    assert.ok((hints.at(-1) ?? 0) <= 2);
  });
});
