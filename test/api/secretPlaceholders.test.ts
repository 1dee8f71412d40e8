import assert from 'node:assert/strict';
import { secretPlaceholders } from '../../src/api/secretPlaceholders';

describe('the answer to a placeholder', () => {
  const places: [place: string, order: object, isSecret: boolean][] = [
    ['order_id', { order_id: '{{x}}' }, false],
    ['description, among words', { description: 'Order {{x}} of {{y}}' }, false],
    ['the payload of the payment component', { payment_data: { payload: '{{x}}' } }, true],
    ['recurring_id', { recurring_id: '{{x}}' }, true],
    ['a bank account', { gateway_info: { account_id: '{{x}}' } }, true],
    ['the card code', { gateway_info: { card_cvc: '{{x}}' } }, true],
    ['a secret name, within JSON in a text', { var1: '{"card_cvc": "{{x}}"}' }, true],
    ['a secret and another field', { order_id: '{{x}}', recurring_id: '{{x}}' }, true],
  ];
  for (const [place, order, isSecret] of places) {
    it(`is ${isSecret ? 'a secret' : 'no secret'} in ${place}`, () => {
      assert.equal(secretPlaceholders(JSON.stringify(order)).has('x'), isSecret);
    });
  }

  it('is a secret wherever its name sounds like one', () => {
    const order = { description: '{{api_key}} {{cardNumber}} {{name}}' };
    assert.deepEqual([...secretPlaceholders(JSON.stringify(order))], ['api_key', 'cardNumber']);
  });
});
