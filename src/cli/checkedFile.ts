import type { Problem } from '../order/problem';

/** A file that could be read, and what was found in it. */
export interface CheckedFile {
  /** As on the command line; `-` is standard input. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}
