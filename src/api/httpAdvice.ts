import { retryAfter } from './retryAfter';

/** What to try after an HTTP answer that is no verdict of the API, in one sentence; `page`: it is an HTML page. */
export function advice(status: number, headers: Headers, page = false): string {
  const wait = retryAfter(headers);
  if (status === 407) return 'Log in to the proxy, or use a network without one.';
  if (status === 511) return 'Open any web page in a browser and log in to this network, then try again.';
  if (status === 429) return `Too many requests were made: wait ${wait ?? 'a while'} before the next.`;
  if (status >= 500)
    return `The server, or a proxy before it, is in trouble: try again ${wait ? `in ${wait}` : 'later'}.`;
  if (page && status < 300)
    return 'It may be the login page of a proxy or of this network: open any web page in a browser, then try again.';
  return 'Check the address and whether a proxy is in the way.';
}
