import { SIMULATOR_KEY } from '../../api/endpoint';
import type { SentOrder } from '../../api/sentOrder';
import { type Html, html } from '../../simulator/html';
import type { Delivery } from '../../simulator/notifications/delivery';
import { dueNotification } from '../../simulator/notifications/dueNotification';
import { SENDER } from '../../simulator/notifications/forward';
import { readAuth } from '../../simulator/notifications/signature';
import { isFinished, type StoredOrder } from '../../simulator/orders';
import { row } from '../../simulator/pages/rows';
import { shownTime } from './shownTime';

/** What can be done with an order in the simulator, and its notifications. */
export function inSimulator(order: StoredOrder): Html {
  const due = dueNotification(order, 0);
  return html`<section aria-labelledby="notifications-heading">
<h2 id="notifications-heading">Notifications</h2>
${due ? undefined : html`<p>None is sent: the order has no notification_url in payment_options.</p>`}
${due && order.deliveries.length === 0 ? html`<p>None is delivered yet: the first goes out when the status changes.</p>` : undefined}
${latestFirst(order.deliveries)}
<p class="buttons">${isFinished(order) ? undefined : html`<button type="button" data-do="outcome">Set outcome...</button>`}
${due ? html`<button type="button" data-do="notify">Resend notification</button>` : undefined}</p>
${due && SIGNED[due.method]}</section>`;
}

const SIGNED = {
  POST: html`<p>They are signed with the Simulator's key, which is no secret. Put it in your shop's test settings:</p>
<p class="buttons"><code>${SIMULATOR_KEY}</code> <button type="button" data-do="copy" data-what="key" aria-label="Copy the key of the Simulator">Copy</button></p>`,
  GET: html`<p>They go by GET, which has no signature. With <code>"notification_method": "POST"</code> they are signed.</p>`,
};

/** The notifications of an order of the Test API that were forwarded from here; nothing for one that has none there. */
export function forwardedTo({ target, orderId, accepted }: SentOrder, deliveries: readonly Delivery[]): Html {
  if (target !== 'Test API' || orderId === undefined || !accepted) return html``;
  return html`<section aria-labelledby="notifications-heading">
<h2 id="notifications-heading">Notifications</h2>
<p>${
    deliveries.length === 0
      ? 'The Test API cannot reach this computer. What it would notify your shop of can be forwarded from here.'
      : `These were ${SENDER}.`
  }</p>
<p class="buttons"><button type="button" data-do="forward">Forward notifications...</button></p>
${latestFirst(deliveries)}</section>`;
}

function latestFirst(deliveries: readonly Delivery[]): Html {
  return html`${deliveries.map(attempt).reverse()}`;
}

const TITLES = { delivered: 'Delivered', failed: 'Failed', 'not sent': 'Not sent' } as const;

function attempt({ at, url, method, attempt: n, outcome, status, answer, verdict, auth, body }: Delivery): Html {
  const signature = auth === undefined ? undefined : readAuth(auth);
  return html`<article class="delivery ${outcome === 'delivered' ? 'good' : 'bad'}">
<h3>${TITLES[outcome]}</h3>
<p><bdi>${verdict}</bdi></p>
<p class="quiet">${shownTime(new Date(at))}, attempt ${n}</p>
<details>
<summary>Request and answer</summary>
<dl>
${row(method, url)}
${row('Auth', auth, 'none, as a GET has no signature')}
${signature ? html`${row('Auth: time', signature.timestamp)}${row('Auth: hash', signature.hash)}` : undefined}
${row('Body', body, 'none')}
${row('Answered', status === undefined ? undefined : `HTTP ${status}`, 'nothing')}
${row('With', answer, 'an empty body')}
</dl>
</details>
</article>
`;
}
