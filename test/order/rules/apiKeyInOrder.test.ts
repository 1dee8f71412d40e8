import assert from 'node:assert/strict';
import { checkOrder } from '../../../src/order/checkOrder';
import { describeRule } from './ruleTable';

const key = '0123456789abcdef0123456789abcdef01234567';
const replace = 'If this order was shared or logged, replace the key in your MultiSafepay account.';
const named = (name: string) => `${name} should not be in an order; the key goes in the header api_key. ${replace}`;
const inUrl = `This URL should not hold an API key; the key goes in the header api_key. ${replace}`;

const url = (text: string) => `"payment_options": { "notification_url": "${text}" }`;

describeRule('api-key-in-order', {
  faults: [
    [`"api_key": "${key}"`, '/api_key', named('api_key')],
    [`"plugin": { "apiKey": "${key}" }`, '/plugin/apiKey', named('apiKey')],
    [`"request": [{ "headers": { "API-KEY": "${key}" } }]`, '/request/0/headers/API-KEY', named('API-KEY')],
    [`"var1": "shop", "apikey": 7`, '/apikey', named('apikey')],
    [`"multisafepay_api_key": "${key}"`, '/multisafepay_api_key', named('multisafepay_api_key')],
    [`"request": { "x_api_key": "${key}" }`, '/request/x_api_key', named('x_api_key')],
    [url(`HTTPS://shop.example.com/?multisafepay_api_key=${key}`), '/payment_options/notification_url', inUrl],
    [url(`notify?api_key=${key}`), '/payment_options/notification_url', inUrl],
    // What a tool fills in before sending has leaked to nobody.
    ['"api_key": "{{api_key}}"', '/api_key', named('api_key').replace(` ${replace}`, '')],
    [
      url('https://a.example.com/?api_key={{ key }}'),
      '/payment_options/notification_url',
      inUrl.replace(` ${replace}`, ''),
    ],
    [url(`https://shop.example.com/notify?api_key=${key}`), '/payment_options/notification_url', inUrl],
    [
      `"shopping_cart": { "items": [{ "image": "https://shop.example.com/1?size=2&apiKey=${key}#top" }] }`,
      '/shopping_cart/items/0/image',
      inUrl,
    ],
  ],
  correct: [
    // Forty hexadecimal digits are as well the id of a commit or of a customer.
    `"var1": "${key}"`,
    '"api_key": ""',
    '"api_keys": "none", "api_key_id": "7", "key": "a"',
    '"description_of_api_key": "see the manual"',
    url('https://shop.example.com/api_key/notify?key=1'),
    url('https://shop.example.com/notify?api_key='),
    '"var1": "?api_key=in a sentence"',
  ],
  fixes: [
    [`"var1": "a", "api_key": "${key}"`, 'Remove api_key', '"var1": "a"'],
    [`"api_key": "${key}", "var1": "a"`, 'Remove api_key', '"var1": "a"'],
    [`"plugin": { "shop": "a", "apiKey": "${key}" }`, 'Remove apiKey', '"plugin": { "shop": "a" }'],
    ...[
      [`https://a.example.com/n?api_key=${key}`, 'https://a.example.com/n'],
      [`https://a.example.com/n?api_key=${key}&lang=nl`, 'https://a.example.com/n?lang=nl'],
      [`https://a.example.com/n?lang=nl&api_key=${key}`, 'https://a.example.com/n?lang=nl'],
      ['https://a.example.com/n?api_key={{ key }}&a=1', 'https://a.example.com/n?a=1'],
      [`https://a.example.com/n?lang=nl&api-key=${key}&a=1#b`, 'https://a.example.com/n?lang=nl&a=1#b'],
    ].map(([before = '', after = '']) => [url(before), 'Take the API key out of the URL', url(after)] as const),
  ],
});

describe('An API key', () => {
  const order = (members: string) =>
    `{ "order_id": "a", "currency": "EUR", "amount": 1000, "description": "b", ${members} }`;

  it('is not repeated in what is said of it', () => {
    const text = order(`"api_key": "${key}", ${url(`https://a.example.com/n?api_key=${key}`)}`);
    const problems = checkOrder(text);
    assert.equal(problems.filter(({ code }) => code === 'api-key-in-order').length, 2);
    assert.ok(!JSON.stringify(problems).includes(key));
  });

  it('is found at any depth, and of very many in one order twenty are reported', () => {
    const deep = (members: string, depth: number) => `${`{ ${members} "a": `.repeat(depth)}1${' }'.repeat(depth)}`;
    const found = (nested: string) =>
      checkOrder(order(`"nested": ${nested}`)).filter(({ code }) => code === 'api-key-in-order');
    const [problem] = found(deep('', 50_000).replace('1', '{ "api_key": "x" }'));
    assert.equal(problem?.path.length, 50_002);
    assert.equal(found(deep('"api_key": "x",', 20_000)).length, 20);
  });
});
