import type { Span, TextEdit } from './problem';

/** The text after edits that do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { range, newText } of inOrder(edits)) {
    kept.push(text.slice(from, range.start), newText);
    from = range.end;
  }
  return kept.join('') + text.slice(from);
}

/** The edits of a text that do what `first` does, and then `second` to what comes of it. */
export function composed(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const between = applied(text, first);
  let grown = 0;
  const made = inOrder(first).map(({ range, newText }) => {
    const start = range.start + grown;
    const growth = newText.length - (range.end - range.start);
    grown += growth;
    return { start, end: start + newText.length, growth, edits: [] as TextEdit[] };
  });
  const changed = second.map((edit) => ({ ...edit.range, growth: 0, edits: [edit] }));

  // What touches becomes one, so that each stretch begins and ends in text that the first edits kept.
  const stretches: typeof made = [];
  for (const next of [...made, ...changed].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = stretches.at(-1);
    if (!last || next.start > last.end) {
      stretches.push({ ...next });
      continue;
    }
    last.end = Math.max(last.end, next.end);
    last.growth += next.growth;
    last.edits.push(...next.edits);
  }

  let shift = 0;
  return stretches.flatMap(({ start, end, growth, edits }) => {
    const range = { start: start - shift, end: end - shift - growth };
    shift += growth;
    const inside = edits.map((edit) => ({ ...edit, range: moved(edit.range, -start) }));
    const newText = applied(between.slice(start, end), inside);
    return newText === text.slice(range.start, range.end) ? [] : [{ range, newText }];
  });
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
