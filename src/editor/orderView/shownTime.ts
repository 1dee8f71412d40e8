/** "21 Nov 2025, 14:02", in the time of this computer. */
export function shownTime(time: Date): string {
  return time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
