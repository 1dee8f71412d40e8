import type { SimulatorRequest } from './exchange';

/** A published key that is always refused with 1032, so that this path of an integration can be tried. */
export const REFUSED_KEY = 'simulator-key-that-is-always-refused-001';

// Every published key has 40 characters; the simulator's own has letters and hyphens besides the digits.
const PLAUSIBLE_KEY = /^[0-9A-Za-z-]{40}$/;

/** The API key of a request: in the header `api_key` or, less well, in the query; the API documents both. */
export function keyOf({ headers, query }: SimulatorRequest): string {
  const key = headers.api_key ?? query.get('api_key') ?? '';
  return typeof key === 'string' ? key : key.join(', ');
}

/** Why a request has no acceptable API key, or undefined where it has one. The fault never repeats the key. */
export function keyFault(request: SimulatorRequest): string | undefined {
  const key = keyOf(request);
  if (key === '') return 'the header api_key is missing.';
  if (!PLAUSIBLE_KEY.test(key)) return 'a key has 40 letters, digits or hyphens; this one does not.';
  if (key === REFUSED_KEY) return 'this is the key that the simulator always refuses.';
  return undefined;
}
