import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkOrder } from '../../src/order/checkOrder';
import { applied } from '../../src/order/edits';
import { kindOf } from '../../src/order/kind';
import { cartOf } from '../../src/order/money/cart';
import { readOrder } from '../../src/order/orderText';
import { type Fix, type Path, type Problem, pointer } from '../../src/order/problem';
import { currencies } from '../../src/order/schema/currencies';
import { isUnset } from '../../src/order/schema/field';
import { isOn, valueAt } from '../../src/order/schema/values';
import { runs } from '../deepRuns';
import { faultyText } from './faultyOrders';
import { orderIn } from './readText';

/** What decides how much of an order can be judged: its kind, and what its cart can be held against. */
function judgeable(text: string) {
  const order = orderIn(text);
  const cart = cartOf(order, text);
  return {
    kind: kindOf(order),
    total: cart !== undefined && cart.amounts.length > 0,
    checked: isOn(valueAt(order, ['checkout_options', 'validate_cart'])),
    taxTables: !isUnset(valueAt(order, ['checkout_options', 'tax_tables'])),
    currencies: currenciesIn(order).map((each) => currencies.some((known) => known === each)),
  };
}

function currenciesIn(order: unknown): unknown[] {
  const items = valueAt(order, ['shopping_cart', 'items']);
  return [order, ...(Array.isArray(items) ? items : [])].map((each) => valueAt(each, ['currency']));
}

type Judgeable = ReturnType<typeof judgeable>;

/** The codes of what could not be judged before a fix, and can be now; undefined where the order is of another kind. */
function judgedNow(was: Judgeable, is: Judgeable): ReadonlySet<string> | undefined {
  if (!isDeepStrictEqual(was.kind, is.kind)) return undefined;
  return new Set([
    ...(was.total === is.total ? [] : ['cart-total']),
    ...(was.checked === is.checked ? [] : ['cart-total', 'line-incomplete']),
    ...(was.taxTables === is.taxTables ? [] : ['tax-table-unknown']),
    ...(isDeepStrictEqual(was.currencies, is.currencies) ? [] : ['cart-currency']),
  ]);
}

/** Whether an object was not there before a fix, or under a name that the API ignores, so that what is in it shows now. */
function isRevealed(fresh: Problem, fix: Fix, mended: Problem, before: readonly Problem[]): boolean {
  const within = (path: Path) => path.every((step, index) => step === fresh.path[index]);
  const [rename] = mended.code === 'property-spelling' ? fix.edits : [];
  const renamed = rename?.newText && within([...mended.path.slice(0, -1), JSON.parse(rename.newText)]);
  return renamed || before.some(({ code, path }) => code === fresh.code && within(path));
}

const named = ({ code, path }: Problem) => `${pointer(path)} ${code}`;

describe('Any fix of any order', () => {
  it('yields JSON, removes its problem and adds no error', () => {
    fc.assert(
      fc.property(faultyText, (text) => {
        const before = checkOrder(text);
        for (const problem of before) {
          for (const fix of problem.fixes) {
            const after = applied(text, fix.edits);
            assert.ok('value' in readOrder(after), `${fix.title}: ${after}`);
            const problems = checkOrder(after);
            assert.ok(
              !problems.some((each) => named(each) === named(problem)),
              `${fix.title} leaves ${named(problem)}`,
            );
            const shown = judgedNow(judgeable(text), judgeable(after));
            if (!shown) continue;
            const made = problems.filter(
              (each) => each.severity === 'error' && !shown.has(each.code) && !isRevealed(each, fix, problem, before),
            );
            assert.deepEqual(made, [], `${problem.code}: ${fix.title}`);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
