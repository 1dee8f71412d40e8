import assert from 'node:assert/strict';
import { checkOrder } from '../../src/order/checkOrder';
import type { CheckSettings } from '../../src/order/settings';

const order = { type: 'redirect', order_id: 'a', currency: 'EUR', amount: '1000', description: 'One shirt' };

describe('Rules that are set', () => {
  const cases: [rules: unknown, severity: string | undefined][] = [
    [undefined, 'warning'],
    [{}, 'warning'],
    [{ 'url-form': 'off' }, 'warning'],
    [{ 'amount-in-quotes': 'off' }, undefined],
    [{ 'amount-in-quotes': 'error' }, 'error'],
    [{ 'amount-in-quotes': 'hint' }, 'hint'],
    // What a person may have typed into settings.json.
    [{ 'amount-in-quotes': 'silent' }, 'warning'],
    [{ 'amount-in-quotes': 1 }, 'warning'],
    [null, 'warning'],
  ];
  for (const [rules, severity] of cases) {
    it(`${JSON.stringify(rules)}: ${severity ?? 'nothing'}`, () => {
      const problems = checkOrder(JSON.stringify(order), { rules } as CheckSettings);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.severity]),
        severity ? [['amount-in-quotes', severity]] : [],
      );
    });
  }
});
