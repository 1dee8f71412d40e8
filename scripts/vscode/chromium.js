// A headless Chromium to open the browser-hosted VS Code in, driven by playwright-core.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { start } from '../child.js';
import { atEnd } from '../ending.js';
import { installTools, onPath } from './tools.js';

const playwright = 'playwright-core@1.65.1';
const packagedChromium = ['@sparticuz/chromium@153.0.0', 'dejavu-fonts-ttf@2.37.3'];

/**
 * The part of playwright's page that the scripts use.
 * @typedef {{
 *   click(): Promise<void>, waitFor(options?: { state?: 'visible' | 'hidden', timeout?: number }): Promise<void>,
 *   first(): Locator, hover(): Promise<void>, textContent(): Promise<string | null>,
 * }} Locator
 * @typedef {{
 *   goto(url: string): Promise<unknown>,
 *   exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<unknown>,
 *   on(event: 'crash', listener: () => void): void,
 *   locator(selector: string, options?: { hasText?: string | RegExp }): Locator,
 *   screenshot(options: { path: string }): Promise<unknown>,
 *   waitForTimeout(milliseconds: number): Promise<void>, close(): Promise<void>,
 *   context(): { newPage(): Promise<Page> },
 *   keyboard: { press(key: string): Promise<void>, type(text: string): Promise<void> },
 * }} Page
 */

/**
 * Starts Chromium (CHROMIUM, an installed one, or one from the npm registry) with an empty page of 1280 x 800
 * pixels, everything on it `zoom` times its size. Whatever is not on this computer is blocked, so that no run depends on
 * the network. `close` ends Chromium.
 * @param {number} [zoom]
 * @returns {Promise<{ page: Page, close: () => Promise<void> }>}
 */
export async function openPage(zoom = 1) {
  const { folder, executable, env } = await installChromium();
  const { chromium } = createRequire(path.join(folder, 'package.json'))('playwright-core');
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = () => browser.close();
  atEnd(close);
  const context = await browser.newContext({
    viewport: { width: 1280 / zoom, height: 800 / zoom },
    deviceScaleFactor: zoom,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.route(
    /** @param {URL} url */ ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1',
    /** @param {{ abort(): Promise<void> }} route */ (route) => route.abort(),
  );
  return { page: await context.newPage(), close };
}

/**
 * The folder with playwright-core, the executable of Chromium, and the variables that it needs. Installs what is
 * missing.
 */
export async function installChromium() {
  const own = process.env.CHROMIUM ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (own) {
    const { folder } = await installTools('playwright', [playwright], async () => undefined);
    return { folder, executable: own, env: {} };
  }
  const { folder, result } = await installTools('chromium', [playwright, ...packagedChromium], unpackChromium);
  return { folder, ...result };
}

/**
 * Unpacks the Chromium in the package @sparticuz/chromium into the folder itself. The package knows one place only, the
 * temporary folder, so that is what TMPDIR says meanwhile.
 * @param {string} folder
 */
async function unpackChromium(folder) {
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  // The name of a runtime without NSS libraries makes it unpack its own.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const code = await start(process.execPath, ['-e', unpack], { cwd: folder, env }).exited;
  if (code !== 0) throw new Error(`Chromium could not be unpacked into ${folder} (exit code ${code}).`);
  const fonts = ['/usr/share/fonts', 'fonts', 'node_modules/dejavu-fonts-ttf/ttf'];
  writeFileSync(
    path.join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${fonts.map((dir) => `<dir>${path.resolve(folder, dir)}</dir>`).join('\n  ')}
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  );
  return {
    executable: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}
