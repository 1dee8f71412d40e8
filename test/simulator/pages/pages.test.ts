import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { SimulatorResponse } from '../../../src/simulator/exchange';
import { payPage } from '../../../src/simulator/pages/payPage';
import { resultPage, returnPage } from '../../../src/simulator/pages/resultPage';
import { unknownPaymentPage } from '../../../src/simulator/pages/unknownPaymentPage';
import { storedOrder } from '../ask';

/** The pages of one order, by what they are. */
function pagesOf(order: unknown): Record<string, SimulatorResponse> {
  const stored = storedOrder({ text: JSON.stringify(order) });
  return {
    'the page to pay on': payPage(stored, undefined),
    'the page of a declined order': resultPage({ ...stored, status: 'declined' }),
    'the page of an uncleared order': resultPage({ ...stored, status: 'uncleared' }),
    'the page on the way back': returnPage({ ...stored, status: 'completed' }),
  };
}

/** An order with `value` in every place that a page shows. */
function filledWith(value: unknown): object {
  return {
    order_id: value,
    type: value,
    gateway: value,
    currency: value,
    amount: value,
    description: value,
    customer: { email: value },
    payment_options: { redirect_url: value, cancel_url: value, notification_url: value },
    shopping_cart: { items: [{ name: value, quantity: value, unit_price: value }] },
  };
}

const tags = (markup: string) => markup.match(/<[^>]*>?/g) ?? [];

/** The values that a page shows, as a browser reads them. */
function shownIn(markup: string): string[] {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return [...markup.matchAll(/<bdi>(.*?)<\/bdi>/gs)].map(([, text = '']) =>
    text.replace(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity),
  );
}

const ORDER = {
  type: 'direct',
  order_id: 'order-1',
  gateway: 'MAESTRO',
  currency: 'EUR',
  amount: 123456,
  description: 'Socks & shoes',
  customer: { email: 'simon@example.com' },
  payment_options: { redirect_url: 'https://shop.example/thanks', cancel_url: 'https://shop.example/cart' },
  shopping_cart: { items: [{ name: 'Sock', quantity: 2, unit_price: 8.2644628099 }] },
};

describe('the pages behind a payment URL', () => {
  const payPageOf = (order: unknown) => payPage(storedOrder({ text: JSON.stringify(order) }), undefined).body;

  it('say that they are a simulation, and not made by MultiSafepay', () => {
    for (const { body } of [...Object.values(pagesOf({})), unknownPaymentPage()]) {
      assert.match(body, /Simulator: no money moves/);
      assert.match(body, /Not made by MultiSafepay/);
      assert.match(body, /<title>[^<]* - Simulator<\/title>/);
    }
  });

  it('show what the order says', () => {
    assert.deepEqual(shownIn(payPageOf(ORDER)), [
      'order-1',
      'EUR 1,234.56',
      'Socks & shoes',
      'Sock',
      '2',
      '8.2644628099',
      '123456',
      'MAESTRO',
      'direct',
      'simon@example.com',
      '2026-01-02 03:04:05 UTC',
      '2026-02-01 03:04:05 UTC',
      'https://shop.example/thanks',
      'https://shop.example/cart',
    ]);
  });

  it('say what is not set', () => {
    const markup = payPageOf({
      order_id: 1,
      currency: 'EUR',
      amount: 1,
      description: 'x',
      gateway: '',
      payment_options: null,
    });
    assert.match(markup, /none named: the customer chooses/);
    assert.match(markup, /redirect, as none is named/);
    assert.equal(markup.match(/not set/g)?.length, 4);
    assert.doesNotMatch(markup, /<table/);
  });

  it('show 100 items of a cart and count the others', () => {
    const markup = payPageOf({ shopping_cart: { items: Array(250).fill({ name: 'Sock' }) } });
    assert.equal(shownIn(markup).filter((value) => value === 'Sock').length, 100);
    assert.match(markup, /And 150 more\./);
  });

  it('have no script and nothing to load; their policy allows their own style and forms alone', () => {
    for (const { headers, body } of Object.values(pagesOf(ORDER))) {
      assert.doesNotMatch(body, /<(script|img|link|iframe|base|object)\b|\b(src|style|on\w+|formaction)=/i);
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      assert.equal(
        headers['content-security-policy'],
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      );
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['x-robots-tag'], 'noindex');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  it('link to nothing but each other, by relative addresses, and back to the shop', () => {
    const shop = 'https://shop.example/';
    for (const { body } of Object.values(pagesOf(ORDER))) {
      for (const [, address = ''] of body.matchAll(/\b(?:href|action)="([^"]*)"/g)) {
        assert.ok(address.startsWith(shop) || !/^(\/|[a-z]+:)/i.test(address), address);
      }
    }
  });

  describe('show hostile values as text', () => {
    const harmless = Object.values(pagesOf(filledWith('value'))).map(({ body }) => tags(body));
    const rows = [
      '<script>alert(1)</script>',
      '</title><script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      '" onmouseover="alert(1)',
      "' onmouseover='alert(1)",
      '&lt;script&gt;',
      '&#60;b>',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      '--><svg/onload=alert(1)>',
      '<![CDATA[',
      '<!--',
      '{{name}}',
      '$& $1 $`',
      '\u202Etxt.exe',
      '\u0000<b>\u0000',
      '\uD800',
    ];
    for (const value of rows) {
      it(JSON.stringify(value), () => {
        Object.values(pagesOf(filledWith(value))).forEach(({ body }, n) => {
          assert.deepEqual(tags(body), harmless[n]);
          assert.ok(shownIn(body).includes(value));
        });
      });
    }

    it('and any other text', () => {
      const hostile = fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '</', '-->', ';', '=', ' ', 'b', 'script', '&lt;', '\n', '`'))
        .map((parts) => parts.join(''));
      const text = fc
        .oneof(hostile, fc.string({ unit: 'binary' }))
        .filter((value) => value.trim() !== '' && value.length <= 500);
      fc.assert(
        fc.property(text, (value) => {
          const markup = payPageOf(filledWith(value));
          assert.deepEqual(tags(markup), harmless[0]);
          assert.equal(shownIn(markup).filter((shown) => shown === value).length >= 10, true);
        }),
      );
    });

    it('and any value that is no text', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          for (const { body } of Object.values(pagesOf(filledWith(value)))) {
            assert.match(body, /no money moves.*<\/html>/s);
          }
        }),
      );
    });
  });
});
