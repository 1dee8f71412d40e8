import { readAccepted } from '../../api/accepted';
import { isFinal } from '../../api/orderStatus';
import { judgePaymentUrl } from '../../api/paymentUrl';
import type { SentOrder } from '../../api/sentOrder';
import { readOrder } from '../../order/orderText';
import { type Html, html } from '../../simulator/html';
import { linkEnd } from './linkEnd';
import { qrCode } from './qrCode';

/** What the customer of an accepted order pays with: a page and its QR code, or what was given instead. */
export function payment(order: SentOrder): Html | undefined {
  if (!order.accepted) return undefined;
  const { paymentUrl, qrUrl } = order;
  const shown =
    paymentUrl === undefined ? (qrUrl === undefined ? nothing(order) : picture(qrUrl)) : link(order, paymentUrl);
  return html`<section aria-labelledby="payment-heading">
<h2 id="payment-heading">Payment</h2>
<div class="payment"><div>
${shown}
${paymentUrl === undefined && qrUrl === undefined ? undefined : life(order)}
</div>
${paymentUrl === undefined || order.target === 'Simulator' ? undefined : scannable(paymentUrl)}</div>
</section>`;
}

function link({ target }: SentOrder, url: string): Html {
  const judged = judgePaymentUrl(url, target);
  const host = judged.kind === 'foreign-url' ? judged.host : undefined;
  return html`<p><code>${url}</code></p>
${host === undefined ? undefined : html`<p>This page is on ${host}, which is not MultiSafepay's.</p>`}
<p class="buttons"><button type="button" class="main" data-do="open">${host === undefined ? 'Open payment page' : `Open ${host}`}</button>
<button type="button" data-do="copy" data-what="url">Copy payment URL</button></p>
${target === 'Simulator' ? html`<p class="quiet">There is no QR code: the page is on this computer, where a phone cannot open it.</p>` : undefined}`;
}

function scannable(url: string): Html {
  const code = qrCode(url);
  return code === undefined
    ? html`<p class="quiet">The payment URL is too long for a QR code.</p>`
    : html`<figure><div role="img" aria-label="QR code of the payment URL">${{ markup: code }}</div>
<figcaption class="quiet">Scan it to pay on a phone.</figcaption></figure>`;
}

/** The picture itself is on the network, where this view does not go. */
function picture(url: string): Html {
  return html`<p>There is no payment page. The API made a QR code for the customer to scan; it is a picture at this address:</p>
<p><code>${url}</code></p>
<p class="buttons"><button type="button" class="main" data-do="open">Open picture of QR code</button>
<button type="button" data-do="copy" data-what="url">Copy its URL</button></p>`;
}

function nothing({ response, target }: SentOrder): Html {
  if (response === undefined) {
    return html`<p>The payment URL is not known, because the answer to this order is not at hand. Send it again for a new one.</p>`;
  }
  const { payment: given } = readAccepted(response, target);
  if (given.kind === 'unsafe-url') {
    return html`<p>The payment URL is not shown, because it is not safe to open: ${given.why}.</p>`;
  }
  if (given.kind === 'none' && given.why) {
    return html`<p>There is no payment URL: ${given.why}. Your own page shows it; it is in the response below.</p>`;
  }
  return html`<p>There is no payment URL. That is usual for a direct order, which is often paid at once: its status says where it stands. For a redirect it is odd.</p>`;
}

function life(order: SentOrder): Html | undefined {
  const read = readOrder(order.request);
  const end = isFinal(order.status) ? undefined : linkEnd(order, 'value' in read ? read.value : undefined);
  return end === undefined ? undefined : html`<p>Time to pay: ${end}.</p>`;
}
