import assert from 'node:assert/strict';
import { notificationUrl } from '../../../src/simulator/notifications/notificationUrl';

describe('The address of a notification', () => {
  const rows: [notificationUrl: string, orderId: string, address: string][] = [
    ['http://localhost/n', 'order-1', 'http://localhost/n?transactionid=order-1&timestamp=7'],
    ['http://localhost', 'order-1', 'http://localhost?transactionid=order-1&timestamp=7'],
    ['http://localhost/n?type=a%20b+c', '1', 'http://localhost/n?type=a%20b+c&transactionid=1&timestamp=7'],
    ['http://localhost/n?', '1', 'http://localhost/n?transactionid=1&timestamp=7'],
    ['http://localhost/n?a&', '1', 'http://localhost/n?a&transactionid=1&timestamp=7'],
    ['http://localhost/n#top', '1', 'http://localhost/n?transactionid=1&timestamp=7'],
    ['http://localhost/n', 'a&b=c d/\u00e9', 'http://localhost/n?transactionid=a%26b%3Dc%20d%2F%C3%A9&timestamp=7'],
    ['http://localhost/n', 'a\ud800', 'http://localhost/n?transactionid=a%EF%BF%BD&timestamp=7'],
  ];
  for (const [address, orderId, expected] of rows) {
    it(`${address} for ${orderId}`, () => assert.equal(notificationUrl(address, orderId, 7), expected));
  }
});
