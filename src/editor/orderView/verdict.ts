import { explain } from '../../api/errorCodes';
import type { SentOrder } from '../../api/sentOrder';
import { type Html, html } from '../../simulator/html';

/** Why an order was not accepted, and what that means; nothing for one that was. */
export function verdict({ accepted, refusal, mayHaveArrived, target }: SentOrder): Html | undefined {
  if (accepted || !refusal) return undefined;
  const { code, text } = refusal;
  const title = mayHaveArrived ? 'No verdict' : target === 'Simulator' ? 'The Simulator predicts a refusal' : 'Refused';
  const known = code === undefined ? undefined : explain(code);
  const said = [code, text || known?.title].filter((part) => part !== undefined).join(': ');
  return html`<section aria-labelledby="verdict-heading">
<h2 id="verdict-heading">${title}</h2>
<p class="verdict">${said}</p>
${known ? html`<p>${known.meaning}</p>` : undefined}
${mayHaveArrived ? html`<p>The order may have arrived all the same: refresh the status to look it up.</p>` : undefined}
</section>`;
}
