import { aboutStatus } from '../../api/orderStatus';
import type { SentOrder } from '../../api/sentOrder';
import { amountText, gatewayName, standing } from '../../api/sentOrderWords';
import { type Html, html } from '../../simulator/html';
import type { Delivery } from '../../simulator/notifications/delivery';
import type { StoredOrder } from '../../simulator/orders';
import { exchange } from './exchange';
import { forwardedTo, inSimulator } from './notifications';
import { payment } from './payment';
import type { Parts } from './script';
import { shownTime } from './shownTime';
import { tryOut } from './tryOut';
import { verdict } from './verdict';

/** What is known of a sent order beside the order itself. */
export interface News {
  /** Why there is no news of its status. */
  readonly why?: string | undefined;
  /** The order as it stands in the simulator of this window. */
  readonly simulated?: StoredOrder | undefined;
  /** Its notifications that were forwarded from this window. */
  readonly forwarded?: readonly Delivery[];
}

/** The parts of the page for a sent order as it is now. */
export function partsOf(order: SentOrder, { why, simulated, forwarded = [] }: News = {}): Parts {
  return {
    heading: heading(order).markup,
    outcome: html`${verdict(order)}${payment(order)}`.markup,
    status: status(order, why).markup,
    notifications: (simulated ? inSimulator(simulated) : forwardedTo(order, forwarded)).markup,
    details: html`${tryOut(order)}${exchange(order)}`.markup,
  };
}

/** The part of the page that says what was done. */
export function doneOf(text: string): Parts {
  return { done: html`${text}`.markup };
}

function heading(order: SentOrder): Html {
  const { orderId, description, target, keyName, sent, type } = order;
  const facts = [description, gatewayName(order), type, amountText(order)].filter((fact) => fact !== undefined);
  const key = keyName === undefined ? '' : ` with the key ${keyName}`;
  return html`<h1>${isolated(orderId === undefined ? 'Order without an order_id' : `Order ${orderId}`)}</h1>
<p>${facts.map((fact, index) => html`${index === 0 ? '' : ' · '}${isolated(fact)}`)}</p>
<p class="quiet">Sent to the ${target}${key} on ${shownTime(new Date(sent))}.</p>`;
}

/** Nothing for an order that was refused, since there is none. */
function status(order: SentOrder, why: string | undefined): Html {
  const { status, financialStatus, checked, target } = order;
  if (!order.accepted && !order.mayHaveArrived) return html``;
  const about = aboutStatus(status);
  return html`<p class="standing">${standing(order)}</p>
${about ? html`<p>${about}</p>` : undefined}
${financialStatus === undefined || financialStatus === status ? undefined : html`<p>Payment: ${financialStatus}. ${aboutStatus(financialStatus)}</p>`}
<p class="quiet">${
    checked === undefined
      ? `The ${target} was not asked since it was sent.`
      : `The ${target} said so on ${shownTime(new Date(checked))}.`
  }</p>
${why ? html`<p>${why}</p>` : undefined}`;
}

/** Keeps right-to-left text and its control characters from rearranging what stands around it. */
function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}
