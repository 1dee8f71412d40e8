const LONGEST_WAIT = 86_400;

/** How long the header Retry-After asks to wait, in words ("2 minutes"); undefined without a usable one. */
export function retryAfter(headers: Headers, now = Date.now()): string | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  if (!(seconds > 0) || seconds > LONGEST_WAIT) return undefined;
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
