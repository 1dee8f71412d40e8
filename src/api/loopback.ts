/** Whether a `URL.hostname` is this computer: `localhost`, 127.0.0.0/8 or `[::1]`, as `new URL` writes them. */
export function isLoopback(hostname: string): boolean {
  // new URL() turns 127.1 and 2130706433 into four numbers, and refuses names that end in a number.
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
