import assert from 'node:assert/strict';
import { markers } from '../../src/authoring/markers';
import { checkOrder } from '../../src/order/checkOrder';
import { pointer } from '../../src/order/problem';

describe('Markers', () => {
  it('show fields that are missing in one place as one, with one fix', () => {
    const [only, ...rest] = markers(checkOrder('{"gateway":"IDEAL","currency":"EUR"}'));
    assert.deepEqual(rest, []);
    assert.match(only?.message ?? '', /^The order lacks 3 fields: order_id, amount, description\. /);
    assert.deepEqual(
      only?.fixes.map(({ title }) => title),
      ['Add all 3 missing fields'],
    );
  });

  it('keep errors and warnings, and different places, apart', () => {
    const order = { gateway: 'TRUSTPAY', currency: 'CZK', amount: 1, customer: { locale: 'x' } };
    const shown = markers(checkOrder(JSON.stringify(order))).map(({ path, code }) => `${pointer(path)} ${code}`);
    assert.deepEqual(shown, [
      ' missing-field',
      '/payment_options disputed-field',
      '/customer/email missing-field',
      '/customer disputed-field',
      '/customer/locale locale-form',
    ]);
  });
});
