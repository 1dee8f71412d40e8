import assert from 'node:assert/strict';
import { finishedOrder } from '../../src/api/finishedOrder';
import type { SentOrder } from '../../src/api/sentOrder';
import { sentOrder } from './sentOrderFixture';

describe('the record of an order that was answered', () => {
  const answered = sentOrder({ id: 'b', file: 'untitled:Untitled-1', status: 'initialized' });
  const told: Partial<SentOrder> = {
    status: 'completed',
    financialStatus: 'completed',
    checked: '2026-11-21T14:03:00Z',
  };
  const cases: [meanwhile: string, kept: Partial<SentOrder>, expected: Partial<Record<keyof SentOrder, unknown>>][] = [
    ['nothing happened', { file: 'untitled:Untitled-1' }, { file: 'untitled:Untitled-1', status: 'initialized' }],
    ['its untitled document was closed', {}, { file: undefined, status: 'initialized' }],
    ['a look-up told its status', { file: 'untitled:Untitled-1', ...told }, { file: 'untitled:Untitled-1', ...told }],
  ];
  for (const [meanwhile, kept, expected] of cases) {
    it(`takes the place of the one from before the answer; meanwhile ${meanwhile}`, () => {
      const pending = sentOrder({ id: 'a', accepted: false, mayHaveArrived: true, ...kept });
      const finished = finishedOrder(pending, answered);
      assert.deepEqual([finished.id, finished.accepted, finished.mayHaveArrived], ['a', true, undefined]);
      for (const [name, value] of Object.entries(expected))
        assert.equal(finished[name as keyof SentOrder], value, name);
    });
  }
});
