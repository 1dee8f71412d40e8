import { goTo, openFile, runCommand } from './workbench.js';

/** Three mugs of EUR 29.99, whose price without VAT the shop has rounded. */
const order = `{
  "order_id": "order-1001",
  "gateway": "IDEAL",
  "currency": "EUR",
  "shopping_cart": {
    "items": [
      { "name": "Mug", "unit_price": 24.79, "quantity": 3, "tax_table_selector": "BTW21" },
      { "name": "Shipping", "unit_price": 4.5, "quantity": 1, "tax_table_selector": "BTW0" }
    ]
  },
  "amount": 9447,
  "description": "Three mugs",
  "checkout_options": {
    "validate_cart": true,
    "tax_tables": {
      "alternate": [
        { "name": "BTW21", "rules": [{ "rate": 0.21 }] },
        { "name": "BTW0", "rules": [{ "rate": 0 }] }
      ]
    }
  }
}
`;

/**
 * A cart that does not add up: the verdict in the cart, the working at the amount.
 * @type {import('../pictures.js').Picture}
 */
export const cartTotal = {
  file: 'cart-total.png',
  order,
  async take(page) {
    await openFile(page, 'order.json');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(page, 11, 15);
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: 'unit_price should be' }).first().waitFor();
  },
};

/**
 * What mends it.
 * @type {import('../pictures.js').Picture}
 */
export const cartTotalFixes = {
  file: 'cart-total-fixes.png',
  order,
  async take(page) {
    await openFile(page, 'order.json');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(page, 11, 15);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Change unit_price' }).first().waitFor();
  },
};

/**
 * A tax table that gets another name, wherever the order mentions it.
 * @type {import('../pictures.js').Picture}
 */
export const renameTaxTable = {
  file: 'rename-tax-table.png',
  order,
  async take(page) {
    await openFile(page, 'order.json');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(page, 7, 84);
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').first().waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.type('high');
  },
};
