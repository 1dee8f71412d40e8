import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a run of the terminal program left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `node dist/cli.js` with a standard input, and with the API key of a user in its environment. */
export async function run(args: readonly string[], input: string | Uint8Array = '', key = USER_KEY): Promise<Run> {
  const child = spawn(process.execPath, ['dist/cli.js', ...args], {
    env: { ...process.env, MULTISAFEPAY_API_KEY: key },
  });
  // A program that ends before it reads its input closes the pipe.
  child.stdin.on('error', () => {}).end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** A key that must never be seen in an output, nor reach loopback. */
export const USER_KEY = 'user-key-0123456789012345678901234567890';

/** An order without a problem. */
export const ORDER = JSON.stringify({
  type: 'redirect',
  order_id: 'a',
  currency: 'EUR',
  amount: 1000,
  description: 'One shirt',
});
