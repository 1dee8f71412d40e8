import assert from 'node:assert/strict';
import { EMPTY_STATE, keepOrder, MAX_ORDER_TEXT, MAX_ORDERS, type SimulatorState } from '../../src/simulator/orders';

// A text is only measured and dropped here, so one string can stand for all of them.
const QUARTER = 'x'.repeat(MAX_ORDER_TEXT / 4);

function kept(texts: readonly string[]): SimulatorState {
  return texts.reduce((state, text, n) => keepOrder(state, { sessionId: `${n}`, created: '', text }), EMPTY_STATE);
}

describe('the orders that the simulator keeps', () => {
  const rows: [what: string, texts: string[], kept: string[]][] = [
    ['none', [], []],
    ['as much text as is allowed', [QUARTER, QUARTER, QUARTER, QUARTER], ['0', '1', '2', '3']],
    ['one character more', [QUARTER, QUARTER, QUARTER, QUARTER, 'x'], ['1', '2', '3', '4']],
    ['a large one after many small ones', ['x', 'x', QUARTER, QUARTER, QUARTER, QUARTER], ['2', '3', '4', '5']],
  ];
  for (const [what, texts, expected] of rows) {
    it(what, () => {
      const state = kept(texts);
      assert.deepEqual([...state.orders.keys()], expected);
      assert.equal(state.created, texts.length);
      assert.equal(
        state.textLength,
        expected.reduce((length, id) => length + (texts[Number(id)] ?? '').length, 0),
      );
    });
  }

  it('are limited in number too', () => {
    const state = kept(Array(MAX_ORDERS + 1).fill('{}'));
    assert.equal(state.orders.size, MAX_ORDERS);
    assert.equal(state.orders.has('0'), false);
  });
});
