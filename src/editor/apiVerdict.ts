import type * as vscode from 'vscode';
import type { Target } from '../api/endpoint';
import { placesOf } from '../api/errorPlaces';
import type { Refused } from '../api/outcome';
import { spanAfter } from '../authoring/spanAfter';
import { locate, type Place } from '../order/locate';
import { type Path, type Problem, pointer, type Span } from '../order/problem';
import { isOrderDocument } from './orderDocuments';
import { problemsIn } from './orderProblems';
import { settingsOf } from './settings';

/** What the API, or the simulator in its place, refused: `text` is the document's when it was sent, `order` the value. */
export interface Refusal {
  readonly text: string;
  readonly order: unknown;
  readonly refused: Refused;
  readonly target: Target;
}

/** A value that a refusal is about: where it stands, and what of it is marked. */
interface Cause {
  readonly path: Path;
  readonly value: Span;
  readonly mark: Span;
}

/** A refusal on the values of a document that it is about. */
export interface Verdict extends Refusal {
  readonly code: number;
  readonly causes: readonly Cause[];
  /** A problem of our own stands there already, with the same code. */
  readonly known: boolean;
}

/** The verdict as the text stands now; undefined when it is not about the payload, or what it is about was edited since. */
export function verdictOn(document: vscode.TextDocument, refusal: Refusal): Verdict | undefined {
  const { code } = refusal.refused;
  const paths = code === undefined ? undefined : placesOf(code, refusal.order);
  if (code === undefined || !paths) return undefined;
  const text = document.getText();
  const then = locate(refusal.text, paths);
  const now = locate(text, paths);
  const causes = paths.flatMap((path) => {
    const before = then(path);
    const place = now(path);
    const isSameText = before && place && textOf(refusal.text, before) === textOf(text, place);
    return isSameText ? [{ path, value: place.value, mark: markOf(text, place) }] : [];
  });
  if (causes.length === 0) return undefined;
  return { ...refusal, code, causes, known: isKnown(document, code, causes) };
}

/** Whether a problem of our own is shown for it now. */
export function isKnown(document: vscode.TextDocument, code: number, causes: readonly Cause[]): boolean {
  const shows = isOrderDocument(document) && settingsOf(document).get('validate.enable', true);
  return shows && (problemsIn(document) ?? []).some((problem) => isSame(problem, code, causes));
}

function textOf(text: string, { value }: Place): string {
  return text.slice(value.start, value.end);
}

/** An object or a list is marked by its name, else by its bracket: nobody reads under a squiggle of many lines. */
function markOf(text: string, { key, value }: Place): Span {
  if (text[value.start] !== '{' && text[value.start] !== '[') return value;
  return key ?? { start: value.start, end: value.start + 1 };
}

/** Whether a problem of our own is what was refused: the same code at the same place. */
export function isSame(problem: Problem, code: number, causes: readonly Cause[]): boolean {
  if (problem.severity !== 'error' || problem.apiError !== code) return false;
  const { path, range } = problem;
  // What is missing has a path of its own, and stands where the object does that lacks it.
  return causes.some((cause) => pointer(cause.path) === pointer(path) || cause.mark.start === range.start);
}

/** The verdict where it stands after edits; undefined when one of its values was edited. */
export function afterEdits(
  verdict: Verdict,
  edits: readonly vscode.TextDocumentContentChangeEvent[],
): Verdict | undefined {
  const moved = (span: Span) =>
    edits.reduce<Span | undefined>(
      (at, { rangeOffset, rangeLength, text }) =>
        at && spanAfter(at, { offset: rangeOffset, length: rangeLength, newLength: text.length }),
      span,
    );
  const causes: Cause[] = [];
  for (const { path, value, mark } of verdict.causes) {
    const places = { value: moved(value), mark: moved(mark) };
    if (!places.value || !places.mark) return undefined;
    causes.push({ path, value: places.value, mark: places.mark });
  }
  return { ...verdict, causes };
}
