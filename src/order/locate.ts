import { walkJson } from './jsonWalk';
import type { Path, Span } from './problem';

/** Where a value stands in a text, and what an edit next to it needs to know. */
export interface Place {
  readonly value: Span;
  /** The property name with its quotes; absent for array elements and the root. */
  readonly key?: Span;
  /** The commas next to it in its parent. */
  readonly commaBefore?: Span;
  readonly commaAfter?: Span;
  /** No member follows, although a comma does; JSONC allows it. */
  readonly last?: boolean;
  /** For an object or array: where its first member begins and its last one ends, when it has any. */
  readonly members?: Span;
  /** For an object or array: the comma after the last member, which JSONC allows. */
  readonly trailingComma?: Span;
}

type Found = { -readonly [K in keyof Place]: Place[K] };

interface Wanted {
  readonly below: Map<string | number, Wanted>;
  found?: Found;
}

/** Finds many paths in one walk over the text. Of a duplicate key the last one counts, as in JSON.parse. */
export function locate(text: string, paths: readonly Path[]): (path: Path) => Place | undefined {
  const root: Wanted = { below: new Map() };
  for (const path of paths) wantedAt(root, path, true);

  const open: {
    wanted: Wanted | undefined;
    begin: number;
    members?: Span;
    lastComma?: Span;
    last?: Wanted | undefined;
  }[] = [];
  walkJson(text, {
    enter: (step, start, key) => {
      const parent = open.at(-1);
      const wanted = parent
        ? parent.wanted?.below.get(step ?? '')
        : open.length === 0 && !root.found
          ? root
          : undefined;
      if (wanted) {
        forget(wanted);
        wanted.found = { value: { start, end: start } };
        if (key) wanted.found.key = key;
        if (parent?.lastComma) wanted.found.commaBefore = parent.lastComma;
      }
      if (parent) {
        parent.members ??= { start: key?.start ?? start, end: start };
        delete parent.lastComma;
        parent.last = wanted;
      }
      open.push({ wanted, begin: start });
    },
    leave: (end) => {
      const closed = open.pop();
      const parent = open.at(-1);
      if (parent?.members) parent.members = { start: parent.members.start, end };
      const found = closed?.wanted?.found;
      if (!closed || !found) return;
      found.value = { start: closed.begin, end };
      if (closed.members) found.members = closed.members;
      if (closed.lastComma) found.trailingComma = closed.lastComma;
    },
    comma: (at, trailing) => {
      const parent = open.at(-1);
      if (!parent) return;
      parent.lastComma = at;
      if (!parent.last?.found) return;
      parent.last.found.commaAfter = at;
      parent.last.found.last = trailing;
    },
  });
  return (path) => wantedAt(root, path, false)?.found;
}

function wantedAt(root: Wanted, path: Path, make: boolean): Wanted | undefined {
  let at: Wanted | undefined = root;
  for (const step of path) {
    const below: Wanted | undefined = at.below.get(step) ?? (make ? { below: new Map() } : undefined);
    if (!below) return undefined;
    at.below.set(step, below);
    at = below;
  }
  return at;
}

function forget(wanted: Wanted): void {
  delete wanted.found;
  for (const below of wanted.below.values()) forget(below);
}
