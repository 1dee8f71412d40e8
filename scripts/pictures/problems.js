import { openFile, runCommand } from './workbench.js';

/**
 * An order with faults: squiggles, and the Problems panel that lists them.
 * @type {import('../pictures.js').Picture}
 */
export const problems = {
  file: 'problems.png',
  order: `{
  "type": "redirect",
  "gateway": "TRUSTLI",
  "order_id": "my-order-1",
  "currency": "eur",
  "amount": 74.95,
  "description": "Two T-shirts",
  "customer": {
    "locale": "nl-NL",
    "country": "NLD",
    "email": "jane@example.com"
  },
  "payment_options": {
    "redirct_url": "https://example.com/thanks"
  }
}
`,
  async take(page) {
    await openFile(page, 'order.json');
    await page.locator('.squiggly-error').first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  },
};
