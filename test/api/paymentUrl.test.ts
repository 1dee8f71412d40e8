import assert from 'node:assert/strict';
import type { Target } from '../../src/api/endpoint';
import { judgePaymentUrl } from '../../src/api/paymentUrl';

describe('a payment URL', () => {
  const toOpen: [url: string, target: Target][] = [
    ['https://testpayv2.multisafepay.com/connect/82Az/?lang=nl_NL', 'Test API'],
    ['https://multisafepay.com/', 'Test API'],
    ['https://testpayv2.multisafepay.com/connect/82Az/', 'Simulator'],
    ['http://127.0.0.1:8080/pay/1', 'Simulator'],
    ['https://localhost:8080/pay/1', 'Simulator'],
  ];
  for (const [url, target] of toOpen) {
    it(`${url} from the ${target} is a page to open`, () => {
      assert.deepEqual(judgePaymentUrl(url, target), { kind: 'url', url });
    });
  }

  const foreign: [url: string, host: string][] = [
    ['https://bank.example/pay?id=1', 'bank.example'],
    ['https://multisafepay.com.example/', 'multisafepay.com.example'],
    ['https://notmultisafepay.com:8443/', 'notmultisafepay.com:8443'],
  ];
  for (const [url, host] of foreign) {
    it(`${url} is on a foreign host, which is named`, () => {
      assert.deepEqual(judgePaymentUrl(url, 'Test API'), { kind: 'foreign-url', url, host });
    });
  }

  it('on an international host is named as the network sees it', () => {
    const payment = judgePaymentUrl('https://multisafep\u0430y.com/', 'Test API');
    assert.deepEqual(payment, {
      kind: 'foreign-url',
      url: 'https://xn--multisafepy-7ij.com/',
      host: 'xn--multisafepy-7ij.com',
    });
  });

  it('is kept as it was judged, so that no other reader finds another host in it', () => {
    const payment = judgePaymentUrl('https://testpayv2.multisafepay.com\\@example.com/', 'Test API');
    assert.deepEqual(payment, { kind: 'url', url: 'https://testpayv2.multisafepay.com/@example.com/' });
  });

  const unsafe: [url: string, why: RegExp, target?: Target][] = [
    ['javascript:alert(1)', /javascript: address/],
    ['java\nscript:alert(1)', /control characters/],
    ['data:text/html,hello', /data: address/],
    ['file:///etc/hosts', /file: address/],
    ['command:workbench.action.quit', /command: address/],
    ['http://testpayv2.multisafepay.com/', /plain http/],
    ['http://example.com/', /plain http/, 'Simulator'],
    ['http://127.0.0.1/', /this computer/],
    ['https://localhost/', /this computer/],
    ['https://user@testpayv2.multisafepay.com/', /user name/],
    ['https://testpayv2.multisafepay.com/\u001b[2J', /control characters/],
    ['https://testpayv2.multisafepay.com/ x', /spaces/],
    ['/connect/82Az', /not a URL/],
    ['not a url', /spaces/],
    [`https://example.com/${'a'.repeat(9000)}`, /longer/],
  ];
  for (const [url, why, target = 'Test API'] of unsafe) {
    it(`${JSON.stringify(url).slice(0, 60)} from the ${target} is unsafe and not kept`, () => {
      const payment = judgePaymentUrl(url, target);
      assert.equal(payment.kind, 'unsafe-url');
      assert.match(payment.why, why);
      assert.deepEqual(Object.keys(payment), ['kind', 'why']);
    });
  }
});
