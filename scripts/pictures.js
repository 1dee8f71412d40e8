// npm run pictures: takes the pictures of docs/pictures/ from a real VS Code with the packaged extension. With names,
// `npm run pictures -- walkthrough.png`, only those.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './child.js';
import { main, temporaryFolder } from './ending.js';
import * as authoring from './pictures/authoring.js';
import * as money from './pictures/money.js';
import * as orderViews from './pictures/orderView.js';
import { takePaymentPage } from './pictures/paymentPage.js';
import { paymentUrl } from './pictures/paymentUrl.js';
import { problems } from './pictures/problems.js';
import * as sending from './pictures/sending.js';
import { takeStory } from './pictures/story.js';
import { openPage } from './vscode/chromium.js';
import { installServer, startServer } from './vscode/server.js';

/**
 * A picture: its file name, the text of order.json in a fresh window and of further files, settings of its own, and the
 * steps from there to what it shows.
 * @typedef {{
 *   file: string, order: string, files?: Record<string, string>, settings?: Record<string, unknown>,
 *   take: (page: import('./vscode/chromium.js').Page) => Promise<void>,
 * }} Picture
 */

/** @type {Picture[]} */
const pictures = [
  problems,
  paymentUrl,
  ...Object.values(authoring),
  ...Object.values(money),
  ...Object.values(sending),
  ...Object.values(orderViews),
];

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
 * Opens a fresh window for what `steps` do in it.
 * @param {{ files: Record<string, string>, settings?: Record<string, unknown> }} own
 * @param {string[]} vsix the packages to install
 * @param {import('./vscode/server.js').InstalledServer} installed
 * @param {(page: import('./vscode/chromium.js').Page) => Promise<void>} steps
 */
async function inWindow({ files, settings: own = {} }, vsix, installed, steps) {
  const workspace = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(workspace, name), text);
  const session = { workspace, settings: { ...settings, ...own }, vsix };
  const { url, stop } = await startServer(installed, session, () => {});
  const { page, close } = await openPage(zoom);
  try {
    await page.goto(url.href);
    // The files show when the server is there; then the side bar gives its place to the editor.
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await page.keyboard.press('Control+B');
    await steps(page);
  } finally {
    await close();
    await stop();
  }
}

/**
 * @param {import('./vscode/chromium.js').Page} page
 * @param {string} file
 */
async function shoot(page, file) {
  const target = path.join(root, 'docs', 'pictures', file);
  // The last animation.
  await page.waitForTimeout(500);
  await page.screenshot({ path: target });
  console.log(path.relative(root, target));
}

/**
 * Takes one picture in a fresh window.
 * @param {Picture} picture
 * @param {string[]} vsix the packages to install
 * @param {import('./vscode/server.js').InstalledServer} installed
 */
async function take({ file, order, files = {}, settings: own = {}, take: steps }, vsix, installed) {
  await inWindow({ files: { 'order.json': order, ...files }, settings: own }, vsix, installed, async (page) => {
    await steps(page);
    await shoot(page, file);
  });
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
  const ours = path.join(root, 'out', 'multisafepay-orders.vsix');
  if (!existsSync(ours)) throw new Error('There is no package to take pictures of. Next step: npm run pictures.');
  mkdirSync(path.join(root, 'docs', 'pictures'), { recursive: true });
  const testApi = path.join(root, 'out', 'played-test-api.vsix');
  const cwd = path.join(root, 'scripts', 'pictures', 'testApi');
  await createVSIX({ cwd, packagePath: testApi, dependencies: false, allowMissingRepository: true, skipLicense: true });
  const installed = await installServer();
  const wanted = process.argv.slice(2);
  const some = pictures.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
  for (const picture of some) await take(picture, [ours, testApi], installed);
  if (wanted.length === 0 || wanted.some((file) => file.startsWith('story-'))) {
    await inWindow({ files: { 'README.md': '' } }, [ours], installed, (page) => takeStory(page, shoot));
  }
  if (wanted.length === 0 || wanted.includes('payment-page.png')) await takeOfBrowser('payment-page.png');
  return 0;
});
