import type { SimulatorRequest } from './exchange';

// Every published key has 40 characters; the simulator's own has letters and hyphens besides the digits.
const PLAUSIBLE_KEY = /^[0-9A-Za-z-]{40}$/;

/**
 * Why a request has no plausible API key, or undefined where it has one. It stands in the header `api_key` or, less
 * well, in the query; the API documents both. The fault never repeats the key.
 */
export function keyFault({ headers, query }: SimulatorRequest): string | undefined {
  const key = headers.api_key ?? query.get('api_key') ?? '';
  if (key === '') return 'the header api_key is missing.';
  if (typeof key !== 'string' || !PLAUSIBLE_KEY.test(key))
    return 'a key has 40 letters, digits or hyphens; this one does not.';
  return undefined;
}
