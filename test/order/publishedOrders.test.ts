import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOrder } from '../../src/order/checkOrder';
import { cartOf } from '../../src/order/money/cart';
import { mismatchOf } from '../../src/order/money/mismatch';
import { cartWorking } from '../../src/order/money/working';
import { readOrder } from '../../src/order/orderText';
import { pointer } from '../../src/order/problem';
import { isObject, valueAt } from '../../src/order/schema/values';

const folder = path.resolve('../shared/corpus');

/** The mistakes that published pages made themselves: path and code of the error, and why the page is wrong. */
const mistakesOfPages: Record<string, string> = {
  '/type type': 'a placeholder that stands for two values',
  '/customer/ip_address ip-address': 'no IPv4 address: a number above 255',
  '/description missing-field': 'later versions of the same page have a description',
  '/gateway direct-without-gateway': 'left for the reader to fill in, or added by a program before sending',
};

/** The carts of published pages that do not add up: their sums, and why the page is wrong. */
const cartsOfPages: Record<string, string> = {
  'items 90.00 + VAT 8.10 = 98.10; amount is 9743':
    'the amount has 8.25 %, the rate of that table on other pages; here it is 9 %',
};

/** The order with the names of tax tables in quotes: a number there is a fault of its own, and the cart adds up to more. */
function withNamedTables(text: string): string {
  return text.replace(/("tax_table_selector"\s*:\s*)(\d+)/g, '$1"$2"');
}

/** How a cart that misses its amount adds up; undefined where it meets. */
function miss(text: string): string | undefined {
  const read = readOrder(withNamedTables(text));
  const order = 'value' in read && isObject(read.value) ? read.value : {};
  if (valueAt(order, ['shopping_cart', 'items']) === undefined) return undefined;
  const cart = cartOf(order, text);
  if (!cart) return 'cannot be added up';
  return mismatchOf(order, cart) && `${cartWorking(cart, order.currency)}; amount is ${order.amount}`;
}

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

  it('have carts that add up, but for the mistakes of their own pages', () => {
    const carts = published.filter(({ text }) => text.includes('"shopping_cart"'));
    const wrong = carts.flatMap(({ name, text }) => {
      const sums = miss(text);
      return sums === undefined ? [] : [{ name, sums }];
    });
    console.log(`      ${carts.length - wrong.length} of ${carts.length} carts add up`);
    for (const { name, sums } of wrong)
      console.log(`      ${name}: ${sums} (${cartsOfPages[sums] ?? 'NOT EXPLAINED'})`);
    assert.deepEqual(
      wrong.filter(({ sums }) => !cartsOfPages[sums]),
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
