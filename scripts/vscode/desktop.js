// A VS Code installed on this computer, with its own settings, data and extensions folders.
// Started directly: runTests of @vscode/test-electron always trusts the workspace, and Restricted Mode is half our suite.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, start } from '../child.js';
import { temporaryFolder } from '../ending.js';
import { quietSettings } from './settings.js';

/**
 * The executable of VS Code itself, given it or the `code` command that starts it and returns at once; undefined when
 * neither is there. Which file that is differs by system: Linux packages, snap, macOS, Windows.
 * @param {string} command
 */
export function desktopExecutable(command) {
  if (!existsSync(command)) return undefined;
  const real = realpathSync(command);
  const folder = path.dirname(real);
  if (path.basename(real) === 'snap') return firstThere(['/snap/code/current/usr/share/code/code']);
  if (path.basename(folder) !== 'bin') return real;
  if (process.platform === 'darwin') {
    const contents = path.resolve(folder, '../../..');
    return firstThere([path.join(contents, 'MacOS/Electron'), path.join(contents, 'MacOS/Code')]);
  }
  return firstThere(['../code', '../Code.exe', '../code-insiders'].map((file) => path.resolve(folder, file)));
}

/**
 * The host for a desktop executable.
 * @param {string} executable
 * @param {string} name
 * @returns {import('./host.js').Host}
 */
export function desktopHost(executable, name) {
  return {
    name: `desktop (${name})`,
    async open(session) {
      console.log('Opening a window; close it, or press Ctrl+C here, to end.');
      return launch(executable, session, process.getuid?.() === 0 ? ['--no-sandbox'] : [], 'ignore').exited;
    },
    async runTests(session) {
      const args = ['--no-sandbox', '--disable-gpu-sandbox', `--extensionTestsPath=${session.tests}`];
      const { child, exited, stop } = launch(executable, session, args, 'pipe');
      /** @type {string[]} */
      const log = [];
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => log.push(String(part).trimEnd()));
      const limit = setTimeout(() => {
        log.push(`Stopped after ${session.timeLimit / 1000} s.`);
        stop();
      }, session.timeLimit);
      const code = await exited;
      clearTimeout(limit);
      return { code, log };
    },
  };
}

/**
 * @param {string} executable
 * @param {import('./host.js').Session} session
 * @param {string[]} args
 * @param {'ignore' | 'pipe'} output
 */
function launch(executable, session, args, output) {
  const folder = temporaryFolder();
  const user = path.join(folder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...session.settings }));
  const own = [
    session.workspace,
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${path.join(folder, 'data')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
    '--new-window',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
  ];
  // In a terminal of VS Code these would make the new one a part of that one.
  const inherited = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_)/.test(key));
  return start(executable, [...own, ...args], {
    env: { ...Object.fromEntries(inherited), ...session.env },
    stdio: ['ignore', output, output],
  });
}

/** @param {string[]} files */
function firstThere(files) {
  return files.find((file) => existsSync(file));
}
