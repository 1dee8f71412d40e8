/**
 * The address of a notification: the order's `notification_url` with `transactionid` (the order_id) and `timestamp`
 * (Unix seconds) behind the query that it has. What stands in it stays as it was written; a `#` and what follows it go.
 */
export function notificationUrl(address: string, orderId: string, timestamp: number): string {
  const [page = ''] = address.split('#');
  const joint = page.includes('?') ? (/[?&]$/.test(page) ? '' : '&') : '?';
  // Half a surrogate pair has no place in a URL; encodeURIComponent would throw at it.
  const wellFormed = orderId.replace(/\p{Surrogate}/gu, '\uFFFD');
  return `${page}${joint}transactionid=${encodeURIComponent(wellFormed)}&timestamp=${timestamp}`;
}
