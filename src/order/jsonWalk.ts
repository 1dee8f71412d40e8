import { createScanner, ScanError, SyntaxKind } from 'jsonc-parser';
import type { Span } from './problem';

export const BYTE_ORDER_MARK = '\uFEFF';

/** What a walk over a text reports, in the order of the text. */
export interface WalkEvents {
  /** A value begins: `step` is its property name or index, `key` the stretch of that name with its quotes. */
  enter?(step: string | number | undefined, start: number, key: Span | undefined): void;
  /** The value that began last, and did not end yet, ends. */
  leave?(end: number): void;
  /** A comma between two members, or a trailing one (then `trailing` is true). */
  comma?(at: Span, trailing: boolean): void;
  comment?(at: Span): void;
  /** The text is no JSON here; the walk goes on after it as well as it can. */
  fault?(message: string, at: Span): void;
}

interface Frame {
  readonly array: boolean;
  index: number;
  /** What must come next: `member` allows the closing bracket too. */
  next: 'member' | 'colon' | 'value' | 'comma';
  key: { name: string; span: Span } | undefined;
  pendingComma: Span | undefined;
}

const scanFaults: Partial<Record<ScanError, string>> = {
  [ScanError.UnexpectedEndOfComment]: 'A comment does not end',
  [ScanError.UnexpectedEndOfString]: 'A string does not end',
  [ScanError.UnexpectedEndOfNumber]: 'A number is not complete',
  [ScanError.InvalidUnicode]: 'An escape like \\u0041 needs four hexadecimal digits',
  [ScanError.InvalidEscapeCharacter]: 'This escape does not exist in JSON',
  [ScanError.InvalidCharacter]: 'This character must be escaped in a string',
};

/**
 * Walks over a JSON or JSONC text without recursion, so that no depth of nesting overflows the stack
 * (jsonc-parser's own `visit` does, near 8,000 levels).
 */
export function walkJson(text: string, events: WalkEvents): void {
  const scanner = createScanner(text, false);
  if (text.startsWith(BYTE_ORDER_MARK)) scanner.setPosition(BYTE_ORDER_MARK.length);
  const stack: Frame[] = [];
  let rootSeen = false;

  const span = (): Span => ({
    start: scanner.getTokenOffset(),
    // The scanner counts the end that an unterminated comment lacks.
    end: Math.min(scanner.getTokenOffset() + scanner.getTokenLength(), text.length),
  });
  const top = (): Frame | undefined => stack[stack.length - 1];
  const fault = (message: string, at: Span = span()): void => events.fault?.(message, at);

  const beginValue = (): void => {
    const frame = top();
    const start = scanner.getTokenOffset();
    if (!frame) {
      if (rootSeen) fault('A second value follows the first; a document holds one');
      rootSeen = true;
      events.enter?.(undefined, start, undefined);
      return;
    }
    if (frame.next === 'comma') fault('A comma is missing before this');
    else if (frame.next === 'colon') fault('A colon is missing before this');
    else if (!frame.array && frame.next === 'member') fault('A property name in double quotes should stand here');
    if (frame.pendingComma) events.comma?.(frame.pendingComma, false);
    if (frame.array) events.enter?.(frame.index++, start, undefined);
    else events.enter?.(frame.key?.name, start, frame.key?.span);
    frame.pendingComma = undefined;
    frame.next = 'comma';
  };

  const close = (array: boolean): void => {
    const frame = top();
    if (!frame || frame.array !== array) {
      fault(`This ${array ? ']' : '}'} closes nothing`);
      return;
    }
    if (frame.next === 'colon' || frame.next === 'value') fault('A property has no value');
    if (frame.pendingComma) events.comma?.(frame.pendingComma, true);
    stack.pop();
    events.leave?.(span().end);
  };

  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    const scanFault = scanFaults[scanner.getTokenError()];
    if (scanFault) fault(scanFault);
    const frame = top();
    switch (token) {
      case SyntaxKind.Trivia:
      case SyntaxKind.LineBreakTrivia:
        break;
      case SyntaxKind.LineCommentTrivia:
      case SyntaxKind.BlockCommentTrivia:
        events.comment?.(span());
        break;
      case SyntaxKind.OpenBraceToken:
      case SyntaxKind.OpenBracketToken:
        beginValue();
        stack.push({
          array: token === SyntaxKind.OpenBracketToken,
          index: 0,
          next: 'member',
          key: undefined,
          pendingComma: undefined,
        });
        break;
      case SyntaxKind.CloseBraceToken:
        close(false);
        break;
      case SyntaxKind.CloseBracketToken:
        close(true);
        break;
      case SyntaxKind.CommaToken:
        if (frame?.next !== 'comma') fault('This comma separates nothing');
        else {
          if (frame.pendingComma) events.comma?.(frame.pendingComma, false);
          frame.pendingComma = span();
          frame.next = 'member';
        }
        break;
      case SyntaxKind.ColonToken:
        if (frame?.next !== 'colon') fault('This colon follows no property name');
        else frame.next = 'value';
        break;
      case SyntaxKind.StringLiteral:
        if (frame && !frame.array && frame.next !== 'value') {
          if (frame.next === 'comma') fault('A comma is missing before this property');
          if (frame.next === 'colon') fault('A property has no value');
          if (frame.pendingComma) events.comma?.(frame.pendingComma, false);
          frame.pendingComma = undefined;
          frame.key = { name: scanner.getTokenValue(), span: span() };
          frame.next = 'colon';
          break;
        }
        beginValue();
        events.leave?.(span().end);
        break;
      case SyntaxKind.NumericLiteral:
      case SyntaxKind.TrueKeyword:
      case SyntaxKind.FalseKeyword:
      case SyntaxKind.NullKeyword:
        beginValue();
        events.leave?.(span().end);
        break;
      default:
        fault('This is not JSON');
    }
  }
  if (stack.length > 0) fault('The document ends before everything that was opened is closed');
  else if (!rootSeen) fault('The document is empty');
}

/** How many objects and lists of a text are within each other at most, values counted as one level. */
export function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  walkJson(text, {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  });
  return deepest;
}
