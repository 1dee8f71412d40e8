import { checkOrder } from '../order/checkOrder';
import { syntaxProblems } from '../order/orderText';
import type { Problem, Span } from '../order/problem';
import { asSet, type CheckSettings } from '../order/settings';
import { markers } from './markers';
import type { OrderInText } from './orderInText';

/**
 * What is wrong with an order in a text of another kind, at its places in that text. Without fixes, since those are
 * written for JSON that stands by itself.
 */
export function problemsInText({ json, offsetInSource }: OrderInText, settings: CheckSettings): Problem[] {
  const found = markers([...asSet(syntaxProblems(json), settings), ...checkOrder(json, settings)]);
  const place = ({ start, end }: Span): Span => ({ start: offsetInSource(start), end: offsetInSource(end) });
  return placed(found, place).map((problem) => ({ ...problem, fixes: [] }));
}

/** Problems with their places moved. */
export function placed(problems: readonly Problem[], place: (span: Span) => Span): Problem[] {
  return problems.map(({ range, related, ...problem }) => ({
    ...problem,
    range: place(range),
    ...(related && { related: related.map((each) => ({ ...each, range: place(each.range) })) }),
  }));
}

/** How many problems there are, by how bad they are: "3 errors, 1 warning". */
export function counted(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count && `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`;
  });
  return counts.filter(Boolean).join(', ') || 'No problems';
}
