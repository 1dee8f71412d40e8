// Programs from the npm registry that only these scripts use. They are not dependencies of the project: most
// contributors never need them, and some refuse the Node that the project supports.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from '../child.js';

/**
 * Installs packages (`name@version`) into `.vscode-test/<name>` unless they are there, and returns that folder and what
 * `finish` returned when it completed the installation. The note of it is written last, so an interrupted installation
 * is done again. Throws with npm's own words when it fails.
 * @template Result
 * @param {string} name
 * @param {string[]} packages
 * @param {(folder: string) => Promise<Result>} finish
 * @returns {Promise<{ folder: string, result: Result }>}
 */
export async function installTools(name, packages, finish) {
  const folder = path.join(root, '.vscode-test', name);
  const note = path.join(folder, 'installed.json');
  if (existsSync(note)) {
    const installed = JSON.parse(readFileSync(note, 'utf8'));
    if (String(installed.packages) === String(packages)) return { folder, result: installed.result };
  }
  console.log(`Installing ${packages.join(', ')} into .vscode-test/${name}, this once ...`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: folder });
  const result = await finish(folder);
  writeFileSync(note, JSON.stringify({ packages, result }));
  return { folder, result };
}

/**
 * The first of these commands that is on PATH, as a path.
 * @param {string[]} commands
 */
export function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command)))
    .find((file) => existsSync(file));
}
