import assert from 'node:assert/strict';
import { whyNotAnOrder } from '../../src/order/isOrder';
import { fixture, seedNames } from './seedOrders';

describe('Which texts are orders', () => {
  for (const name of seedNames)
    it(`the seed order ${name} is`, () => assert.equal(whyNotAnOrder(fixture(name)), undefined));

  const orders: [name: string, text: string][] = [
    ['two essentials and a mark', '{"amount":1,"currency":"EUR","gateway":"IDEAL"}'],
    ['two essentials and a type of ours', '{"amount":1,"currency":"EUR","type":"direct"}'],
    ['broken text', '{"amount":1,"currency":"EUR","gateway":'],
    ['text with comments', '// mine\n{"amount":1,/* "id": 1, */"currency":"EUR","gateway":""}'],
    ['a foreign word further down', '{"amount":1,"currency":"EUR","gateway":"IDEAL","customer":{"id":1}}'],
  ];
  for (const [name, text] of orders) it(`is: ${name}`, () => assert.equal(whyNotAnOrder(text), undefined));

  const others: [name: string, text: string, why: RegExp][] = [
    [
      'an answer of the API',
      '{"success":true,"data":{"order_id":"a","payment_url":"https://x"},"amount":1,"currency":"EUR","gateway":"x"}',
      /success/,
    ],
    [
      'an order as the API shows it',
      '{"transaction_id":1,"order_id":"a","amount":1,"currency":"EUR","type":"redirect"}',
      /transaction_id/,
    ],
    [
      'a payment of another company',
      '{"id":"pay_1","entity":"payment","amount":100,"currency":"INR","description":"x","type":"direct"}',
      /\bid\b/,
    ],
    [
      'another company’s payment without an id',
      '{"amount":{"value":"10.00"},"currency":"EUR","description":"x"}',
      /neither/,
    ],
    ['package.json', '{"name":"x","description":"y","version":"1.0.0"}', /fewer/],
    ['essentials further down', '{"data":{"amount":1,"currency":"EUR","gateway":"x"}}', /fewer/],
    ['a list of orders', '[{"amount":1,"currency":"EUR","gateway":"x"}]', /fewer/],
    ['nothing', '', /fewer/],
  ];
  for (const [name, text, why] of others) {
    it(`is not: ${name}`, () => assert.match(whyNotAnOrder(text) ?? 'an order', why));
  }
});
