import { escapeAt } from './backslashes';
import { decoded, part, type Step, type TracedText, untouched } from './tracedText';

/** What the cURL commands in a text send. */
export interface CurlData {
  readonly commands: number;
  readonly data: readonly TracedText[];
  /** Whether one of them takes its data from a file or from standard input (`@file`, `@-`). */
  readonly fromFile: boolean;
}

const COMMAND = /(?<![\w-])curl(?:\.exe)?(?=\s)/g;
const DATA_OPTION = /^(?:--(?:data(?:-raw|-binary|-ascii|-urlencode)?|json)(?:=|$)|-[fgiksvGLNS]*d)/;
/** The prompt of Windows continues lines with `^`, and escapes quotes with it. */
const WINDOWS = /\^\r?\n|(?<![\w-])curl(?:\.exe)?\s[^"'\n]{0,200}\^"/;

/** Finds what cURL commands send. Their headers, where API keys stand, are not looked at. */
export function curlData(text: string): CurlData {
  const whole = untouched(text);
  const source = WINDOWS.test(text) ? decoded(whole, 0, withoutCarets()) : whole;
  const data: TracedText[] = [];
  let fromFile = false;
  let commands = 0;
  const next = new RegExp(COMMAND);
  while (next.exec(source.text)) {
    const { words, end } = shellWords(source, next.lastIndex);
    commands += 1;
    next.lastIndex = end;
    for (const [index, word] of words.entries()) {
      const [option] = DATA_OPTION.exec(word.text) ?? [];
      if (!option) continue;
      const value = word.text.length > option.length ? part(word, option.length) : words[index + 1];
      if (!value) continue;
      if (value.text.startsWith('@') && option !== '--data-raw') fromFile = true;
      else data.push(value);
    }
  }
  return { commands, data, fromFile };
}

const BLANKS = /(?:[ \t]|\\\r?\n){0,500}/y;
const BLANK = ' \t';
const ENDS_COMMAND = '\r\n;|&';

/** The words of a command, without their quotes, up to its end. */
function shellWords(source: TracedText, from: number): { words: TracedText[]; end: number } {
  const { text } = source;
  const words: TracedText[] = [];
  for (let at = from; ; ) {
    BLANKS.lastIndex = at;
    BLANKS.test(text);
    at = BLANKS.lastIndex;
    if (at >= text.length || ENDS_COMMAND.includes(text.charAt(at))) return { words, end: at };
    const word = decoded(source, at, shellWord());
    words.push(word);
    at = word.end;
  }
}

/** Reads one word as POSIX shells do, and `$'...'` as bash and zsh do. */
function shellWord(): Step {
  let quote: '' | "'" | '"' | "$'" = '';
  const opens: Step = (text, at) => {
    const [opening] = /^(?:\$'|['"])/.exec(text.slice(at, at + 2)) ?? [];
    if (!opening) return undefined;
    quote = opening as typeof quote;
    return { text: '', end: at + opening.length };
  };
  return (text, at) => {
    const [here = '', next = ''] = [text[at], text[at + 1]];
    if (quote && here === quote.at(-1)) {
      quote = '';
      return { text: '', end: at + 1 };
    }
    if (here === '\\' && quote === "$'") return escapeAt(text, at);
    if (here === '\\' && quote !== "'") {
      if (next === '\n' || text.startsWith('\r\n', at + 1)) return { text: '', end: at + (next === '\n' ? 2 : 3) };
      if (!quote || '"\\$`'.includes(next)) return { text: next, end: at + 2 };
    }
    if (!quote && (BLANK + ENDS_COMMAND).includes(here)) return undefined;
    return (!quote && opens(text, at)) || { text: here, end: at + 1 };
  };
}

function withoutCarets(): Step {
  let quoted = false;
  return (text, at) => {
    const [here = '', next = ''] = [text[at], text[at + 1]];
    if (here === '"') quoted = !quoted;
    if (here !== '^' || quoted) return { text: here, end: at + 1 };
    const newline = /^\r?\n/.exec(text.slice(at + 1, at + 3));
    return newline ? { text: '', end: at + 1 + newline[0].length } : { text: next, end: at + 2 };
  };
}
