// What a person does in VS Code, as steps for the pictures.

/** @typedef {import('../vscode/chromium.js').Page} Page */

/**
 * Opens a file of the workspace by its name and waits for its editor.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await quickInput(page).waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/**
 * Runs a command by its title in the palette; `stays`: it asks something in its place.
 * @param {Page} page
 * @param {string} title
 * @param {{ stays?: boolean }} [asks]
 */
export async function runCommand(page, title, { stays = false } = {}) {
  await page.keyboard.press('F1');
  await quickInput(page).waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  if (!stays) await quickInput(page).waitFor({ state: 'hidden' });
}

/**
 * Puts the cursor at a line and column of the active editor.
 * @param {Page} page
 * @param {number} line
 * @param {number} column
 */
export async function goTo(page, line, column) {
  await page.keyboard.press('Control+G');
  await quickInput(page).waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
}

/**
 * Asks for proposals at the cursor, with their descriptions.
 * @param {Page} page
 * @param {string} text of a proposal to wait for
 */
export async function propose(page, text) {
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: text }).first().waitFor();
  // Once more shows the description, which a fresh window hides.
  await page.keyboard.press('Control+Space');
}

/**
 * The box for commands, files and questions.
 * @param {Page} page
 */
export function quickInput(page) {
  return page.locator('.quick-input-widget');
}
