import assert from 'node:assert/strict';
import { type RunningSimulator, startSimulator } from '../../src/simulator/server';

const ORDER = {
  type: 'redirect',
  order_id: 'order-1',
  gateway: 'TRUSTLY',
  currency: 'EUR',
  amount: 1000,
  description: 'A pair of socks',
  payment_options: {
    notification_url: 'https://shop.example/notify',
    redirect_url: 'https://shop.example/thanks',
    cancel_url: 'https://shop.example/cart',
  },
  customer: { email: 'simon@shop.example' },
};

describe('the simulator predicts with the checks of the editor', () => {
  let simulator: RunningSimulator;
  before(async () => {
    simulator = await startSimulator({ seed: 'a seed' });
  });
  after(() => simulator.close());

  const rows: [what: string, change: object, expected: number | 'accepted'][] = [
    ['nothing changed', {}, 'accepted'],
    ['amount -1', { amount: -1 }, 1001],
    ['amount "1000", a warning', { amount: '1000' }, 'accepted'],
    ['currency EURO', { currency: 'EURO' }, 1002],
    ['ip_address 999.1.1.1', { customer: { ...ORDER.customer, ip_address: '999.1.1.1' } }, 1007],
    ['description of 201 characters', { description: 'x'.repeat(201) }, 1008],
    ['order_id left out', { order_id: undefined }, 1016],
    ['country NLD', { customer: { ...ORDER.customer, country: 'NLD' } }, 1018],
    ['direct without gateway', { type: 'direct', gateway: undefined }, 1023],
    ['a type that does not exist', { type: 'redirct' }, 1023],
    ['payment_options that is a text', { payment_options: 'none' }, 1000],
  ];
  for (const [what, change, expected] of rows) {
    it(`${what} -> ${expected}`, async () => {
      const response = await fetch(`${simulator.url}/orders`, {
        method: 'POST',
        headers: { api_key: simulator.key },
        body: JSON.stringify({ ...ORDER, ...change }),
      });
      const answer = (await response.json()) as { success: boolean; error_code?: number };
      assert.deepEqual(
        { status: response.status, success: answer.success, code: answer.error_code },
        expected === 'accepted'
          ? { status: 200, success: true, code: undefined }
          : { status: 404, success: false, code: expected },
      );
      assert.equal(response.headers.has('x-predicted-by'), expected !== 'accepted');
    });
  }
});
