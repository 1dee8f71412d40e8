import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { applied } from '../../../src/order/edits';
import type { Problem } from '../../../src/order/problem';
import { pointer } from '../../../src/order/problem';

/** The members that an order has besides what every order needs, as text. */
type Members = string;

/** What one rule says of orders. */
export interface RuleTable {
  /** What the rule reports: the place and the whole message. */
  readonly faults: readonly (readonly [members: Members, at: string, message: string])[];
  /** Where an order has several problems, or their severity differs: each as severity, place, and the API's error. */
  readonly verdicts?: readonly (readonly [members: Members, ...verdicts: string[]])[];
  /** Orders that it says nothing of. */
  readonly correct: readonly Members[];
  /** What its fixes make of an order; those marked may be applied on saving. */
  readonly fixes: readonly (readonly [members: Members, title: string, after: Members, mark?: 'lossless'])[];
  /** Orders that it reports and has no fix for. */
  readonly withoutFix?: readonly Members[];
}

/** Tests the table of a rule. */
export function describeRule(
  code: string,
  { faults, verdicts = [], correct, fixes, withoutFix = [] }: RuleTable,
): void {
  const problemsIn = (members: Members) => checkOrder(orderWith(members)).filter((problem) => problem.code === code);

  describe(code, () => {
    for (const [members, at, message] of faults) {
      it(`reports ${members}`, () => {
        const found = problemsIn(members).map((problem) => [pointer(problem.path), problem.message]);
        assert.deepEqual(found, [[at, message]]);
        assert.ok(message.search(/[.?](?: |$)/) < 100, 'the verdict is short');
      });
    }

    for (const [members, ...expected] of verdicts) {
      it(`judges ${members}`, () => assert.deepEqual(problemsIn(members).map(verdict), expected));
    }

    for (const members of correct) it(`leaves alone ${members}`, () => assert.deepEqual(problemsIn(members), []));

    for (const [members, title, after, mark] of fixes) {
      it(`mends ${members}: ${title}`, () => {
        const all = problemsIn(members).flatMap((problem) => problem.fixes);
        const fix = all.find((each) => each.title === title);
        assert.ok(fix, `it has ${all.map((each) => each.title).join('; ') || 'no fix'}`);
        assert.equal(applied(orderWith(members), fix.edits), orderWith(after));
        assert.deepEqual(problemsIn(after), []);
        assert.equal(fix.lossless === true, mark === 'lossless', 'whether it may be applied on saving');
      });
    }

    for (const members of withoutFix) {
      it(`has no fix for ${members}`, () => {
        const [problem] = problemsIn(members);
        assert.deepEqual(problem?.fixes, []);
      });
    }
  });
}

function verdict({ severity, path, apiError }: Problem): string {
  return [severity, pointer(path), apiError].filter((part) => part !== undefined).join(' ');
}

function orderWith(members: Members): string {
  return `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${members} }`;
}
