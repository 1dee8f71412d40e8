import { createServer } from 'node:http';
import { goTo, quickInput, runCommand } from './workbench.js';

/** Where the shop of the story is notified. */
const PORT = 8080;

/**
 * The whole loop in the Simulator, from an empty window: a new order, its answer, its payment page in the browser, and
 * the order completed with its notification.
 * @param {import('../vscode/chromium.js').Page} page
 * @param {(page: import('../vscode/chromium.js').Page, file: string) => Promise<void>} shoot
 */
export async function takeStory(page, shoot) {
  const shop = createServer((_request, response) => response.end('OK')).listen(PORT, 'localhost');
  try {
    // Once the window has settled, its commands are all in the palette.
    await page.waitForTimeout(3000);
    await runCommand(page, 'MultiSafepay: New Order...', { stays: true });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Payment link' }).first().waitFor();
    await page.keyboard.type('bancontact');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'MISTERCASH' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'mistercash' }).waitFor();
    await quickInput(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await writeNotificationUrl(page);
    await atTop(page, 'Send to Simulator');
    await shoot(page, 'story-1-new-order.png');

    await runCommand(page, 'MultiSafepay: Send Order');
    const toast = page.locator('.notification-toast', { hasText: 'Payment URL' }).first();
    await toast.waitFor();
    await page.locator('.notification-toast', { hasText: 'Sending' }).first().waitFor({ state: 'hidden' });
    await atTop(page, 'Open payment page');
    await shoot(page, 'story-2-sent.png');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/pay\/\w+/.exec((await toast.textContent()) ?? '') ?? [];

    const browser = await page.context().newPage();
    await browser.goto(url);
    await shoot(browser, 'story-3-payment-page.png');
    await browser.locator('button[value="completed"]').click();
    await browser.close();

    await runCommand(page, 'Notifications: Clear All Notifications');
    await atTop(page, 'completed');
    await runCommand(page, 'MultiSafepay: Show Sent Order');
    await page.locator('.tab.active', { hasText: 'Order order-' }).waitFor();
    await page.waitForTimeout(1000);
    // To the status and the notifications.
    for (let lines = 0; lines < 7; lines += 1) await page.keyboard.press('ArrowDown');
    await shoot(page, 'story-4-completed.png');
  } finally {
    shop.close();
    shop.closeAllConnections();
  }
}

/**
 * Puts the address of the shop into the order.
 * @param {import('../vscode/chromium.js').Page} page
 */
async function writeNotificationUrl(page) {
  await goTo(page, 9, '        "notification_url": "'.length + 1);
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(`http://localhost:${PORT}/notification", "notification_method": "POST",`);
  await page.keyboard.press('Escape');
  await page
    .locator('.view-line', { hasText: `localhost:${PORT}` })
    .first()
    .waitFor();
}

/**
 * Waits until a code lens says `text` above the first line, which VS Code leaves out of sight where it comes later.
 * @param {import('../vscode/chromium.js').Page} page
 * @param {string} text
 */
async function atTop(page, text) {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await page.locator('.codelens-decoration', { hasText: text }).first().waitFor();
  await page.keyboard.press('Control+Home');
}
