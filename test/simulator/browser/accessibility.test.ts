import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Delivery } from '../../../src/simulator/notifications/delivery';
import { resultPage } from '../../../src/simulator/pages/resultPage';
import { ORDER, storedOrder } from '../ask';
import { chromiumOfSuite, type Page } from './chromium';
import { shopOfSuite } from './shop';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

const LONG = 'Verylongwordwithoutanyspaceinit'.repeat(4);

const CART = {
  checkout_options: { tax_tables: { default: { rate: 0.21 } } },
  shopping_cart: {
    items: [
      { name: 'A pair of woollen socks', quantity: 2, unit_price: 8.2644628099 },
      { name: LONG, quantity: 1, unit_price: 123456.7812345678 },
    ],
  },
};

const NOWHERE = {
  payment_options: { redirect_url: `javascript:${LONG}`, notification_url: `http://127.0.0.1:9/${LONG}` },
};

const DELIVERY: Delivery = {
  at: '2026-01-02T03:04:06.000Z',
  url: `http://localhost:8080/webhook?transactionid=${LONG}&timestamp=1767323046`,
  method: 'POST',
  timestamp: 1767323046,
  body: JSON.stringify({ amount: 1000, description: LONG }),
  auth: LONG,
  attempt: 2,
  outcome: 'delivered',
  status: 200,
  answer: 'OK',
  verdict: 'Acknowledged: HTTP 200 with OK.',
};

const NOTIFIED = storedOrder({
  status: 'completed',
  text: JSON.stringify({ ...ORDER, ...NOWHERE }),
  deliveries: [{ ...DELIVERY, attempt: 1, outcome: 'failed', verdict: `Not acknowledged: ${LONG}.` }, DELIVERY],
});

/** Each page of the simulator, and the steps to it. */
const PAGES: readonly [what: string, fields: object, steps: (page: Page) => Promise<void>][] = [
  ['the choice of a payment method', { ...CART, description: LONG }, async () => {}],
  ['the page of a gateway with scenarios alone', { gateway: 'IDEAL' }, async () => {}],
  ['the page of a card', { gateway: 'CREDITCARD', ...CART }, async () => {}],
  ['the page of an IBAN', { gateway: 'DIRDEB' }, async () => {}],
  ['the page of buy now, pay later', { gateway: 'IN3', ...CART }, async () => {}],
  ['the last page of a payment', { gateway: 'IDEAL', ...NOWHERE }, (page) => clicked(page, 'Completed', /\/return$/)],
  [
    'the page of an uncleared order',
    { gateway: 'DIRDEB', ...NOWHERE },
    async (page) => {
      await clicked(page, 'Uncleared', /\/return$/);
      await page.getByRole('link', { name: 'See the order and its notifications' }).click();
    },
  ],
  [
    'the page of an order with notifications',
    {},
    async (page) => {
      await page.route('**/pay/notified', (route) => route.fulfill(resultPage(NOTIFIED)));
      await page.goto(page.url().replace(/[^/]+$/, 'notified'));
      await page.locator('.good summary').click();
    },
  ],
  ['the page of an unknown payment', {}, async (page) => void (await page.goto(`${page.url()}0`))],
];

async function clicked(page: Page, button: string, to: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(to);
}

describe('the payment pages in a browser', function () {
  this.timeout(30_000);
  const open = chromiumOfSuite();
  const { order } = shopOfSuite();

  for (const [what, fields, steps] of PAGES) {
    it(`${what}: axe finds nothing in light and dark, and it fits 320 pixels`, async () => {
      const page = await open({ javaScript: true });
      await page.goto((await order(fields)).paymentUrl);
      await steps(page);
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
        const found = violations.map(({ help, nodes }) => [help, ...nodes.map(({ html }) => html)]);
        assert.deepEqual(found, [], colorScheme);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await page.evaluate<number>('document.documentElement.scrollWidth'), 320);
    });
  }
});
