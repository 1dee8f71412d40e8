import { createScanner, ScanError, SyntaxKind } from 'jsonc-parser';

/** An object with a member that stands in a text, as JSON or JSONC. */
export interface JsonObject {
  readonly start: number;
  /** Where it ends; undefined for one that breaks off. */
  readonly end: number | undefined;
  readonly names: ReadonlySet<string>;
  /** The text of its `type`, when that is a string. */
  readonly type?: string;
  /** The object around it, which may break off although this one does not. */
  readonly within: JsonObject | undefined;
}

type Open = { -readonly [K in keyof JsonObject]: JsonObject[K] } & { names: Set<string> };

/** The names of an object whose first member did not come yet. */
const none = new Set<string>();

interface Frame {
  /** Undefined for an array. */
  readonly object: Open | undefined;
  /** The object, or the one around the array. */
  readonly nearest: Open | undefined;
  /** What must come next; `first` is a member or the end. */
  next: 'first' | 'colon' | 'value' | 'comma';
  name?: string;
}

type Scanner = ReturnType<typeof createScanner>;

const spaces = new Set([SyntaxKind.Trivia, SyntaxKind.LineBreakTrivia]);
const comments = new Set([SyntaxKind.LineCommentTrivia, SyntaxKind.BlockCommentTrivia]);
const literals = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
]);

/**
 * All objects in a text of any kind, nested ones too: those that hold others come first. What stands between them is
 * passed over. Takes time in proportion to the text, whatever is in it.
 */
export function jsonObjects(text: string): JsonObject[] {
  const scanner = createScanner(text, false);
  const objects: Open[] = [];
  for (let start = text.indexOf('{'); start >= 0; ) {
    scanner.setPosition(start);
    start = text.indexOf('{', readObject(scanner, objects));
  }
  return objects;
}

/** Reads the object at the scanner's position into `objects`, and returns from where to look for the next one. */
function readObject(scanner: Scanner, objects: Open[]): number {
  const stack: Frame[] = [];
  /** From where to look when this is no object. */
  let resume = scanner.getPosition() + 1;
  do {
    const token = scanner.scan();
    const sound = scanner.getTokenError() === ScanError.None;
    // What was taken for a string may be what stands between two: `{"message":"{"order_id":1}"}`. A comment is passed
    // over: were it read again, a line of many `{"a"://` would take the square of its length.
    if (token === SyntaxKind.StringLiteral) resume = scanner.getTokenOffset() + 1;
    else if (comments.has(token)) resume = scanner.getPosition();
    if (sound && (spaces.has(token) || comments.has(token))) continue;
    if (!sound || !takes(stack, token, scanner, objects)) return resume;
  } while (stack.length > 0);
  return scanner.getPosition();
}

/** Takes in a token; false where it cannot stand. */
function takes(stack: Frame[], token: SyntaxKind, scanner: Scanner, objects: Open[]): boolean {
  const frame = stack.at(-1);
  const isArray = frame !== undefined && frame.object === undefined;
  switch (token) {
    case SyntaxKind.OpenBraceToken:
    case SyntaxKind.OpenBracketToken: {
      if (frame && !takesValue(frame)) return false;
      const isObject = token === SyntaxKind.OpenBraceToken;
      const within = frame?.nearest;
      const object: Open | undefined = isObject
        ? { start: scanner.getTokenOffset(), end: undefined, names: none, within }
        : undefined;
      stack.push({ object, nearest: object ?? within, next: 'first' });
      return true;
    }
    case SyntaxKind.CloseBraceToken:
    case SyntaxKind.CloseBracketToken:
      if (!frame || isArray !== (token === SyntaxKind.CloseBracketToken)) return false;
      if (frame.next !== 'first' && frame.next !== 'comma') return false;
      if (frame.object) frame.object.end = scanner.getPosition();
      stack.pop();
      return true;
    case SyntaxKind.CommaToken:
      if (frame?.next !== 'comma') return false;
      frame.next = 'first';
      return true;
    case SyntaxKind.ColonToken:
      if (frame?.next !== 'colon') return false;
      frame.next = 'value';
      return true;
    default:
      if (!frame || !literals.has(token)) return false;
      if (frame.object && frame.next === 'first') {
        if (token !== SyntaxKind.StringLiteral) return false;
        frame.name = scanner.getTokenValue();
        if (frame.object.names === none) {
          frame.object.names = new Set();
          objects.push(frame.object);
        }
        frame.object.names.add(frame.name);
        frame.next = 'colon';
        return true;
      }
      if (frame.object && frame.name === 'type' && token === SyntaxKind.StringLiteral)
        frame.object.type = scanner.getTokenValue();
      return takesValue(frame);
  }
}

/** Whether a value may stand next; then a comma must follow it. */
function takesValue(frame: Frame): boolean {
  const takes = frame.next === 'value' || (frame.object === undefined && frame.next === 'first');
  frame.next = takes ? 'comma' : frame.next;
  return takes;
}
