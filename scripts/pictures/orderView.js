import { addTestKey } from './addTestKey.js';
import { openFile, runCommand } from './workbench.js';

const bancontact = `{
  "type": "redirect",
  "order_id": "mug-1003",
  "gateway": "MISTERCASH",
  "currency": "EUR",
  "amount": 999,
  "description": "A mug",
  "payment_options": {
    "notification_url": "https://shop.example.com/notification",
    "redirect_url": "https://shop.example.com/thanks"
  },
  "customer": {
    "email": "eva@example.com"
  }
}
`;

/**
 * The view of an order that was sent, next to the order with its code lenses.
 * @param {string} name
 * @param {string} theme
 * @returns {import('../pictures.js').Picture}
 */
const inTheme = (name, theme) => ({
  file: `order-view-${name}.png`,
  order: bancontact,
  settings: { 'multisafepay.target': 'testApi', 'workbench.colorTheme': theme },
  async take(page) {
    await addTestKey(page);
    await openFile(page, 'order.json');
    await runCommand(page, 'MultiSafepay: Send Order');
    await page.locator('.notification-toast', { hasText: 'Payment URL' }).waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await runCommand(page, 'MultiSafepay: Show Sent Order');
    await page.locator('.tab.active', { hasText: 'Order mug-1003' }).waitFor();
    await page.locator('.codelens-decoration', { hasText: 'initialized' }).first().waitFor();
  },
});

export const light = inTheme('light', 'Default Light Modern');
export const dark = inTheme('dark', 'Default Dark Modern');
export const highContrast = inTheme('high-contrast', 'Default High Contrast');
