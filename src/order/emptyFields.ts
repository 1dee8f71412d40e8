import { walkJson } from './jsonWalk';
import { readOrder } from './orderText';
import type { Span, TextEdit } from './problem';
import { removedMembers } from './removedMembers';
import { wholeLines } from './wholeLines';

/** A member of an object or a list. */
interface OpenMember {
  readonly name: string | number | undefined;
  readonly start: number;
  readonly valueStart: number;
  readonly members: OpenMember[];
  end: number;
  empty: boolean;
  comma?: Span;
}

/** `""`, `null` and `[]`: what counts as not set, as it is written. */
const NOT_SET = /^(?:""|null|\[\s*\])$/;

/**
 * The edits that remove the fields of a JSON or JSONC text which count as not set, and the objects that hold nothing
 * else; none where there are none, or where the text does not parse. What a list holds stays, as do comments, and names
 * that stand twice in one object: without one of them the other would count.
 */
export function removeEmptyFields(text: string): TextEdit[] {
  if (!('value' in readOrder(text))) return [];
  const removed: Span[] = [];
  const open: OpenMember[] = [];
  let lastComment = -1;
  walkJson(text, {
    enter: (name, valueStart, key) => {
      const start = key?.start ?? valueStart;
      const member: OpenMember = { name, start, valueStart, members: [], end: start, empty: false };
      open.at(-1)?.members.push(member);
      open.push(member);
    },
    leave: (end) => {
      const closed = open.pop();
      if (!closed) return;
      closed.end = end;
      const { valueStart, members } = closed;
      if (text[valueStart] === '{') {
        const gone = goneOf(members);
        for (const span of removedMembers(members, (member) => gone.has(member))) removed.push(span);
        closed.empty = members.length > 0 && gone.size === members.length;
      } else closed.empty = NOT_SET.test(text.slice(valueStart, end));
      // A comment inside stays, and what holds it with it.
      closed.empty &&= lastComment < closed.start;
      members.length = 0;
    },
    comma: (at) => {
      const last = open.at(-1)?.members.at(-1);
      if (last) last.comma = at;
    },
    comment: (at) => {
      lastComment = at.start;
    },
  });
  return wholeLines(text, removed).map((range) => ({ range, newText: '' }));
}

function goneOf(members: readonly OpenMember[]): Set<OpenMember> {
  const times = new Map<unknown, number>();
  for (const { name } of members) times.set(name, (times.get(name) ?? 0) + 1);
  return new Set(members.filter(({ name, empty }) => empty && times.get(name) === 1));
}
