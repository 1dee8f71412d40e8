for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that goes away, as in `check ... | head -1`, is no fault of ours; a full disk is one.
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) writeError(`Standard output cannot be written: ${error.message}`);
    process.exit(2);
  });
}

/** Writes to standard output, with a line break at the end. */
export function writeOut(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes to standard error, with a line break at the end. */
export function writeError(text: string): void {
  process.stderr.write(`${text}\n`);
}
