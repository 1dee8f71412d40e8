import { addTestKey } from './addTestKey.js';
import { openFile, quickInput, runCommand } from './workbench.js';

/**
 * @param {string} orderId
 * @param {string} gateway
 * @param {number} amount in cents
 * @param {string} description
 */
const order = (orderId, gateway, amount, description) => `{
  "type": "redirect",
  "order_id": "${orderId}",
  "gateway": "${gateway}",
  "currency": "EUR",
  "amount": ${amount},
  "description": "${description}",
  "payment_options": {
    "notification_url": "https://shop.example.com/notification",
    "redirect_url": "https://shop.example.com/thanks"
  },
  "customer": {
    "email": "eva@example.com"
  }
}
`;

const toTestApi = { 'multisafepay.target': 'testApi' };

/**
 * What the API refused, on the value that it is about.
 * @type {import('../pictures.js').Picture}
 */
export const apiError = {
  file: 'api-error.png',
  order: order('shoes-1001-taken', 'IDEAL', 4995, 'Running shoes'),
  settings: toTestApi,
  async take(page) {
    await addTestKey(page);
    await runCommand(page, 'MultiSafepay: Send Order');
    await page.locator('.squiggly-error').first().waitFor();
    await page.locator('.codelens-decoration', { hasText: 'refused' }).first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'MultiSafepay API' }).first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  },
};

/**
 * The question of the first order, before there is a key.
 * @type {import('../pictures.js').Picture}
 */
export const firstUse = {
  file: 'first-use.png',
  order: order('shoes-1001', 'IDEAL', 4995, 'Running shoes'),
  settings: { 'multisafepay.target': undefined },
  async take(page) {
    await openFile(page, 'order.json');
    await runCommand(page, 'MultiSafepay: Send Order', { stays: true });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Simulator' }).first().waitFor();
  },
};

/**
 * The menu behind the item in the status bar.
 * @type {import('../pictures.js').Picture}
 */
export const statusMenu = {
  file: 'status-menu.png',
  order: order('shoes-1001', 'IDEAL', 4995, 'Running shoes'),
  settings: toTestApi,
  async take(page) {
    await addTestKey(page);
    await page.locator('.statusbar-item', { hasText: 'webshop NL' }).first().click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Send Order' }).first().waitFor();
  },
};

/**
 * The orders that were sent, in the Explorer.
 * @type {import('../pictures.js').Picture}
 */
export const sentOrders = {
  file: 'sent-orders.png',
  order: order('shoes-1001', 'IDEAL', 4995, 'Running shoes'),
  files: {
    'lamps.json': order('lamps-1002', 'TRUSTLY', 37485, 'Two lamps'),
    'mug.json': order('mug-taken', 'PAYPAL', 999, 'A mug'),
  },
  settings: toTestApi,
  async take(page) {
    await addTestKey(page);
    for (const file of ['mug.json', 'order.json', 'lamps.json']) {
      await openFile(page, file);
      await runCommand(page, 'MultiSafepay: Send Order');
      await page.locator('.notification-toast', { hasText: 'Test API' }).first().waitFor();
      await runCommand(page, 'Notifications: Clear All Notifications');
    }
    await runCommand(page, 'Focus on Sent Orders View');
    for (let wider = 0; wider < 2; wider += 1) await runCommand(page, 'Increase Current View Size');
    await page.locator('.monaco-list-row', { hasText: 'initialized' }).first().waitFor();
  },
};

/**
 * A step of the walkthrough.
 * @type {import('../pictures.js').Picture}
 */
export const walkthrough = {
  file: 'walkthrough.png',
  order: '{}',
  async take(page) {
    await runCommand(page, 'Welcome: Open Walkthrough', { stays: true });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'MultiSafepay' }).first().waitFor();
    await page.keyboard.type('MultiSafepay');
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden' });
    await page.locator('.getting-started-step', { hasText: 'Mend a fault' }).first().click();
    await page.waitForTimeout(2000);
  },
};
