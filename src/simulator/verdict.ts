import { explain } from '../api/errorCodes';
import type { Problem } from '../order/problem';
import { predictedBy, refused, type SimulatorResponse } from './exchange';

// Real answers whose wording is not the title of the error reference.
const WORDING: Readonly<Record<number, string>> = {
  1006: 'Invalid transaction ID',
  1023: 'No gateway (payment method) available',
};

/**
 * The refusal that the problems of an order predict, or undefined where nothing but warnings stands against it. The
 * first error decides: by its own API code, as 1016 where a field is missing, else as 1000. The text is the API's
 * wording, where that is known, and then ours.
 */
export function refusal(problems: readonly Problem[]): SimulatorResponse | undefined {
  const problem = problems.find(({ severity }) => severity === 'error');
  if (!problem) return undefined;
  const code = problem.apiError ?? (problem.code === 'missing-field' ? 1016 : 1000);
  return refused(code, wordedAs(code, problem.message), 404, predictedBy(problem.code));
}

/** A text for `error_info`: the API's wording of a code, where it has one that says something, and then ours. */
export function wordedAs(code: number, reason: string): string {
  const wording = code === 1000 ? undefined : (WORDING[code] ?? explain(code)?.title);
  return wording ? `${wording}: ${reason}` : reason;
}
