/** What the Test API answers, or the network error that comes instead (as Node names it). */
export type Reply =
  | { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> }
  | { readonly error: string };

/** The answer that shows an order in a status. */
export function standing(status: string, financialStatus: string | null, more: object = {}) {
  const data = { order_id: 'my-order', amount: 1000, status, financial_status: financialStatus, ...more };
  return { status: 200, body: { success: true, data } };
}

/** A `fetch` behind which the Test API answers these things in turn; after the last it calls `over` and has no answer. */
export function playedTestApi(replies: readonly Reply[], over: () => void = () => {}) {
  const asked: { method: string | undefined; url: string; key: string | null }[] = [];
  const played: typeof fetch = async (url, init) => {
    const reply = replies[asked.length];
    if (!reply) {
      over();
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    }
    asked.push({ method: init?.method, url: String(url), key: new Headers(init?.headers).get('api_key') });
    if ('error' in reply) {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(reply.error), { code: reply.error }) });
    }
    const { status, body, headers = {} } = reply;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
  return { fetch: played, asked };
}
