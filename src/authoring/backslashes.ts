import type { Piece } from './tracedText';

const ESCAPE =
  /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|U([0-9a-f]{8})|x([0-9a-f]{2})|(\r?\n)|([abefnrtv0])|(["'`\\/$]))/iy;

const controls: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
};

/**
 * What a backslash and what follows it stand for in a string of PHP, JavaScript, Java, C#, Python, JSON or `$'...'` of a
 * shell, taken together. A backslash that escapes nothing in any of them stands for itself.
 */
export function escapeAt(text: string, at: number): Piece {
  ESCAPE.lastIndex = at;
  const match = ESCAPE.exec(text);
  const itself = { text: '\\', end: at + 1 };
  if (!match) return itself;
  const [all, four, braced, eight, two, newline, letter, mark] = match;
  const end = at + all.length;
  if (newline) return { text: '', end };
  if (mark) return { text: mark, end };
  if (letter) return letter in controls ? { text: controls[letter] ?? '', end } : itself;
  const code = Number.parseInt(four ?? braced ?? eight ?? two ?? '', 16);
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), end } : itself;
}
