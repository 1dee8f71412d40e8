import { type Html, html } from '../html';
import type { Delivery } from '../notifications/delivery';
import { dueNotification } from '../notifications/dueNotification';
import { MAX_DELIVERY_BODY } from '../notifications/record';
import { readAuth } from '../notifications/signature';
import type { StoredOrder } from '../orders';
import { isolated, row, shownTime } from './rows';

/**
 * The notifications of an order, for its developer: each attempt, the latest first, with what was sent, what came back
 * and what that means; and a button that sends one more, to the relative address `resend`.
 */
export function notificationLog(stored: StoredOrder, resend: string): Html {
  const { deliveries } = stored;
  const willBeSent = dueNotification(stored, 0) !== undefined;
  return html`<h2 id="notifications">Notifications</h2>
${willBeSent ? undefined : html`<p>None is sent: the order has no notification_url in payment_options.</p>`}
${willBeSent && deliveries.length === 0 ? html`<p>None is delivered yet. <a href="?#notifications">Look again</a></p>` : undefined}
${deliveries.map(attempt).reverse()}
${
  willBeSent
    ? html`<form method="post" action="${resend}"><p><button aria-describedby="resend">Resend</button> <span class="quiet" id="resend">Notifies the shop of the order as it is now.</span></p></form>`
    : undefined
}`;
}

function attempt({ at, url, method, attempt: n, outcome, status, answer, verdict, auth, body }: Delivery): Html {
  const signature = auth === undefined ? undefined : readAuth(auth);
  return html`<article class="delivery ${outcome === 'delivered' ? 'good' : 'bad'}">
<h3>${outcome === 'not sent' ? 'Not sent' : outcome === 'delivered' ? 'Delivered' : 'Failed'}</h3>
<p>${isolated(verdict)}</p>
<p class="quiet">${shownTime(at)}, attempt ${n}</p>
<details><summary>Request and answer</summary>
<dl>
${row(method, url)}
${row('Auth', auth, method === 'GET' ? 'none, as a GET has no signature' : 'none, as it was not sent')}
${signature && [row('Timestamp', signature.timestamp), row('HMAC-SHA512', signature.hash)]}
${row('Body', body, bodyless(method, auth))}
${row('Answered', status === undefined ? undefined : `HTTP ${status}`, 'nothing')}
${status === undefined ? undefined : row('With', answer, 'an empty body')}
</dl>
</details>
</article>
`;
}

/** Why a delivery has no body: what was signed had one. */
function bodyless(method: Delivery['method'], auth: string | undefined): string {
  if (method === 'GET') return 'none, as a GET has no body';
  if (auth === undefined) return 'none, as it was not sent';
  return `not kept, as it is longer than ${MAX_DELIVERY_BODY.toLocaleString('en')} characters`;
}
