import assert from 'node:assert/strict';
import type { SentOrder } from '../../src/api/sentOrder';
import { nextAsk, ordersToFollow } from '../../src/api/statusSchedule';
import { sentOrder } from './sentOrderFixture';

const SENT = '2026-11-21T14:00:00.000Z';
const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

describe('which sent orders are asked for their status', () => {
  const now = at('15:00:00');
  const cases: [order: string, change: Partial<SentOrder>, followed: boolean][] = [
    ['accepted, status not known yet', {}, true],
    ['initialized', { status: 'initialized' }, true],
    ['uncleared', { status: 'uncleared' }, true],
    ['of a status that nobody documented', { status: 'thinking' }, true],
    ['completed', { status: 'completed' }, false],
    ['declined', { status: 'declined' }, false],
    ['refunded in part', { status: 'partial_refunded' }, false],
    ['refused', { accepted: false }, false],
    ['without an answer, so that it may exist', { accepted: false, mayHaveArrived: true }, true],
    ['sent 29 days ago', { sent: '2026-10-23T14:00:00Z' }, true],
    ['sent 31 days ago', { sent: '2026-10-21T14:00:00Z' }, false],
    ['with a link of 60 days, 31 days ago', { sent: '2026-10-21T14:00:00Z', request: '{"days_active": "60"}' }, true],
    ['with a link of 10 minutes', { request: '{"seconds_active": 600, "days_active": 60}' }, false],
    ['too long to be kept as a whole', { request: '{"description": "…' }, true],
  ];
  for (const [order, change, followed] of cases) {
    it(`${followed ? '' : 'not '}one that is ${order}`, () => {
      assert.equal(ordersToFollow([sentOrder({ sent: SENT, ...change })], now).length, followed ? 1 : 0);
    });
  }
  it('not one without an order_id', () => {
    const { orderId, ...order } = sentOrder({ sent: SENT });
    assert.deepEqual(ordersToFollow([order], now), []);
  });
  it('the newest twenty', () => {
    const orders = Array.from({ length: 50 }, (_, index) => sentOrder({ id: `${index}`, sent: SENT }));
    assert.deepEqual(ordersToFollow(orders, now), orders.slice(0, 20));
  });
  it('and the newest twenty of those that are not given up', () => {
    const orders = Array.from({ length: 50 }, (_, index) => sentOrder({ id: `${index}`, sent: SENT }));
    const gone = new Set(orders.slice(0, 25));
    assert.deepEqual(
      ordersToFollow(orders, now, (order) => gone.has(order)),
      orders.slice(25, 45),
    );
  });
});

describe('when an order is asked for again', () => {
  const order = sentOrder({ sent: SENT });
  const cases: [asked: Parameters<typeof nextAsk>[1], at: string][] = [
    [undefined, '14:00:05'],
    [{ times: 1, last: at('14:00:05') }, '14:00:15'],
    [{ times: 2, last: at('14:00:15') }, '14:00:45'],
    [{ times: 3, last: at('14:00:45') }, '14:01:45'],
    [{ times: 4, last: at('14:01:45') }, '14:06:45'],
    [{ times: 99, last: at('16:00:00') }, '16:05:00'],
  ];
  for (const [asked, time] of cases) {
    it(`${asked?.times ?? 0} times before: at ${time}`, () => assert.equal(nextAsk(order, asked), at(time)));
  }
  it('without an answer: not before the send is over', () => {
    assert.equal(nextAsk({ ...order, accepted: false, mayHaveArrived: true }, undefined), at('14:01:00'));
  });
  it('in a new window: soon after it was asked for last', () => {
    assert.equal(nextAsk({ ...order, checked: '2026-11-21T18:00:00Z' }, undefined), at('18:00:05'));
  });
});
