import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The text of a file, or of standard input for `-`, without its byte order mark; or why it cannot be read. */
export async function readInput(path: string): Promise<{ text: string } | { fault: string }> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    return { fault: whyUnreadable(error) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8 text' };
  }
}

/** Why a file or a directory cannot be read, said after its name. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EISDIR':
      return 'is a directory; name a file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: no permission';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'is too large to be an order';
    default:
      return `cannot be read: ${message}`;
  }
}
