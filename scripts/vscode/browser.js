// A real VS Code without a desktop: its server from the npm registry, its workbench in a browser.
import { root } from '../child.js';
import { openPage } from './chromium.js';
import { installServer, server, startServer } from './server.js';

/**
 * The host in the browser, installed when it is not. `open` prints the address and leaves opening it to the user, who
 * may sit at another computer; `runTests` opens it in a headless Chromium.
 * @returns {Promise<import('./host.js').Host>}
 */
export async function browserHost() {
  const installed = await installServer();
  return {
    name: `browser-hosted (VS Code ${server.vscode} from ${server.package})`,
    async open(session) {
      const { url, exited } = await startServer(installed, session, () => {});
      console.log(`\nOpen this address in a browser:\n\n  ${url}\n\nPress Ctrl+C to end.`);
      return exited;
    },
    async runTests(session) {
      /** @type {string[]} */
      const log = [];
      const env = { ...session.env, MULTISAFEPAY_NO_OUTPUT_CHANNELS: installed.outputChannels ? '' : '1' };
      const { url, exited, stop } = await startServer(installed, { ...session, env }, (line) => log.push(line));
      const code = await suiteExitCode({ ...session, url, exited, log });
      await stop();
      return { code, log };
    },
  };
}

/**
 * Opens the workbench with the extension and its suite in the address, and resolves to the exit code of the suite; to 1
 * when the server or the page ends before it, or time runs out.
 * @param {import('./host.js').TestSession & { url: URL, exited: Promise<number>, log: string[] }} session
 */
async function suiteExitCode({ tests, timeLimit, url, exited, log }) {
  const { page, close } = await openPage();
  /** @type {(end: { code: number, reason?: string }) => void} */
  let finish = () => {};
  /** @type {Promise<{ code: number, reason?: string }>} */
  const end = new Promise((resolve) => {
    finish = resolve;
  });
  page.on('crash', () => finish({ code: 1, reason: 'The page crashed.' }));
  exited.then((code) => finish({ code: 1, reason: `The server ended with exit code ${code}.` }));
  const limit = setTimeout(() => finish({ code: 1, reason: `Stopped after ${timeLimit / 1000} s.` }), timeLimit);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ words) =>
    log.push(`${type}: ${words.map(String).join(' ')}`),
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish({ code }));
  /** @param {string} file */
  const remote = (file) => `vscode-remote://${url.host}${file}`;
  url.searchParams.set(
    'payload',
    JSON.stringify([
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(tests)],
    ]),
  );
  await page.goto(url.href);
  const { code, reason } = await end;
  if (reason) log.push(reason);
  clearTimeout(limit);
  await close();
  return code;
}
