import type { Span } from './problem';

/** A member of an object, from its name to the end of its value, and the comma behind it. */
export interface Member extends Span {
  readonly comma?: Span | undefined;
}

/** What goes when some members of an object are removed: they, and the commas that would be left over. */
export function removedMembers<M extends Member>(members: readonly M[], goes: (member: M) => boolean): Span[] {
  const removed = members.filter(goes).flatMap((member) => [member, ...(member.comma ? [member.comma] : [])]);
  const last = members.at(-1);
  const comma = members.findLast((member) => !goes(member))?.comma;
  // A trailing comma, which JSONC allows, is kept as the way of this text.
  return last && goes(last) && !last.comma && comma ? [...removed, comma] : removed;
}
