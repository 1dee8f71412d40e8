import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { describeRule } from './ruleTable';

const card = (number: string, gateway = 'VISA') =>
  `"type": "direct", "gateway": "${gateway}", "gateway_info": { "card_number": "${number}" }`;
const at = '/gateway_info/card_number';
const says = (test: string) =>
  `card_number should be a test card, such as ${test}; this may be a real card. Test orders need none; outside of tests, sending card data yourself needs PCI DSS certification.`;

// Test cards of other payment companies stand in for real ones: their check digit fits, and they are none of ours.
const foreign = '4242424242424242';

/** The cards of the page on testing. */
const documented = [
  ...['4111111111111111', '4761340000000019', '4917300000000008', '4462000000000003', '4012001037461114'],
  ...['4012001038488884', '5500000000000004', '374500000000015', '378734493671000', '374200000000004'],
  ...['6799990000000000011', '67034500054620008', '67039902990000045', '67039902990000011'],
];

describeRule('real-card-number', {
  faults: [
    [card(foreign), at, says('4111111111111111')],
    [card('4242 4242 4242 4242'), at, says('4111111111111111')],
    [card('5105-1051-0510-5100', 'MASTERCARD'), at, says('5500000000000004')],
    [card('6011000990139424', 'MAESTRO'), at, says('6799990000000000011')],
    ['"gateway_info": { "card_number": 4242424242424242 }', at, says('4111111111111111')],
  ],
  correct: [
    ...documented.map((number) => card(number)),
    card('4111 1111 1111 1111'),
    // The last digit does not fit.
    card('4242424242424241'),
    // Too short, and too long.
    card('42424242426'),
    card('42424242424242424242'),
    card('{{card_number}}'),
    card(''),
    // Published as examples.
    card('5555555555554444'),
    card('5747906991001442'),
    '"customer": { "reference": "4242424242424242" }',
  ],
  fixes: [
    [card(foreign), 'Change to the test card 4111111111111111', card('4111111111111111')],
    [card(foreign, 'AMEX'), 'Change to the test card 374500000000015', card('374500000000015', 'AMEX')],
  ],
});

describe('A card that may be real', () => {
  const order = (number: string) =>
    `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${card(number)} }`;
  const ofCard = (number: string) =>
    checkOrder(order(number)).filter(({ path }) => path.join('.') === 'gateway_info.card_number');

  it('is not repeated in what is said of it', () => {
    for (const number of [foreign, '4242 4242 4242 4242'])
      assert.ok(!JSON.stringify(checkOrder(order(number))).includes(number));
  });

  it('is said once; a test card has the hint on certification', () => {
    assert.deepEqual(
      ofCard(foreign).map(({ code }) => code),
      ['real-card-number'],
    );
    assert.deepEqual(
      ofCard('4111111111111111').map(({ code }) => code),
      ['card-data'],
    );
  });
});
