import { walkJson } from './jsonWalk';
import { kindOf } from './kind';
import type { Path, Span } from './problem';
import type { Field } from './schema/field';
import { orderShape } from './schema/shapes';
import { isObject } from './schema/values';

/** `{{name}}`, as Postman and Insomnia write it, or `${name}`, as shells and scripts do. */
const PLACEHOLDER = /\{\{\s*([\w$][\w.:$-]*)\s*\}\}|\$\{\s*(\w[\w.:-]*)\s*\}/g;

/** What fills a placeholder that nobody is asked for, by its name. */
const OWN: Readonly<Record<string, (now: Date) => string>> = {
  $uuid: () => crypto.randomUUID(),
  $timestamp: (now) => String(Math.floor(now.getTime() / 1000)),
};

/** The names that the values of an order leave open, each once, in the order of the text; not those that we fill in. */
export function openPlaceholders(body: string): string[] {
  const names = placed(body).flatMap(({ span }) => [...textAt(body, span).matchAll(PLACEHOLDER)].map(nameOf));
  return [...new Set(names)].filter((name) => !Object.hasOwn(OWN, name));
}

/**
 * The body with its placeholders filled, `{{$uuid}}` and `{{$timestamp}}` (Unix seconds) too; one without an answer
 * stays. Answers are escaped for JSON. A placeholder that is all of a value, where the API expects a number, becomes a
 * number when its answer is one; no other byte changes.
 */
export function fillPlaceholders(body: string, answers: ReadonlyMap<string, string>, now = new Date()): string {
  const answerTo = (name: string) => answers.get(name) ?? (Object.hasOwn(OWN, name) ? OWN[name]?.(now) : undefined);
  const pieces: string[] = [];
  let from = 0;
  for (const { path, span } of placed(body)) {
    const text = textAt(body, span);
    const filled = text.replace(PLACEHOLDER, (written, braced, dollar) => {
      const answer = answerTo(braced ?? dollar);
      return answer === undefined ? written : JSON.stringify(answer).slice(1, -1);
    });
    if (filled === text) continue;
    const isWhole = text.replace(PLACEHOLDER, '') === '""';
    const isNumber = isWhole && NUMBER.test(filled.slice(1, -1)) && isNumberField(body, path);
    pieces.push(body.slice(from, span.start), isNumber ? filled.slice(1, -1) : filled);
    from = span.end;
  }
  return pieces.join('') + body.slice(from);
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

interface Placed {
  readonly path: Path;
  readonly span: Span;
}

/** The texts among the values that have a placeholder. */
function placed(body: string): Placed[] {
  // Most orders have none, and need no walk.
  if (body.search(PLACEHOLDER) < 0) return [];
  const found: Placed[] = [];
  const open: { step: string | number | undefined; start: number }[] = [];
  walkJson(body, {
    enter: (step, start) => open.push({ step, start }),
    leave: (end) => {
      const start = open.at(-1)?.start ?? end;
      const span = { start, end };
      if (body[start] === '"' && textAt(body, span).search(PLACEHOLDER) >= 0) {
        found.push({ path: open.flatMap(({ step }) => step ?? []), span });
      }
      open.pop();
    },
  });
  return found;
}

function textAt(body: string, { start, end }: Span): string {
  return body.slice(start, end);
}

function nameOf([, braced, dollar]: RegExpMatchArray): string {
  return braced ?? dollar ?? '';
}

/** Whether the API expects a number there: what the schema gives as the example of the field is one. */
function isNumberField(body: string, path: Path): boolean {
  const order: unknown = JSON.parse(body);
  if (!isObject(order)) return false;
  let field: Field | undefined = orderShape(kindOf(order)).field;
  for (const step of path) field = typeof step === 'number' ? field?.items : field?.members?.[step];
  return typeof field?.example === 'number';
}
