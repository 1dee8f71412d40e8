import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of playwright's elements that these tests use. */
export interface Element {
  click(): Promise<void>;
  check(): Promise<void>;
  fill(value: string): Promise<void>;
  textContent(): Promise<string | null>;
  count(): Promise<number>;
}

/** The part of playwright's pages that these tests use. */
export interface Page {
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): string;
  waitForURL(url: RegExp): Promise<void>;
  locator(selector: string): Element;
  getByRole(role: string, options: { name: string | RegExp; exact?: boolean }): Element;
  route(url: string, answer: (route: { fulfill(response: object): Promise<void> }) => Promise<void>): Promise<unknown>;
  emulateMedia(media: { colorScheme: 'light' | 'dark' }): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  evaluate<Result>(script: string): Promise<Result>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void> };
  on(event: 'console', listener: (message: { text(): string }) => void): void;
}

interface Chromium {
  newContext(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium before the tests of a suite and ends it after them; installs it the first time. Where none
 * is to be had the suite is skipped, and says why. The pages that `open` gives are closed after each test, and fail it
 * where the browser refused something because of their content security policy.
 */
export function chromiumOfSuite() {
  let chromium: Chromium | undefined;
  let contexts: { close(): Promise<void> }[] = [];
  let refusals: string[] = [];

  before(async function () {
    this.timeout(180_000);
    try {
      chromium = await launched();
    } catch (reason) {
      console.log(`      no Chromium, so not tested in a browser: ${reason}`);
      this.skip();
    }
  });
  after(() => chromium?.close());
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    const found = refusals;
    refusals = [];
    assert.deepEqual(found, []);
  });

  return async ({ javaScript }: { javaScript: boolean }): Promise<Page> => {
    if (!chromium) throw new Error('There is no Chromium before the tests begin.');
    const context = await chromium.newContext({ javaScriptEnabled: javaScript });
    contexts.push(context);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refusals.push(message.text());
    });
    return page;
  };
}

async function launched(): Promise<Chromium> {
  // Not bundled: it finds the folder of its tools by its own place.
  const script = pathToFileURL(path.resolve('scripts/vscode/chromium.js')).href;
  const { installChromium } = (await import(script)) as typeof import('../../../scripts/vscode/chromium.js');
  const { folder, executable, env } = await installChromium();
  return createRequire(path.join(folder, 'package.json'))('playwright-core').chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    // Playwright would end Chromium and leave the tests running; Chromium ends with them anyway.
    handleSIGTERM: false,
  });
}
