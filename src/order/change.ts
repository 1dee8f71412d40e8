import type { Place } from './locate';
import type { Path, Span, TextEdit } from './problem';
import { wholeLines } from './wholeLines';

/** A change to an order, said of values; `textEdits` turns it into the smallest edits of its text. */
export type Change =
  | { readonly kind: 'replace'; readonly path: Path; readonly value: unknown }
  /** Replaces by a number written with exactly these digits. */
  | { readonly kind: 'number'; readonly path: Path; readonly digits: string }
  | { readonly kind: 'rename'; readonly path: Path; readonly name: string }
  | { readonly kind: 'remove'; readonly path: Path }
  /** Adds properties behind the last one of the object at `path`. */
  | { readonly kind: 'add'; readonly path: Path; readonly members: Readonly<Record<string, unknown>> }
  /** Adds an element behind the last one of the list at `path`. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown };

/** The edits that make a change, in the indentation and line endings of the text; none when its place is not there. */
export function textEdits(text: string, change: Change, locate: (path: Path) => Place | undefined): TextEdit[] {
  const place = locate(change.path);
  if (!place) return [];
  switch (change.kind) {
    case 'replace':
      return [{ range: place.value, newText: JSON.stringify(change.value) }];
    case 'number':
      return [{ range: place.value, newText: change.digits }];
    case 'rename':
      return place.key ? [{ range: place.key, newText: JSON.stringify(change.name) }] : [];
    case 'remove':
      return wholeLines(text, removal(place)).map((range) => ({ range, newText: '' }));
    case 'add':
      return [
        addition(
          text,
          place,
          '{}',
          Object.entries(change.members).map(([name, value]) => ({ name, value })),
        ),
      ];
    case 'append':
      return [addition(text, place, '[]', [{ value: change.value }])];
  }
}

function removal({ value, key, commaBefore, commaAfter, last }: Place): Span[] {
  const member = { start: key?.start ?? value.start, end: value.end };
  const before = commaBefore && (!commaAfter || last) ? [commaBefore] : [];
  return [...before, member, ...(commaAfter ? [commaAfter] : [])];
}

interface NewMember {
  readonly name?: string;
  readonly value: unknown;
}

function addition(text: string, place: Place, brackets: string, members: readonly NewMember[]): TextEdit {
  const lineEnd = lineEnding(text);
  const outer = indentation(text, place.value.start);
  const last = place.trailingComma?.end ?? place.members?.end;
  const firstLineBreak = text.slice(place.value.start, place.members?.start ?? place.value.end).includes('\n');
  const spread = firstLineBreak || !place.members;
  const inner = place.members && spread ? indentation(text, place.members.start) : outer + unit(text);
  const gap = spread ? lineEnd + inner : ' ';

  const written = members.map(({ name, value }) => {
    const json = spread ? JSON.stringify(value, null, unit(text)) : JSON.stringify(value);
    return `${name === undefined ? '' : `${JSON.stringify(name)}: `}${json.replaceAll('\n', lineEnd + inner)}`;
  });
  const body = written.join(`,${gap}`);
  if (last !== undefined) {
    const comma = place.trailingComma ? '' : ',';
    return { range: { start: last, end: last }, newText: `${comma}${gap}${body}` };
  }
  return { range: place.value, newText: `${brackets[0]}${gap}${body}${lineEnd}${outer}${brackets[1]}` };
}

/** How far a text is searched for its layout: a file of one line, and a thousand fixes for it, would take minutes. */
const SEARCHED = 10_000;

/** The white space that begins the line of an offset. */
function indentation(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - SEARCHED), offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return lineStart > 0 || offset <= SEARCHED ? (/^[ \t]*/.exec(before.slice(lineStart))?.[0] ?? '') : '';
}

/** How lines end in this text. */
function lineEnding(text: string): string {
  return text.slice(0, SEARCHED).includes('\r\n') ? '\r\n' : '\n';
}

/** One step of indentation as this text uses it: its first indented line, else two spaces. */
function unit(text: string): string {
  const head = text.slice(0, SEARCHED);
  return (head.includes('\n') ? /\n([ \t]+)\S/.exec(head)?.[1] : undefined) ?? '  ';
}
