// An extension beside ours while pictures are taken: it plays the Test API, so that they need neither account nor network.

const methods = ['IDEAL', 'MISTERCASH', 'KLARNA', 'TRUSTLY', 'PAYPAL', 'VISA', 'MASTERCARD'];

/** Puts the played API in the place of the network, for all extensions of the window. */
export function activate() {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname !== 'testapi.multisafepay.com') return real(input, init);
    const data = answerTo(url.pathname, String(init?.body ?? ''));
    if (data) return Response.json({ success: true, data });
    const refusal = { success: false, data: {}, error_code: 1006, error_info: 'Invalid transaction ID' };
    return Response.json(refusal, { status: 404 });
  };
}

/**
 * What the API answers; nothing to an order whose id ends in `-taken`, which it refuses.
 * @param {string} path
 * @param {string} body
 */
function answerTo(path, body) {
  if (path.endsWith('/payment-methods')) return methods.map((id) => ({ id, name: id }));
  const asked = /\/orders\/([^/]+)$/.exec(path)?.[1];
  if (asked) {
    const status = asked.startsWith('shoes') ? 'completed' : 'initialized';
    return { order_id: asked, status, financial_status: status };
  }
  const { order_id } = JSON.parse(body);
  if (order_id.endsWith('-taken')) return undefined;
  const session = 'b7Yk0uPq3TnLx2Vd9RsWm5';
  return { order_id, payment_url: `https://testpayv2.multisafepay.com/connect/${session}/`, session_id: session };
}
