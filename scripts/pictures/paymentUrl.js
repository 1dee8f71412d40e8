import { openFile, runCommand } from './workbench.js';

/**
 * An order that the simulator accepted: the notification with its payment URL.
 * @type {import('../pictures.js').Picture}
 */
export const paymentUrl = {
  file: 'payment-url.png',
  order: `{
  "type": "redirect",
  "gateway": "TRUSTLY",
  "order_id": "my-order-1",
  "currency": "EUR",
  "amount": 7495,
  "description": "Two T-shirts",
  "customer": {
    "first_name": "Jane",
    "last_name": "Doe",
    "country": "NL",
    "locale": "nl_NL",
    "email": "jane@example.com"
  },
  "payment_options": {
    "notification_url": "https://example.com/notification",
    "redirect_url": "https://example.com/thanks",
    "cancel_url": "https://example.com/cart"
  }
}
`,
  async take(page) {
    await openFile(page, 'order.json');
    await runCommand(page, 'MultiSafepay: Send Order');
    await page.locator('.notification-toast', { hasText: /https?:/ }).waitFor();
  },
};
