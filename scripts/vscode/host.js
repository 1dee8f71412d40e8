// Which VS Code the scripts run: one on this computer, one downloaded, or one in the browser from the npm registry.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../child.js';
import { browserHost } from './browser.js';
import { desktopExecutable, desktopHost } from './desktop.js';

/**
 * What to open: a folder, the user settings, variables for the extension's process.
 * @typedef {{ workspace: string, settings: Record<string, unknown>, env?: Record<string, string> }} Session
 *
 * A session that runs a test suite: `tests` is the file with its `run` function, `timeLimit` is in milliseconds.
 * @typedef {Session & { tests: string, timeLimit: number }} TestSession
 *
 * A VS Code. `open` resolves to an exit code when its user has closed it, `runTests` to that of the suite and to what
 * VS Code logged meanwhile.
 * @typedef {{
 *   name: string,
 *   open: (session: Session) => Promise<number>,
 *   runTests: (session: TestSession) => Promise<{ code: number, log: string[] }>,
 * }} Host
 *
 * @typedef {{ kind: 'desktop', executable: string } | { kind: 'download' } | { kind: 'browser' }} HostChoice
 */

const nextStep = 'Next step: install VS Code and set VSCODE_EXECUTABLE to its executable.';

/**
 * The hosts to try, best first; empty when there is none for this computer. `codeOnPath` is the desktop VS Code behind
 * the `code` command.
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, arch: string, codeOnPath: string | undefined }} computer
 * @returns {HostChoice[]}
 */
export function hostChoices({ env, platform, arch, codeOnPath }) {
  if (env.VSCODE_EXECUTABLE) return [{ kind: 'desktop', executable: env.VSCODE_EXECUTABLE }];
  /** @type {HostChoice[]} */
  const browser = platform === 'linux' && arch === 'x64' ? [{ kind: 'browser' }] : [];
  const display = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!display) return browser;
  if (codeOnPath) return [{ kind: 'desktop', executable: codeOnPath }];
  return [{ kind: 'download' }, ...browser];
}

/**
 * Finds a VS Code, installing or downloading it where that is needed, and says which one it is. Throws with the reason
 * and the next step when none is to be had.
 * @returns {Promise<Host>}
 */
export async function findHost() {
  const { env, platform, arch } = process;
  const choices = hostChoices({ env, platform, arch, codeOnPath: codeOnPath() });
  let reason = `there is no display, and the browser-hosted one is for Linux x64 only (this is ${platform} ${arch})`;
  for (const choice of choices) {
    try {
      const host = await prepare(choice);
      console.log(`VS Code: ${host.name}`);
      return host;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      console.error(reason);
    }
  }
  throw new Error(`No VS Code could be started: ${reason}\n${nextStep}`);
}

/** @param {HostChoice} choice */
async function prepare(choice) {
  if (choice.kind === 'browser') return browserHost();
  if (choice.kind === 'desktop') {
    const executable = desktopExecutable(choice.executable);
    if (!executable) throw new Error(`${choice.executable} is not a desktop VS Code.`);
    return desktopHost(executable, executable);
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(root, '.vscode-test') });
    return desktopHost(executable, `downloaded by @vscode/test-electron, ${executable}`);
  } catch (error) {
    throw new Error(`VS Code could not be downloaded: ${error instanceof Error ? error.message : error}`);
  }
}

function codeOnPath() {
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .filter((file) => existsSync(file))
    .map(desktopExecutable)
    .find((executable) => executable !== undefined);
}
