import { escapeAt } from './backslashes';
import { decoded, type Step, type TracedText } from './tracedText';

// White space is counted, since a regular expression without a limit runs out of stack in a text of some megabytes.

/** A brace whose first quote is escaped, or doubled as in C# (`@"..."`) and CSV; the literal may be in several parts. */
const ESCAPED_OBJECT = /\{(?:\s|\\+[nrt]|"\s{0,500}(?:[+.]\s{0,500})?"){0,500}(?:\\+(?:"|u0022)|(""(?![:\s])))/g;

/** A brace right after an opening quote that needs no escapes for the quotes of JSON. */
const QUOTED_OBJECT = /(['`])\s{0,500}(?=\{)/g;

/** What the escaped strings in a text stand for, from the first brace in them on. */
export function escapedObjects(source: TracedText): TracedText[] {
  return literals(source, ESCAPED_OBJECT, ([, doubled]) => (doubled ? doubledQuotes : escapes));
}

/**
 * What the strings in single quotes or backticks stand for that begin with a brace. Only the quote and the backslash are
 * taken for escaped: PHP keeps every other backslash, and JSON needs it. Those that escape JSON's quotes are left to
 * `escapedObjects`.
 */
export function quotedObjects(source: TracedText): TracedText[] {
  const found = literals(source, QUOTED_OBJECT, ([, quote = '']) => inQuotes(quote));
  return found.filter(({ text }) => text[text.indexOf('"') - 1] !== '\\');
}

function literals(source: TracedText, begin: RegExp, stepOf: (match: RegExpExecArray) => Step): TracedText[] {
  const found: TracedText[] = [];
  const next = new RegExp(begin);
  for (let match = next.exec(source.text); match; match = next.exec(source.text)) {
    const start = source.text[match.index] === '{' ? match.index : next.lastIndex;
    const literal = decoded(source, start, stepOf(match));
    if (literal.text.length !== literal.end - start) found.push(literal);
    // Not the next brace but the end of this string: no stretch of the text is read again and again.
    next.lastIndex = Math.max(literal.end, start + 1);
  }
  return found;
}

const escapes: Step = (text, at) => {
  if (text[at] === '\\') return escapeAt(text, at);
  if (text[at] === '"') return joint(text, at);
  return { text: text[at] ?? '', end: at + 1 };
};

const doubledQuotes: Step = (text, at) => {
  if (text[at] !== '"') return { text: text[at] ?? '', end: at + 1 };
  return text[at + 1] === '"' ? { text: '"', end: at + 2 } : undefined;
};

const inQuotes = (quote: string): Step => {
  /** Whether this is in a string of the JSON; between its strings it has no use for a backslash. */
  let inString = false;
  let afterBackslash = false;
  return (text, at) => {
    const [here = '', next = ''] = [text[at], text[at + 1]];
    // SQL doubles a quote where others escape it.
    if (here === quote) return next === quote ? { text: quote, end: at + 2 } : joint(text, at);
    if (here === '\\' && !inString && 'nrt'.includes(next)) return escapeAt(text, at);
    const escaped = here === '\\' && (next === quote || next === '\\');
    const read = escaped ? next : here;
    if (read === '"' && !afterBackslash) inString = !inString;
    afterBackslash = read === '\\' && !afterBackslash;
    return { text: read, end: at + (escaped ? 2 : 1) };
  };
};

const JOINT = /(["'`])\s{0,500}(?:[+.]\s{0,500})?\1/y;

/** A string that ends and goes on, as in `"{" + "\"type\": ..."`: nothing stands between. Undefined where it just ends. */
function joint(text: string, at: number): ReturnType<Step> {
  JOINT.lastIndex = at;
  return JOINT.test(text) ? { text: '', end: JOINT.lastIndex } : undefined;
}
