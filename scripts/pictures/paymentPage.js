import { createInterface } from 'node:readline';
import { start } from '../child.js';

const order = {
  type: 'redirect',
  gateway: 'MISTERCASH',
  order_id: 'my-order-1',
  currency: 'EUR',
  amount: 7495,
  description: 'Socks, and their postage',
  checkout_options: {
    tax_tables: { default: { rate: 0.21 }, alternate: [{ name: 'none', rules: [{ rate: 0 }] }] },
  },
  shopping_cart: {
    items: [
      { name: 'A pair of woollen socks', quantity: 7, unit_price: 8.2644628099 },
      { name: 'Postage', quantity: 1, unit_price: 4.95, tax_table_selector: 'none' },
    ],
  },
  payment_options: {
    notification_url: 'http://localhost:8080/notification',
    redirect_url: 'http://localhost:8080/thanks',
    cancel_url: 'http://localhost:8080/cart',
  },
};

/**
 * Opens the simulator's payment page of an order, and takes a picture of it.
 * @param {import('../vscode/chromium.js').Page} page
 * @param {string} cli the terminal program
 * @param {string} target the file of the picture
 */
export async function takePaymentPage(page, cli, target) {
  const { child, stop } = start(process.execPath, [cli, 'simulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    if (!child.stdout) throw new Error('The simulator has no output.');
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const { value: url } = await lines.next();
    const { value: key } = await lines.next();
    const headers = { api_key: key };
    const answer = await fetch(`${url}/orders`, { method: 'POST', headers, body: JSON.stringify(order) });
    const { data, error_info } = await answer.json();
    if (!data.payment_url) throw new Error(`The simulator refused the order of the picture: ${error_info}`);
    await page.goto(data.payment_url);
    await page.screenshot({ path: target });
  } finally {
    await stop();
  }
}
