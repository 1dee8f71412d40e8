import { BYTE_ORDER_MARK, walkJson } from './jsonWalk';
import type { Path, Problem, Span } from './problem';
import { removedMembers } from './removedMembers';

/** The value of a JSON or JSONC text, or why it has none; `offset` is where that shows. */
export type ReadResult = { readonly value: unknown } | { readonly fault: string; readonly offset: number };

/** No order is nested as deep; full paths, one for each of 100,000 levels, would fill the memory. */
const DEEPEST_PATH = 100;

/** Reads a JSON text; comments, trailing commas and a byte order mark are allowed. Never throws. */
export function readOrder(text: string): ReadResult {
  // Nearly every order is plain JSON, and JSON.parse is several times as fast as any scanner.
  const plain = parse(withoutMark(text));
  if (plain) return plain;
  // Judged before anything is cut: `1/*x*/2` must not become 12.
  const [fault] = syntaxProblems(text).filter(({ code }) => code === 'syntax');
  if (fault) return { fault: fault.message, offset: fault.range.start };
  return parse(cut(text, extras(text))) ?? { fault: 'This is not JSON.', offset: 0 };
}

/**
 * The body to send: the text without comments, trailing commas, byte order mark and a root `$schema`; no other byte
 * changes. A text that does not parse comes back as it is.
 */
export function requestBody(text: string): string {
  const plain = withoutMark(text);
  const body = parse(plain) || 'fault' in readOrder(text) ? plain : cut(text, extras(text));
  // A root `$schema` names the schema for editors; the API knows no such field. It may stand there twice.
  return cut(body, rootSchemas(body));
}

/** Syntax errors and duplicate keys, which VS Code reports itself and the terminal must report too. */
export function syntaxProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  let broken = false;
  const path: (string | number)[] = [];
  const keysSeen: Set<string>[] = [];
  walkJson(text, {
    fault: (message, range) => {
      // What follows the first fault is guesswork.
      if (broken) return;
      broken = true;
      problems.push(syntaxProblem('syntax', `${message}.`, [], range));
    },
    enter: (step, _start, key) => {
      const seen = keysSeen.at(-1);
      if (step !== undefined) path.push(step);
      if (key && seen && typeof step === 'string') {
        if (seen.has(step) && !broken)
          problems.push(
            syntaxProblem(
              'duplicate-key',
              `The property ${JSON.stringify(step.slice(0, 40))} stands here twice; the last one counts.`,
              path.slice(0, DEEPEST_PATH),
              key,
            ),
          );
        seen.add(step);
      }
      keysSeen.push(new Set());
    },
    leave: () => {
      keysSeen.pop();
      path.pop();
    },
  });
  return problems;
}

function syntaxProblem(code: string, message: string, path: Path, range: Span): Problem {
  const severity = code === 'syntax' ? 'error' : 'warning';
  return { code, severity, message, path, range, docs: `docs/rules.md#${code}`, fixes: [] };
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function cut(text: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) kept.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return kept.join('') + text.slice(from);
}

/** What JSONC allows and JSON does not, as stretches of the text. */
function extras(text: string): Span[] {
  const spans: Span[] = text.startsWith(BYTE_ORDER_MARK) ? [{ start: 0, end: 1 }] : [];
  walkJson(text, {
    comment: (at) => spans.push(at),
    comma: (at, trailing) => trailing && spans.push(at),
  });
  return spans;
}

function rootSchemas(json: string): Span[] {
  const value = parse(json)?.value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return [];
  const members: { name: unknown; start: number; end: number; comma?: Span }[] = [];
  let depth = 0;
  walkJson(json, {
    enter: (name, start, key) => {
      if (depth === 1) members.push({ name, start: key?.start ?? start, end: start });
      depth += 1;
    },
    leave: (end) => {
      depth -= 1;
      const member = members.at(-1);
      if (depth === 1 && member) member.end = end;
    },
    comma: (at) => {
      const member = members.at(-1);
      if (depth === 1 && member) member.comma = at;
    },
  });
  return removedMembers(members, ({ name }) => name === '$schema');
}
