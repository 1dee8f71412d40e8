import { isLoopback } from './loopback';

/** The test environment of MultiSafepay; the live one is never a target. */
export const TEST_API = 'https://testapi.multisafepay.com/v1/json';

/** The simulator's one key: fixed, published, and worth nothing anywhere else. */
export const SIMULATOR_KEY = 'simulator-key-not-a-secret-0000000000001';

/** The two places an order can go, as every visible text names them. */
export type Target = 'Test API' | 'Simulator';

/** Where to send: `base` is a URL without a slash at its end, `/orders` comes after it. */
export interface Endpoint {
  readonly target: Target;
  readonly base: string;
}

const TEST_ORIGIN = new URL(TEST_API).origin;
const LIVE_HOST = 'api.multisafepay.com';
const ALLOWED = `Allowed are ${TEST_API} (Test API) and http or https on localhost, 127.x.x.x or [::1] (Simulator).`;

/** The endpoint at an address that a user gave (its path is `/v1/json` by default), or why it is refused. */
export function endpointAt(address: string): Endpoint | { readonly refused: string } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const fault = url ? faultOf(url) : 'This is not a URL.';
  if (!url || fault) return { refused: `${fault} ${ALLOWED}` };
  const path = url.pathname.replace(/\/+$/, '') || '/v1/json';
  return { target: url.origin === TEST_ORIGIN ? 'Test API' : 'Simulator', base: url.origin + path };
}

/**
 * The key that goes with a request to `endpoint`: the user's to the test origin alone, the simulator's own to any
 * other. It goes by the address itself, so that no label can send the user's key elsewhere.
 */
export function keyFor(endpoint: Endpoint, userKey: string): string {
  return new URL(endpoint.base).origin === TEST_ORIGIN ? userKey.trim() : SIMULATOR_KEY;
}

function faultOf(url: URL): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `${url.protocol} is not http or https.`;
  if (url.username || url.password) {
    return `Before the @ stands a user name, which is not allowed; this address leads to ${url.host}.`;
  }
  if (url.search || url.hash) return 'An address with ? or # in it is not allowed.';
  if (url.hostname === LIVE_HOST) return `${LIVE_HOST} is the live API; MultiSafepay Orders never sends there.`;
  if (url.origin === TEST_ORIGIN || isLoopback(url.hostname)) return undefined;
  return `${url.origin} is neither the Test API nor this computer.`;
}
