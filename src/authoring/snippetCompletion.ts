import { createScanner, getLocation, ScanError, SyntaxKind } from 'jsonc-parser';
import type { Span } from '../order/problem';
import { isUnset } from '../order/schema/field';
import { isObject, valueAt } from '../order/schema/values';
import { openOrder } from './openOrder';
import { orderParts } from './orderParts';
import { contributedPrefixes, sharedTemplates } from './snippets';
import { withDefaults } from './snippetText';

/** A snippet to insert at a place where it is legal. */
export interface SnippetCompletion {
  /** `msp-klarna`, `msp-cart-item`. */
  readonly label: string;
  readonly description: string;
  /** Words to find it by: the name and the ids of gateways. */
  readonly filterText: string;
  readonly snippet: string;
  /** What it inserts, to look at before. */
  readonly preview: string;
  /** The word that was begun, which it replaces. */
  readonly range: Span;
}

/** The whole orders that a document without content may become, but for those that VS Code lists by itself. */
export function wholeOrdersAt(text: string, offset: number): SnippetCompletion[] {
  const range = begunWord(text, offset);
  return sharedTemplates()
    .filter(({ prefix }) => !contributedPrefixes.includes(prefix))
    .map(({ prefix, name, description, body, gateway, words }) => ({
      label: prefix,
      description,
      filterText: [prefix, name, gateway?.id, ...(gateway?.alsoKnownAs ?? []), ...(words ?? [])].join(' '),
      snippet: body,
      preview: withDefaults(body),
      range,
    }));
}

/** The parts of an order that are legal at an offset of its text and not there yet. */
export function partsAt(text: string, offset: number): SnippetCompletion[] {
  const open = openOrder(text);
  if (!open) return [];
  const range = begunWord(text, offset);
  // A part begins behind a brace, a bracket or a comma; elsewhere it would break the order, or stand in a comment.
  if (!beginsMember(text, range.start)) return [];
  const { path, isAtPropertyKey } = getLocation(text, range.start);
  const parent = path.slice(0, -1);
  const comma = /^\s*["{]/.test(text.slice(offset)) ? ',' : '';
  return orderParts()
    .filter(({ within, property }) => within.join() === parent.join() && (property !== undefined) === isAtPropertyKey)
    .filter(({ property }) => property === undefined || absent(valueAt(open.order, parent), property))
    .filter(({ property }) => property !== undefined || typeof path.at(-1) === 'number')
    .map(({ prefix, name, description, body }) => ({
      label: prefix,
      description,
      filterText: `${prefix} ${name}`,
      snippet: body + comma,
      preview: withDefaults(body),
      range,
    }));
}

/** Whether the last thing before an offset, comments aside, opens an object or list or separates two members. */
function beginsMember(text: string, offset: number): boolean {
  const scanner = createScanner(text.slice(0, offset));
  let last: SyntaxKind = SyntaxKind.Unknown;
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    const isOpenComment = scanner.getTokenError() === ScanError.UnexpectedEndOfComment;
    const reachesOffset = scanner.getTokenOffset() + scanner.getTokenLength() === offset;
    if (isOpenComment || (token === SyntaxKind.LineCommentTrivia && reachesOffset)) return false;
    if (!trivia.includes(token)) last = token;
  }
  return begins.includes(last);
}

const trivia: readonly SyntaxKind[] = [
  SyntaxKind.Trivia,
  SyntaxKind.LineBreakTrivia,
  SyntaxKind.LineCommentTrivia,
  SyntaxKind.BlockCommentTrivia,
];
const begins: readonly SyntaxKind[] = [SyntaxKind.OpenBraceToken, SyntaxKind.OpenBracketToken, SyntaxKind.CommaToken];

function absent(parent: unknown, name: string): boolean {
  return !isObject(parent) || isUnset(valueAt(parent, [name]));
}

function begunWord(text: string, offset: number): Span {
  const word = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  return { start: offset - word.length, end: offset };
}
