/** A text taken out of another one. `origin` says where a character stood there, and for the length where it ended. */
export interface TracedText {
  readonly text: string;
  readonly origin: (offset: number) => number;
}

/** What a stretch of a text, from where it was read up to `end`, stands for. */
export interface Piece {
  readonly text: string;
  readonly end: number;
}

/** Reads one piece of a text; undefined where the reading stops. */
export type Step = (text: string, at: number) => Piece | undefined;

/** A text that was taken out of nothing. */
export function untouched(text: string): TracedText {
  return { text, origin: (offset) => offset };
}

/** A stretch of a text, unchanged. */
export function part({ text, origin }: TracedText, start: number, end = text.length): TracedText {
  return { text: text.slice(start, end), origin: (offset) => origin(start + offset) };
}

/** What a text stands for from `start` on, read piece by piece; `end` is where the reading stopped. */
export function decoded({ text, origin }: TracedText, start: number, step: Step): TracedText & { end: number } {
  const pieces: string[] = [];
  const starts: number[] = [];
  let at = start;
  for (let piece = step(text, at); piece && at < text.length; piece = step(text, at)) {
    pieces.push(piece.text);
    const unchanged = piece.text.length === piece.end - at;
    for (let unit = 0; unit < piece.text.length; unit += 1) starts.push(unchanged ? at + unit : at);
    at = Math.min(piece.end, text.length);
  }
  const end = at;
  return { text: pieces.join(''), origin: (offset) => origin(starts[offset] ?? end), end };
}
