const LONGEST_WAIT = 86_400;

/** How many seconds the header Retry-After asks to wait, a number or a date; undefined without a usable one. */
export function secondsToWait(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return seconds > 0 && seconds <= LONGEST_WAIT ? seconds : undefined;
}

/** How long the header Retry-After asks to wait, in words ("2 minutes"); undefined without a usable one. */
export function retryAfter(headers: Headers, now = Date.now()): string | undefined {
  const seconds = secondsToWait(headers, now);
  return seconds === undefined ? undefined : inWords(seconds);
}

/** A number of seconds in words: "1 second", "90 seconds", "2 minutes". */
export function inWords(seconds: number): string {
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
