// A script that starts programs and makes temporary folders leaves neither behind, however it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @type {(() => unknown)[]} */
const duties = [];
/** @type {Promise<void> | undefined} */
let ending;
/** @type {number | undefined} */
let signalled;

/**
 * Registers what must be undone when the script ends; the last one registered is undone first.
 * @param {() => unknown} duty
 */
export function atEnd(duty) {
  duties.push(duty);
}

/**
 * Makes a temporary folder that goes when the script ends, and returns its path. The path is short, because VS Code
 * keeps Unix sockets below it.
 */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'msp-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Runs a script to its exit code, then undoes what it registered and exits; an error is printed and exits with 1.
 * SIGINT, SIGTERM and SIGHUP end it the same way, with 128 + the number of the signal.
 * @param {() => Promise<number>} script
 */
export async function main(script) {
  // Ctrl+C arrives twice under npm, from the terminal and from npm: the second must not cut the first one short.
  /** @param {number} number */
  const stop = async (number) => {
    signalled ??= 128 + number;
    await end();
    process.exit(signalled);
  };
  process.on('SIGHUP', () => stop(1));
  process.on('SIGINT', () => stop(2));
  process.on('SIGTERM', () => stop(15));
  // npm hands SIGTERM to its shell, which dies of it without a word to us: what we see is another parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(15), 500).unref();
  let code = 1;
  try {
    code = await script();
  } catch (error) {
    if (signalled === undefined) console.error(error instanceof Error ? error.message : error);
  }
  await end();
  process.exit(signalled ?? code);
}

function end() {
  ending ??= (async () => {
    for (let duty = duties.pop(); duty; duty = duties.pop()) await duty();
  })();
  return ending;
}
