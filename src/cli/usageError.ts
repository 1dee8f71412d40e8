/** The command line itself is wrong; the message says how. The program ends with exit code 2. */
export class UsageError extends Error {}

/** What is wrong with the command line, as we or `parseArgs` of node:util say it; undefined for any other error. */
export function usageFault(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
    return undefined;
  // What follows is about file names that start with a hyphen.
  return error.message.replace(/\. To specify a positional.*$/s, '.');
}
