import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ordersIn } from './ordersIn';
import { readInput } from './readInput';

/** A text to check, or why there is none. `path` is as on the command line, or below a directory named there. */
export type Input = { readonly path: string } & ({ readonly text: string } | { readonly fault: string });

/** What the paths on the command line stand for, each file once: a directory for the orders in it, `-` for standard input. */
export async function* inputs(paths: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const each of paths) {
    for await (const input of inputsAt(each)) {
      const file = input.path === '-' ? '-' : path.resolve(input.path);
      if (!seen.has(file)) yield input;
      seen.add(file);
    }
  }
}

async function* inputsAt(each: string): AsyncGenerator<Input> {
  if (each !== '-' && (await isDirectory(each))) yield* ordersIn(each);
  else yield { path: each, ...(await readInput(each)) };
}

async function isDirectory(each: string): Promise<boolean> {
  try {
    return (await stat(each)).isDirectory();
  } catch {
    // Reading it will say why.
    return false;
  }
}
