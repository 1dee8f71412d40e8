// npm run pictures: takes the pictures of docs/pictures/ from a real VS Code with the packaged extension.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.js';
import { main, temporaryFolder } from './ending.js';
import * as authoring from './pictures/authoring.js';
import * as money from './pictures/money.js';
import { takePaymentPage } from './pictures/paymentPage.js';
import { paymentUrl } from './pictures/paymentUrl.js';
import { problems } from './pictures/problems.js';
import { openPage } from './vscode/chromium.js';
import { installServer, startServer } from './vscode/server.js';

/**
 * A picture: its file name, the text of order.json in a fresh window, and the steps from there to what it shows.
 * @typedef {{ file: string, order: string, take: (page: import('./vscode/chromium.js').Page) => Promise<void> }} Picture
 */

/** @type {Picture[]} */
const pictures = [problems, paymentUrl, ...Object.values(authoring), ...Object.values(money)];

// Large letters and little else: a README shows the pictures smaller than they are.
const zoom = 1.25;
const settings = {
  'multisafepay.target': 'simulator',
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.fontSize': 14,
  'editor.lightbulb.enabled': 'off',
  'editor.hover.above': false,
};

/**
 * Takes one picture in a fresh window.
 * @param {Picture} picture
 * @param {string} vsix
 * @param {import('./vscode/server.js').InstalledServer} installed
 */
async function take({ file, order, take: steps }, vsix, installed) {
  const workspace = temporaryFolder();
  writeFileSync(path.join(workspace, 'order.json'), order);
  const { url, stop } = await startServer(installed, { workspace, settings, vsix }, () => {});
  const { page, close } = await openPage(zoom);
  const target = path.join(root, 'docs', 'pictures', file);
  try {
    await page.goto(url.href);
    // The files show when the server is there; then the side bar gives its place to the editor.
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await page.keyboard.press('Control+B');
    await steps(page);
    // The last animation.
    await page.waitForTimeout(500);
    await page.screenshot({ path: target });
    console.log(path.relative(root, target));
  } finally {
    await close();
    await stop();
  }
}

/**
 * Takes the picture of the simulator's payment page, which a browser shows and not VS Code.
 * @param {string} file
 */
async function takeOfBrowser(file) {
  const { page, close } = await openPage();
  const target = path.join(root, 'docs', 'pictures', file);
  try {
    await takePaymentPage(page, path.join(root, 'dist', 'cli.js'), target);
    console.log(path.relative(root, target));
  } finally {
    await close();
  }
}

await main(async () => {
  const vsix = path.join(root, 'out', 'multisafepay-orders.vsix');
  if (!existsSync(vsix)) throw new Error('There is no package to take pictures of. Next step: npm run pictures.');
  mkdirSync(path.join(root, 'docs', 'pictures'), { recursive: true });
  const installed = await installServer();
  for (const picture of pictures) await take(picture, vsix, installed);
  await takeOfBrowser('payment-page.png');
  return 0;
});
