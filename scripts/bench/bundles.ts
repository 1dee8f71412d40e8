import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file that the build made, and what loads with it. */
export interface Bundle {
  readonly file: string;
  /** What it is for, or what it holds most of. */
  readonly about: string;
  readonly bytes: number;
  /** Loaded by name, on first use; else only because another file needs it. */
  readonly isEntry: boolean;
}

interface Output {
  readonly bytes: number;
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

/** What the extension is made of, as esbuild wrote it down; the file that VS Code starts comes first. */
export function extensionBundles(): Bundle[] {
  const outputs = extensionOutputs();
  return Object.entries(outputs)
    .map(([file, output]) => ({
      file,
      about: output.entryPoint ?? `mostly ${mostOf(output)}`,
      bytes: output.bytes,
      isEntry: output.entryPoint !== undefined,
    }))
    .sort((one, other) => Number(other.isEntry) - Number(one.isEntry) || other.bytes - one.bytes);
}

/** The bytes that a file of the extension loads: its own, and those of all files that it imports at once. */
export function loadedWith(file: string): number {
  const outputs = extensionOutputs();
  const files = new Set<string>();
  const follow = (each: string) => {
    files.add(each);
    for (const { path: next, kind } of outputs[each]?.imports ?? [])
      if (kind === 'import-statement' && outputs[next] && !files.has(next)) follow(next);
  };
  follow(file);
  return [...files].reduce((sum, each) => sum + statSync(each).size, 0);
}

function extensionOutputs(): Record<string, Output> {
  const { outputs } = JSON.parse(readFileSync('out/extension.meta.json', 'utf8'));
  return Object.fromEntries(Object.entries<Output>(outputs).filter(([file]) => file.endsWith('.js')));
}

/** The packages and rooms that most of the bytes of a chunk come from. */
function mostOf({ inputs }: Output): string {
  const sizes = new Map<string, number>();
  for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
    const origin = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? path.dirname(input);
    sizes.set(origin, (sizes.get(origin) ?? 0) + bytesInOutput);
  }
  const most = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 2);
  return most.map(([origin]) => origin).join(', ');
}
