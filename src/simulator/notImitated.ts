/** What the API documents and the simulator does not imitate: requests, by method and path below the base URL. */
export const notImitated: readonly { readonly method: string; readonly path: string; readonly what: string }[] = [
  { method: 'POST', path: '/orders/{id}/refunds', what: 'refunds' },
  { method: 'PATCH', path: '/orders/{id}/refunds/{refund_id}', what: 'refunds' },
  { method: 'POST', path: '/orders/{id}/capture', what: 'captures' },
  { method: 'PATCH', path: '/capture/{id}', what: 'captures' },
  { method: 'POST', path: '/orders/{id}/cancel', what: 'cancelling a Bancontact QR payment' },
  { method: 'GET', path: '/issuers/{gateway}', what: 'the issuers of iDEAL 1.0' },
  { method: 'GET', path: '/recurring/{customer_reference}', what: 'tokens for recurring payments' },
  { method: 'GET', path: '/auth/api_token', what: 'tokens for payment components' },
  { method: 'GET', path: '/me', what: 'accounts' },
  { method: 'GET', path: '/transactions', what: 'lists of transactions' },
];

/** What a request would do at the API, where the simulator knows it and does not imitate it. */
export function whatIsNotImitated(method: string, path: string): string | undefined {
  return notImitated.find((entry) => entry.method === method && matches(entry.path, path))?.what;
}

function matches(template: string, path: string): boolean {
  const steps = path.split('/').slice(3);
  const expected = template.split('/').slice(1);
  return (
    path.startsWith('/v1/json/') &&
    steps.length === expected.length &&
    expected.every((step, n) => step === steps[n] || (step.startsWith('{') && steps[n] !== ''))
  );
}
