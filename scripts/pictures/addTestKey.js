import { openFile, runCommand } from './workbench.js';

/** @typedef {import('./workbench.js').Page} Page */

/**
 * Answers the question that is open.
 * @param {Page} page
 * @param {string} question
 * @param {string} answer
 */
async function enter(page, question, answer) {
  await page.locator('.quick-input-title', { hasText: question }).waitFor();
  await page.keyboard.type(answer);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}

/**
 * Adds a test key, with which orders go to the Test API from then on.
 * @param {Page} page
 */
export async function addTestKey(page) {
  await openFile(page, 'order.json');
  await runCommand(page, 'MultiSafepay: Add Test API Key', { stays: true });
  await enter(page, 'Test API key', '0123456789abcdefghij0123456789abcdefghij');
  await page.locator('.quick-input-title', { hasText: 'Name of this key' }).waitFor();
  await page.keyboard.press('Control+A');
  await enter(page, 'Name of this key', 'webshop NL');
  await page.locator('.notification-toast', { hasText: 'webshop NL' }).waitFor();
  await runCommand(page, 'Notifications: Clear All Notifications');
}
