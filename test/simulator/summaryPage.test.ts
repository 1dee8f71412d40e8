import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { summaryPage, unknownPaymentPage } from '../../src/simulator/summaryPage';

function pageOf(order: unknown): string {
  return summaryPage({ sessionId: 'a', created: '2026-01-02T03:04:05.000Z', text: JSON.stringify(order) }).body;
}

/** An order with `value` in every place that the page shows. */
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

describe('the page behind a payment URL', () => {
  const order = {
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

  it('says that it is a simulation, and not made by MultiSafepay', () => {
    for (const { body } of [summaryPage({ sessionId: '', created: '', text: '{}' }), unknownPaymentPage()]) {
      assert.match(body, /Simulator: no money moves/);
      assert.match(body, /Not made by MultiSafepay/);
      assert.match(body, /<title>[^<]* - Simulator<\/title>/);
    }
  });

  it('shows what the order says', () => {
    assert.deepEqual(shownIn(pageOf(order)), [
      'order-1',
      'EUR 1,234.56',
      'Socks & shoes',
      '123456',
      'MAESTRO',
      'direct',
      'simon@example.com',
      '2026-01-02 03:04:05 UTC',
      'Sock',
      '2',
      '8.2644628099',
      'https://shop.example/thanks',
      'https://shop.example/cart',
    ]);
  });

  it('says what is not set', () => {
    const markup = pageOf({
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

  it('shows 100 items of a cart and counts the others', () => {
    const markup = pageOf({ shopping_cart: { items: Array(250).fill({ name: 'Sock' }) } });
    assert.equal(shownIn(markup).filter((value) => value === 'Sock').length, 100);
    assert.match(markup, /And 150 more\./);
  });

  it('has no script, no link and nothing to load; its policy allows its own style alone', () => {
    const { headers, body } = summaryPage({ sessionId: '', created: '', text: JSON.stringify(order) });
    assert.doesNotMatch(body, /<(script|a|img|link|iframe|form|base)\b|\b(src|href|action|style|on\w+)=/i);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(
      headers['content-security-policy'],
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-robots-tag'], 'noindex');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  describe('shows hostile values as text', () => {
    const harmless = tags(pageOf(filledWith('value')));
    const rows = [
      '<script>alert(1)</script>',
      '</title><script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      '" onmouseover="alert(1)',
      "' onmouseover='alert(1)",
      '&lt;script&gt;',
      '&#60;b>',
      'javascript:alert(1)',
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
        const markup = pageOf(filledWith(value));
        assert.deepEqual(tags(markup), harmless);
        assert.ok(shownIn(markup).includes(value));
      });
    }

    it('and any other text', () => {
      const hostile = fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '</', '-->', ';', '=', ' ', 'b', 'script', '&lt;', '\n', '`'))
        .map((parts) => parts.join(''));
      const text = fc
        .oneof(hostile, fc.string({ unit: 'binary' }))
        .filter((value) => value !== '' && value.length <= 500);
      fc.assert(
        fc.property(text, (value) => {
          const markup = pageOf(filledWith(value));
          assert.deepEqual(tags(markup), harmless);
          assert.equal(shownIn(markup).filter((shown) => shown === value).length >= 10, true);
        }),
      );
    });

    it('and any value that is no text', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          // Whole documents too: whatever JSON a check lets through must give a page.
          assert.match(pageOf(filledWith(value)), /no money moves.*<\/html>/s);
          assert.match(pageOf(value), /no money moves.*<\/html>/s);
        }),
      );
    });
  });
});
