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
  /** What was found of its parent then; another may have come since. */
  within?: Found | undefined;
}

/** Finds many paths in one walk over the text. Of a duplicate key the last one counts, as in JSON.parse. */
export function locate(text: string, paths: readonly Path[]): (path: Path) => Place | undefined {
  const root: Wanted = { below: new Map() };
  for (const path of paths) want(root, path);

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
        wanted.found = { value: { start, end: start } };
        wanted.within = parent?.wanted?.found;
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
  return (path) => foundAt(root, path);
}

function foundAt(root: Wanted, path: Path): Place | undefined {
  let at = root;
  for (const step of path) {
    const below = at.below.get(step);
    // In an object whose name stands twice, what the first one held does not count.
    if (!below?.found || below.within !== at.found) return undefined;
    at = below;
  }
  return at.found;
}

/** Makes a path one that is looked for. */
function want(root: Wanted, path: Path): void {
  let at = root;
  for (const step of path) {
    const below = at.below.get(step) ?? { below: new Map() };
    at.below.set(step, below);
    at = below;
  }
}
