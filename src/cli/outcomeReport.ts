import type { Target } from '../api/endpoint';
import type { Outcome } from '../api/outcome';
import { outcomeWords } from '../api/outcomeWords';
import { plainLine } from './plainLine';

/** What `send` says of an outcome: `url` goes to standard output, `lines` to standard error. */
export interface OutcomeReport {
  readonly exitCode: 0 | 1 | 2;
  readonly url?: string;
  readonly lines: readonly string[];
}

const exitCodes = { accepted: 0, refused: 1, failed: 2 } as const;

/** The words and the exit code for what became of an `order`, the value that was sent to `target`. */
export function reportOutcome(outcome: Outcome, target: Target, order?: unknown): OutcomeReport {
  const { lines, ...url } = outcomeWords(outcome, target, order);
  return { exitCode: exitCodes[outcome.kind], ...url, lines: lines.map(plainLine) };
}
