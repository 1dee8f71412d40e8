import { addedTogether } from './addedTogether';
import { type Change, textEdits } from './change';
import { kindOf } from './kind';
import { locate, type Place } from './locate';
import { cartOf } from './money/cart';
import { readOrder } from './orderText';
import type { Fix, Path, Problem, Severity, Span } from './problem';
import { rules } from './rules/all';
import type { Finding, OrderUnderCheck, ProposedFix } from './rules/rule';
import { shapeFaults } from './schema/shapeFaults';
import { orderShape } from './schema/shapes';
import { isObject } from './schema/values';
import { asSet, type CheckSettings } from './settings';

interface Judged extends Finding {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * What is wrong with an order, in the order of its text. A text that does not parse as JSON or JSONC yields nothing
 * here (see `syntaxProblems`). Never throws.
 */
export function checkOrder(text: string, settings: CheckSettings = {}): Problem[] {
  const read = readOrder(text);
  if (!('value' in read)) return [];
  const judged = asSet(findings(text, read.value), settings);
  // Finding positions costs several times as much as checking, so a correct order does without.
  return judged.length === 0 ? [] : placed(text, addedTogether(judged, read.value));
}

function findings(text: string, value: unknown): Judged[] {
  if (!isObject(value)) {
    const message = 'An order should be an object in braces.';
    return [{ code: 'wrong-type', severity: 'error', path: [], message }];
  }
  const kind = kindOf(value);
  const shape = orderShape(kind);
  const under: OrderUnderCheck = { order: value, kind, field: shape.field, cart: once(() => cartOf(value, text)) };
  return [
    ...shapeFaults(under, shape).map((fault) => ({ ...fault, severity: 'error' as const })),
    ...rules.flatMap((rule) =>
      rule.check(under).map((finding) => ({ severity: rule.severity, ...finding, code: rule.code })),
    ),
  ];
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function placed(text: string, judged: readonly Judged[]): Problem[] {
  const changed = judged.flatMap(({ fixes = [] }) => fixes.flatMap(changesOf).map(({ path }) => path));
  const parents = judged.map(({ path }) => path.slice(0, -1));
  const others = judged.flatMap(({ related = [] }) => related.map(({ path }) => path));
  const find = locate(text, [...judged.map(({ path }) => path), ...parents, ...changed, ...others]);
  const problems = judged.map(
    ({ code, severity, message, path, inName, deprecated, apiError, fixes = [], related }) => ({
      code,
      severity,
      message,
      path,
      range: (inName && find(path)?.key) || rangeOf(path, find),
      ...(deprecated && { deprecated }),
      ...(severity === 'error' && apiError !== undefined && { apiError }),
      docs: `docs/rules.md#${code}`,
      fixes: fixes.flatMap((fix) => asFix(text, fix, find)),
      ...(related && { related: related.map((each) => ({ ...each, range: rangeOf(each.path, find) })) }),
    }),
  );
  return problems.sort((one, other) => one.range.start - other.range.start);
}

/** The value; where it is missing, the name of the nearest object that would hold it, or that object's first brace. */
function rangeOf(path: Path, find: (path: Path) => Place | undefined): Span {
  const place = find(path);
  if (place) return place.value;
  if (path.length === 0) return { start: 0, end: 0 };
  const parent = path.slice(0, -1);
  const holder = find(parent);
  if (!holder) return rangeOf(parent, find);
  return holder.key ?? { start: holder.value.start, end: holder.value.start + 1 };
}

function asFix(text: string, proposed: ProposedFix, find: (path: Path) => Place | undefined): Fix[] {
  const { title, preferred, lossless } = proposed;
  const edits = changesOf(proposed).flatMap((change) => textEdits(text, change, find));
  if (edits.length === 0) return [];
  return [{ title, edits, ...(preferred !== undefined && { preferred }), ...(lossless && { lossless }) }];
}

function changesOf({ change }: ProposedFix): readonly Change[] {
  return 'kind' in change ? [change] : change;
}
