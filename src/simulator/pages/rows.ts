import { type Html, html } from '../html';
import { shownValue } from '../shownValue';

/** A line of a description list: a label and a value of the order, or what its absence means. */
export function row(label: string, value: unknown, unset = 'not set'): Html {
  const shown = shownValue(value);
  return html`<div><dt>${label}</dt><dd>${shown === undefined ? html`<span class="quiet">${unset}</span>` : isolated(shown)}</dd></div>
`;
}

/** Keeps right-to-left text and its control characters from rearranging what stands around it. */
export function isolated(value: string | undefined): Html {
  return html`<bdi>${value}</bdi>`;
}

/** A time (ISO 8601 in UTC) as people read it: `2026-01-02 03:04:05 UTC`. */
export function shownTime(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
