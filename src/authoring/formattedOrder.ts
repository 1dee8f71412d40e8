import { format } from 'jsonc-parser';
import { applied } from '../order/edits';
import { depthOf } from '../order/jsonWalk';

/** Deeper nesting is left as it is: its indentation alone would fill the memory. */
const DEEPEST = 100;

/**
 * The JSON or JSONC text of an order on several lines, indented by two spaces. Only white space between values changes,
 * so that numbers keep their digits.
 */
export function formattedOrder(json: string): string {
  if (depthOf(json) > DEEPEST) return json;
  const options = { tabSize: 2, insertSpaces: true, eol: '\n', insertFinalNewline: true };
  const edits = format(json, undefined, options).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    newText: content,
  }));
  return applied(json, edits);
}
