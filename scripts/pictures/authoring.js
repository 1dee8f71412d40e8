import { goTo, openFile, propose, quickInput, runCommand } from './workbench.js';

const ideal = `{
  "type": "redirect",
  "order_id": "order-1001",
  "gateway": "IDEAL",
  "currency": "",
  "amount": 37485,
  "description": "Two lamps"
}
`;

/**
 * The currencies that fit the gateway.
 * @type {import('../pictures.js').Picture}
 */
export const currency = {
  file: 'completion-currency.png',
  order: ideal,
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 5, 16);
    await propose(page, 'EUR');
  },
};

/**
 * The properties that an order for this gateway lacks, required ones first.
 * @type {import('../pictures.js').Picture}
 */
export const properties = {
  file: 'completion-properties.png',
  order: `{
  "type": "redirect",
  "order_id": "order-1001",
  "gateway": "KLARNA",
  "currency": "EUR",
  "amount": 37485,
  
  "description": "Two lamps"
}
`,
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 7, 3);
    await propose(page, 'shopping_cart');
  },
};

/**
 * What the gateway asks for besides.
 * @type {import('../pictures.js').Picture}
 */
export const gatewayInfo = {
  file: 'completion-gateway-info.png',
  order: `{
  "type": "direct",
  "order_id": "order-1001",
  "gateway": "KLARNA",
  "currency": "EUR",
  "amount": 37485,
  "description": "Two lamps",
  "gateway_info": {
    
  }
}
`,
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 9, 5);
    await propose(page, 'birthday');
  },
};

/**
 * A gateway found by the name that people say.
 * @type {import('../pictures.js').Picture}
 */
export const gatewayByName = {
  file: 'completion-gateway.png',
  order: ideal.replace('""', '"EUR"').replace('IDEAL', ''),
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 4, 15);
    await page.keyboard.type('bancont');
    await propose(page, 'MISTERCASH');
  },
};

/**
 * What an amount is in euros.
 * @type {import('../pictures.js').Picture}
 */
export const hoverAmount = {
  file: 'hover-amount.png',
  order: ideal.replace('""', '"EUR"'),
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 6, 14);
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: '374.85' }).first().waitFor();
  },
};

/**
 * What is known of a gateway.
 * @type {import('../pictures.js').Picture}
 */
export const hoverGateway = {
  file: 'hover-gateway.png',
  order: ideal.replace('""', '"EUR"').replace('IDEAL', 'DIRDEB'),
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 4, 17);
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: 'SEPA' }).first().waitFor();
  },
};

/**
 * An item for a cart, where a cart is.
 * @type {import('../pictures.js').Picture}
 */
export const cartItem = {
  file: 'parts.png',
  order: `{
  "order_id": "order-1001",
  "gateway": "KLARNA",
  "currency": "EUR",
  "amount": 1000,
  "description": "A mug",
  "shopping_cart": {
    "items": [
      
    ]
  }
}
`,
  async take(page) {
    await openFile(page, 'order.json');
    await goTo(page, 9, 7);
    await propose(page, 'msp-cart-item');
  },
};

/**
 * The gateways to start an order for.
 * @type {import('../pictures.js').Picture}
 */
export const newOrder = {
  file: 'new-order.png',
  order: ideal,
  async take(page) {
    await page.keyboard.press('F1');
    await quickInput(page).waitFor();
    await page.keyboard.type('MultiSafepay: New Order');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Order' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Payment link' }).first().waitFor();
    await page.waitForTimeout(500);
  },
};

/**
 * A new order, with its tab stops running.
 * @type {import('../pictures.js').Picture}
 */
export const newOrderOpen = {
  file: 'new-order-open.png',
  order: ideal,
  async take(page) {
    await newOrder.take(page);
    await page.keyboard.type('klar');
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'redirect' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'klarna-redirect' }).waitFor();
    await page.waitForTimeout(1000);
  },
};
