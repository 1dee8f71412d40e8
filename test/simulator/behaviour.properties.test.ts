import assert from 'node:assert/strict';
import fc from 'fast-check';
import { settle } from '../../src/simulator/orderLife';
import { ORDER, playedSimulator } from './ask';

// Whatever a check lets through: every field of an order may hold anything.
const FIELDS = [
  ...Object.keys(ORDER),
  ...['gateway', 'gateway_info', 'payment_options', 'customer', 'shopping_cart', 'days_active', 'recurring_id'],
  ...['seconds_active', 'payment_data', 'custom_info', 'status', 'var1'],
];
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('direct', 'VISA', 'MBWAY', { toString: 1 }, { notification_url: {} }, { card_number: [] }),
);
const anyOrder = fc.dictionary(fc.constantFrom(...FIELDS), anything);

describe('the simulator, given any order that its check lets through', () => {
  it('answers it in an envelope, shows it, updates it, settles it', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (order, update) => {
        const simulator = playedSimulator();
        const created = simulator.ask('POST', '/orders', { ...ORDER, ...order });
        const [sessionId = ''] = simulator.state().orders.keys();
        const { orderId = '' } = simulator.state().orders.get(sessionId) ?? {};
        assert.ok([undefined, 1024].includes(created.code), created.info);
        // Half a character, or none, cannot stand in a path.
        if (orderId === '' || /\p{Surrogate}/u.test(orderId)) return;
        const path = `/orders/${encodeURIComponent(orderId)}`;
        assert.equal(simulator.ask('GET', path).data.order_id, orderId);
        assert.ok([undefined, 1000].includes(simulator.ask('PATCH', path, update).code));
        simulator.change((state) => settle(state, sessionId, 'completed', 'VISA', simulator.world));
        assert.equal(typeof simulator.ask('GET', path).data.status, 'string');
      }),
    );
  });

  it('expires it when its time is up, at the latest after a year', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const simulator = playedSimulator();
        const sessionId = simulator.order({ ...order, type: 'redirect' });
        simulator.wait(366 * 86_400);
        simulator.ask('GET', '/gateways');
        assert.equal(simulator.state().orders.get(sessionId)?.status, 'expired');
      }),
    );
  });
});
