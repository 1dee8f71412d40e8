import assert from 'node:assert/strict';
import type { Status } from '../../../src/simulator/orders';
import { returnPage } from '../../../src/simulator/pages/resultPage';
import { wayBack } from '../../../src/simulator/pages/returnUrl';
import { storedOrder } from '../ask';

function paid(status: Status, payment_options: object, orderId = 'order-1') {
  return storedOrder({ status, orderId, text: JSON.stringify({ order_id: orderId, payment_options }) });
}

describe('the way back to the shop', () => {
  const options = { redirect_url: 'https://shop.example/thanks', cancel_url: 'https://shop.example/cart' };

  describe('is by status', () => {
    const rows: [Status, string][] = [
      ['completed', 'redirect_url'],
      ['uncleared', 'redirect_url'],
      ['declined', 'cancel_url'],
      ['cancelled', 'cancel_url'],
      ['expired', 'cancel_url'],
      ['void', 'cancel_url'],
    ];
    for (const [status, field] of rows) {
      it(`${status} -> ${field}`, () => assert.equal(wayBack(paid(status, options)).field, field));
    }
  });

  describe('has transactionid behind what stands there', () => {
    const rows: [address: string, orderId: string, url: string | undefined][] = [
      ['https://shop.example', '1', 'https://shop.example/?transactionid=1'],
      ['http://localhost:8080/thanks', 'a-1', 'http://localhost:8080/thanks?transactionid=a-1'],
      ['https://shop.example/?a=b%20c&d', '1', 'https://shop.example/?a=b%20c&d&transactionid=1'],
      ['https://shop.example/?', '1', 'https://shop.example/?transactionid=1'],
      ['https://shop.example/x?a=1#paid', '1', 'https://shop.example/x?a=1&transactionid=1#paid'],
      ['https://shop.example/', 'a b&c=d', 'https://shop.example/?transactionid=a+b%26c%3Dd'],
      ['https://shop.example/', '\uD800', 'https://shop.example/?transactionid=%EF%BF%BD'],
      ['https://shop.example/\r\nSet-Cookie:a=b', '1', 'https://shop.example/Set-Cookie:a=b?transactionid=1'],
      ['javascript:alert(1)', '1', undefined],
      ['data:text/html,hello', '1', undefined],
      ['file:///etc/passwd', '1', undefined],
      ['vscode://command', '1', undefined],
      ['shop.example/thanks', '1', undefined],
      ['/thanks', '1', undefined],
      ['', '1', undefined],
    ];
    for (const [address, orderId, url] of rows) {
      it(`${JSON.stringify(address)} for ${JSON.stringify(orderId)}`, () => {
        const stored = paid('completed', { redirect_url: address }, orderId);
        assert.equal(wayBack(stored).url, url);
        assert.equal(returnPage(stored).headers.refresh, url && `0; url=${url}`);
      });
    }
  });

  it('ends at a page that says why, where the address cannot be followed', () => {
    const { body } = returnPage(paid('completed', { redirect_url: 'javascript:alert(1)' }));
    assert.match(body, /redirect_url should be an http or https address\. It is: <bdi>javascript:alert\(1\)<\/bdi>/);
    assert.doesNotMatch(body, /href="javascript/);
  });

  it('ends at a page that says so, where there is no address', () => {
    assert.match(returnPage(paid('cancelled', {})).body, /the order has no cancel_url in payment_options/);
  });
});
