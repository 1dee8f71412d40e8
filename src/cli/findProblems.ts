import { checkOrder } from '../order/checkOrder';
import { syntaxProblems } from '../order/orderText';
import type { Problem } from '../order/problem';
import { asSet, type CheckSettings } from '../order/settings';
import { whatInstead } from './whatInstead';

/** Everything wrong with a text that should be an order, its syntax included, in the order of the text. */
export function findProblems(text: string, settings: CheckSettings = {}): Problem[] {
  const problems = [...asSet(syntaxProblems(text), settings), ...checkOrder(text, settings)];
  return problems.sort((a, b) => a.range.start - b.range.start).map((problem) => withHint(problem, text));
}

/** What is no JSON object at all may be an order in another guise. */
function withHint(problem: Problem, text: string): Problem {
  const { code, path, message } = problem;
  const noObject = code === 'syntax' || (code === 'wrong-type' && path.length === 0);
  const hint = noObject && whatInstead(text);
  return hint ? { ...problem, message: `${message} ${hint}` } : problem;
}
