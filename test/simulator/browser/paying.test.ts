import assert from 'node:assert/strict';
import { chromiumOfSuite, type Page } from './chromium';
import { shopOfSuite } from './shop';

/** The ways back to the shop, with the parameters that it gets. */
const THANKS = /\/thanks\?a=b&transactionid=order-\d+$/;
const CART = /\/cart\?transactionid=order-\d+$/;

const alreadyOn = (page: Page) => page.locator('.status strong').textContent();

/** Presses Tab until the element with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.textContent')) === text) return;
  }
  assert.fail(`"${text}" cannot be reached with Tab.`);
}

describe('the payment page in a browser without JavaScript', function () {
  this.timeout(30_000);
  const open = chromiumOfSuite();
  const { order, statusOf, forwarded, wait } = shopOfSuite();
  const openPage = () => open({ javaScript: false });

  describe('pays by each scenario of a gateway of each family, and leads back to the shop', () => {
    const platform: [scenario: string, way: RegExp][] = [
      ['Completed', THANKS],
      ['Declined', CART],
      ['Cancelled', CART],
      ['Expired', CART],
    ];
    const uncleared: [string, RegExp] = ['Uncleared', THANKS];
    const rows: [family: string, gateway: string, scenarios: [string, RegExp][]][] = [
      ['Banking', 'iDEAL', platform],
      ['Banking', 'SEPA Direct Debit', [...platform, uncleared]],
      ['Cards', 'Visa', [...platform, uncleared]],
      ['Buy now, pay later', 'in3', platform],
      ['Wallets', 'PayPal', platform],
      ['Prepaid and gift cards', 'YourGift', platform],
    ];
    for (const [family, gateway, scenarios] of rows) {
      for (const [scenario, way] of scenarios) {
        it(`${family}: ${gateway}, ${scenario}`, async () => {
          const { id, paymentUrl } = await order();
          const page = await openPage();
          await page.goto(paymentUrl);
          if (family === 'Prepaid and gift cards') await page.locator('summary').click();
          await page.getByRole('link', { name: gateway, exact: true }).click();
          await page.getByRole('button', { name: scenario }).click();
          await page.waitForURL(way);
          assert.equal(await statusOf(id), scenario.toLowerCase());
        });
      }
    }
  });

  describe('pays by test data', () => {
    const rows: [gateway: string, fields: object, value: string | undefined, status: string, way: RegExp][] = [
      ['VISA', {}, '4111111111111111', 'completed', THANKS],
      ['VISA', {}, '4012001038488884', 'declined', CART],
      ['DIRDEB', {}, 'NL87ABNA0000000003', 'uncleared', THANKS],
      ['IN3', {}, '2000-01-01', 'declined', CART],
      ['YOURGIFT', {}, '111110', 'declined', CART],
      ['MBWAY', { amount: 1500 }, undefined, 'completed', THANKS],
    ];
    for (const [gateway, fields, value, status, way] of rows) {
      it(`${gateway}, ${value ?? 'the amount'} -> ${status}`, async () => {
        const { id, paymentUrl } = await order({ gateway, ...fields });
        const page = await openPage();
        await page.goto(paymentUrl);
        if (value) await page.locator(`input[value="${value}"]`).check();
        await page.getByRole('button', { name: /^Pay EUR/ }).click();
        await page.waitForURL(way);
        assert.equal(await statusOf(id), status);
      });
    }
  });

  it('cancels before a payment method is chosen', async () => {
    const { id, paymentUrl } = await order();
    const page = await openPage();
    await page.goto(paymentUrl);
    await page.getByRole('button', { name: 'Cancel, and go back to the shop' }).click();
    await page.waitForURL(CART);
    assert.equal(await statusOf(id), 'cancelled');
  });

  it('stays where there is no address to go back to', async () => {
    const { paymentUrl } = await order({ gateway: 'IDEAL', payment_options: { redirect_url: 'javascript:alert(1)' } });
    const page = await openPage();
    await page.goto(paymentUrl);
    await page.getByRole('button', { name: 'Completed' }).click();
    await page.waitForURL(/\/return$/);
    assert.equal(await page.locator('.status strong').textContent(), 'This order is completed.');
    await page.getByRole('link', { name: 'See the order and its notifications' }).click();
    assert.equal(await alreadyOn(page), 'This order is already completed.');
  });

  it('shows the order as it is after a second submission', async () => {
    const { id, paymentUrl } = await order({ gateway: 'IDEAL' });
    const [first, second] = [await openPage(), await openPage()];
    await first.goto(paymentUrl);
    await second.goto(paymentUrl);
    await first.getByRole('button', { name: 'Completed' }).click();
    await first.waitForURL(THANKS);
    await second.getByRole('button', { name: 'Declined' }).click();
    assert.equal(await alreadyOn(second), 'This order is already completed.');
    assert.equal(await statusOf(id), 'completed');
  });

  it('shows the order as it is after the back button', async () => {
    const { paymentUrl } = await order({ gateway: 'IDEAL' });
    const page = await openPage();
    await page.goto(paymentUrl);
    await page.getByRole('button', { name: 'Completed' }).click();
    await page.waitForURL(THANKS);
    await page.goBack();
    assert.equal(page.url(), paymentUrl);
    assert.equal(await alreadyOn(page), 'This order is already completed.');
  });

  it('lets an uncleared payment be decided on', async () => {
    const { id, paymentUrl } = await order({ gateway: 'DIRDEB' });
    const page = await openPage();
    await page.goto(paymentUrl);
    await page.getByRole('button', { name: 'Uncleared' }).click();
    await page.waitForURL(THANKS);
    await page.goto(paymentUrl);
    await page.getByRole('button', { name: 'Decline it' }).click();
    await page.waitForURL(CART);
    assert.equal(await statusOf(id), 'declined');
  });

  it('says that the link has expired, also to who had it open', async () => {
    const { paymentUrl } = await order({ gateway: 'IDEAL', seconds_active: 60 });
    const page = await openPage();
    await page.goto(paymentUrl);
    wait(61);
    await page.getByRole('button', { name: 'Completed' }).click();
    assert.equal(await alreadyOn(page), 'This order is already expired.');
  });

  it('works behind a forwarded port and below a path', async () => {
    const { id, paymentUrl } = await order();
    const page = await openPage();
    const address = forwarded(paymentUrl);
    await page.goto(address);
    await page.getByRole('link', { name: 'iDEAL', exact: true }).click();
    await page.getByRole('link', { name: 'Choose another payment method' }).click();
    await page.getByRole('link', { name: 'Visa', exact: true }).click();
    assert.equal(page.url(), `${address}?gateway=VISA`);
    await page.getByRole('button', { name: 'Completed' }).click();
    await page.waitForURL(THANKS);
    assert.equal(await statusOf(id), 'completed');
  });

  it('can be used with the keyboard alone', async () => {
    const { id, paymentUrl } = await order();
    const page = await openPage();
    await page.goto(paymentUrl);
    await tabTo(page, 'Visa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gateway=VISA/);
    // The first card has the focus as soon as the group has.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, 'Pay EUR 10.00');
    await page.keyboard.press('Enter');
    await page.waitForURL(CART);
    assert.equal(await statusOf(id), 'declined');
  });
});
