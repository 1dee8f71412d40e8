import assert from 'node:assert/strict';
import {
  changeOrder,
  EMPTY_STATE,
  keepOrder,
  MAX_ORDER_TEXT,
  MAX_ORDERS,
  orderOf,
  type SimulatorState,
  type Status,
} from '../../src/simulator/orders';
import { storedOrder } from './ask';

// A text is only measured and dropped here, so one string can stand for all of them.
const QUARTER = 'x'.repeat(MAX_ORDER_TEXT / 4);

const DELIVERY = {
  at: '',
  url: 'http://localhost/',
  method: 'POST',
  timestamp: 0,
  attempt: 1,
  outcome: 'delivered',
  verdict: '',
} as const;

function kept(texts: readonly string[], statuses: readonly Status[] = []): SimulatorState {
  return texts.reduce((state, text, n) => {
    const status = statuses[n] ?? 'initialized';
    return keepOrder(state, storedOrder({ sessionId: `${n}`, orderId: `order-${n}`, text, status }));
  }, EMPTY_STATE);
}

describe('the orders that the simulator keeps', () => {
  const rows: [what: string, texts: string[], kept: string[], statuses?: Status[]][] = [
    ['none', [], []],
    ['as much text as is allowed', [QUARTER, QUARTER, QUARTER, QUARTER], ['0', '1', '2', '3']],
    ['one character more', [QUARTER, QUARTER, QUARTER, QUARTER, 'x'], ['1', '2', '3', '4']],
    ['a large one after many small ones', ['x', 'x', QUARTER, QUARTER, QUARTER, QUARTER], ['2', '3', '4', '5']],
    [
      'unpaid ones, of which a finished one goes before older ones',
      [QUARTER, QUARTER, QUARTER, QUARTER, QUARTER],
      ['0', '1', '3', '4'],
      ['initialized', 'uncleared', 'expired', 'completed'],
    ],
  ];
  for (const [what, texts, expected, statuses] of rows) {
    it(what, () => {
      const state = kept(texts, statuses);
      assert.deepEqual([...state.orders.keys()], expected);
      assert.deepEqual([...state.sessionOf.values()], expected);
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
    assert.equal(state.sessionOf.size, MAX_ORDERS);
    assert.equal(state.orders.has('0'), false);
  });

  it('count with what is kept of their deliveries', () => {
    const body = QUARTER.slice(DELIVERY.url.length * 2 + 'Auth'.length + 'OK'.length + 'Acknowledged.'.length);
    const deliveries = [{ ...DELIVERY, body, auth: 'Auth', answer: 'OK', verdict: 'Acknowledged.' }, DELIVERY];
    const state = changeOrder(kept([QUARTER, QUARTER, QUARTER, QUARTER]), '3', { deliveries });
    assert.deepEqual([...state.orders.keys()], ['1', '2', '3']);
    assert.equal(state.textLength, MAX_ORDER_TEXT);
    assert.equal(changeOrder(state, '3', { deliveries: [] }).textLength, (MAX_ORDER_TEXT / 4) * 3);
  });

  it('are found by order_id: the paid one of those that share it, else the latest', () => {
    let state = kept(['{}']);
    for (const sessionId of ['a', 'b']) state = keepOrder(state, storedOrder({ sessionId }));
    assert.equal(orderOf(state, 'order-1')?.sessionId, 'b');
    assert.equal(orderOf(changeOrder(state, 'a', { status: 'declined' }), 'order-1')?.sessionId, 'b');
    assert.equal(orderOf(changeOrder(state, 'a', { status: 'completed' }), 'order-1')?.sessionId, 'a');
    assert.equal(orderOf(state, 'order-2'), undefined);
  });

  it('stay as they are when one that is gone is changed', () => {
    const state = kept(['{}']);
    assert.equal(changeOrder(state, 'gone', { status: 'completed' }), state);
  });
});
