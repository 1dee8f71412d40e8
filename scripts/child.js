// Starts other programs, each in its own process group, so that all of it can be ended.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atEnd } from './ending.js';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const windows = process.platform === 'win32';

/**
 * Starts a program in the folder of the repository, showing what it prints. `exited` resolves to its exit code (1 when
 * it could not be started or a signal ended it); `stop` ends it together with everything it started itself.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !windows,
    ...options,
  });
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
  });
  const stop = async () => {
    if (!kill(child, 'SIGTERM')) return;
    const limit = setTimeout(() => kill(child, 'SIGKILL'), 8000);
    await exited;
    clearTimeout(limit);
    kill(child, 'SIGKILL');
  };
  atEnd(stop);
  return { child, exited, stop };
}

/**
 * Runs npm without showing what it prints, because its warnings are about packages that are not ours. Throws with all
 * of it when npm fails.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function npm(args, options) {
  // npm is a .cmd file on Windows, which needs a shell there.
  const { child, exited } = start('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], shell: windows, ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      output += part;
    });
  }
  if ((await exited) !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
}

/**
 * Says whether there was anything to send the signal to.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return false;
  if (windows) {
    if (child.exitCode !== null) return false;
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return true;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
