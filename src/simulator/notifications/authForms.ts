import { readAuth, type Signature } from './signature';

interface AuthForm {
  /** The header as it should be, where this mistake was made; anything that is no header `Auth` otherwise. */
  readonly repair: (auth: string) => string;
  /** What is wrong and what to change. */
  readonly words: string;
}

// URL-safe base64 is not among them: digits, a colon and hexadecimal digits give no + and no / that it would replace.
const FORMS: readonly AuthForm[] = [
  {
    repair: (auth) => auth.trim().replace(/^Auth\s*:\s*/i, ''),
    words: 'the header\'s name "Auth:" or white space stands around its value. Take the value alone',
  },
  {
    repair: (auth) => auth.replace(/\s+/g, ''),
    words: 'white space or line breaks stand inside the header. Take its value in one piece',
  },
  {
    repair: (auth) => auth.trim().replace(/^(["'])(.*)\1$/, '$2'),
    words: 'quotes stand around the header. Take its value without them',
  },
  {
    repair: (auth) => (auth.includes('%') && isPercentEncoded(auth) ? decodeURIComponent(auth) : auth),
    words: 'the header is percent-encoded, as in a URL. Take it as it came',
  },
  {
    repair: (auth) => Buffer.from(auth, 'base64').toString(),
    words: 'the header is base64 of base64. Encode it once',
  },
  {
    repair: (auth) => Buffer.from(auth.trim()).toString('base64'),
    words: 'the header is not base64: it says <timestamp>:<hash> openly. Encode that as base64',
  },
];

/** The parts of a header `Auth`, also of one that was mangled on its way, and then how; undefined where it has none. */
export function readAnyAuth(auth: string): { signature: Signature; mistake?: string } | undefined {
  const signature = readAuth(auth);
  if (signature) return { signature };
  for (const { repair, words } of FORMS) {
    const repaired = readAuth(repair(auth));
    if (repaired) return { signature: repaired, mistake: words };
  }
  return undefined;
}

function isPercentEncoded(text: string): boolean {
  return /^(?:[^%]|%[0-7][0-9A-Fa-f])*$/.test(text);
}
