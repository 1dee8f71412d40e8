import type { Span } from './problem';

/**
 * What is cut out of a text when these stretches go: those with nothing but white space between them go together, one
 * that stands alone on its lines takes them along, and no other leaves two gaps or a gap at the end of its line.
 */
export function wholeLines(text: string, spans: readonly Span[]): Span[] {
  const together: Span[] = [];
  for (const next of [...spans].sort((one, other) => one.start - other.start)) {
    const last = together.at(-1);
    if (last && (next.start <= last.end || /^\s*$/.test(text.slice(last.end, next.start)))) {
      together[together.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else together.push(next);
  }
  return together.map((span) => withItsSpace(text, span));
}

function withItsSpace(text: string, { start, end }: Span): Span {
  let before = start;
  while (isBlank(text[before - 1])) before -= 1;
  let after = end;
  while (isBlank(text[after])) after += 1;
  const beginsLine = before === 0 || isLineEnd(text[before - 1]);
  const endsLine = after === text.length || isLineEnd(text[after]);
  if (beginsLine && endsLine) return { start: before, end: after + (text.startsWith('\r\n', after) ? 2 : 1) };
  if (endsLine) return { start: before, end };
  return { start, end: before < start ? after : end };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
