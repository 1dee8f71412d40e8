/** A request has at most so many objects and lists within each other: deeper ones cannot be written as JSON again. */
const DEEPEST = 500;

/** A request has at most so many values, which is a cart of 10,000 lines: millions keep a check busy for seconds. */
const MOST_VALUES = 100_000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What is too much in a text, whether or not it is JSON, without building anything of it; undefined where it is not. */
export function structureFault(text: string): string | undefined {
  let [depth, values] = [0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === LIST || unit === OBJECT) depth += 1;
    else if (unit === LIST_END || unit === OBJECT_END) depth -= 1;
    else if (unit === COMMA) values += 1;
    if (depth > DEEPEST) return `The simulator takes at most ${DEEPEST} objects and lists within each other.`;
    if (values > MOST_VALUES) return `The simulator takes at most ${MOST_VALUES} values in a request.`;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === BACKSLASH) at += 1;
  }
  return text.length;
}
