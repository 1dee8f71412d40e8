import { checkOrder } from '../order/checkOrder';
import { syntaxProblems } from '../order/orderText';
import type { Problem } from '../order/problem';

/** Everything wrong with a text that should be an order, its syntax included, in the order of the text. */
export function findProblems(text: string): Problem[] {
  return [...syntaxProblems(text), ...checkOrder(text)].sort((a, b) => a.range.start - b.range.start);
}
