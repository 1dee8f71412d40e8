import type { SentOrder } from '../../api/sentOrder';
import { type Html, html } from '../../simulator/html';
import { COPIES } from './copies';

/** What was sent and what was answered, without what is secret, behind a line each; and what can be done with it. */
export function exchange(order: SentOrder): Html {
  const { redacted, file } = order;
  const texts = ['request', 'response'].flatMap((name) => {
    const { what, textOf } = COPIES[name] ?? {};
    const text = textOf?.(order);
    return what === undefined || text === undefined ? [] : [{ name, what, text }];
  });
  return html`<section aria-labelledby="exchange-heading">
<h2 id="exchange-heading">What was sent</h2>
<p class="buttons">${redacted ? undefined : html`<button type="button" data-do="again">Send again</button>`}
${file === undefined ? undefined : html`<button type="button" data-do="file">Show order file</button>`}</p>
${redacted ? html`<p class="quiet">Card data or tokens were taken out of what is kept, so it cannot be sent again from here.</p>` : undefined}
${texts.map(
  ({ name, what, text }) => html`<details>
<summary><h3>${what}</h3></summary>
<p><button type="button" data-do="copy" data-what="${name}">Copy ${what.toLowerCase()}</button></p>
<pre>${text}</pre>
</details>
`,
)}</section>`;
}
