import * as vscode from 'vscode';
import { aboutStatus } from '../api/orderStatus';
import type { SentOrder } from '../api/sentOrder';
import { amountText, gatewayName, sentTime, standing } from '../api/sentOrderWords';

type Look = readonly [icon: string, color: string];

const good: Look = ['pass', 'testing.iconPassed'];
const bad: Look = ['error', 'testing.iconFailed'];
const open: Look = ['clock', 'charts.blue'];
const returned: Look = ['discard', 'charts.purple'];

/** How each status looks. */
const LOOKS: Readonly<Record<string, Look>> = {
  initialized: open,
  uncleared: ['clock', 'charts.yellow'],
  reserved: ['clock', 'charts.yellow'],
  completed: good,
  shipped: good,
  declined: bad,
  cancelled: bad,
  void: bad,
  expired: bad,
  chargeback: bad,
  refunded: returned,
  partial_refunded: returned,
};
const DOUBTFUL: Look = ['question', 'charts.yellow'];

/** A sent order as a line of the view; `why` says why its status is not followed any more. */
export function sentOrderItem(order: SentOrder, why: string | undefined, now: Date): vscode.TreeItem {
  const item = new vscode.TreeItem(gatewayName(order));
  const isPrediction = order.target === 'Simulator';
  const facts = [
    amountText(order),
    standing(order),
    sentTime(order, now),
    ...(isPrediction ? [order.target] : []),
    // That the simulator of an earlier window is gone is no news: the tooltip says it.
    ...(why && !isPrediction ? ['status not followed'] : []),
  ];
  const known = facts.filter((fact) => fact !== undefined);
  const [icon, color] = lookOf(order);
  item.id = order.id;
  item.description = known.join(' · ');
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  item.tooltip = tooltipOf(order, why);
  item.accessibilityInformation = { label: [item.label, ...known].join(', ') };
  // What the menus of package.json ask for, in words of their own.
  item.contextValue = [
    'sentOrder',
    ...((order.paymentUrl ?? order.qrUrl) ? ['payable'] : []),
    ...(isPrediction && order.accepted && !why ? ['simulated'] : []),
    ...(order.redacted ? [] : ['whole']),
  ].join(' ');
  item.command = { command: 'multisafepay.showOrder', title: 'Show Details', arguments: [order.id] };
  return item;
}

function lookOf({ accepted, status, mayHaveArrived }: SentOrder): Look {
  if (status !== undefined) return LOOKS[status] ?? open;
  if (accepted) return open;
  return mayHaveArrived ? DOUBTFUL : bad;
}

/** Plain text, no Markdown: what was sent may hold anything. */
function tooltipOf(order: SentOrder, why: string | undefined): string {
  const { orderId, description, target, keyName, sent, status, refusal, redacted } = order;
  const verdict = target === 'Simulator' ? 'Simulator predicts' : 'Refused:';
  const lines = [
    orderId !== undefined && `Order ${orderId}`,
    description,
    `Sent to the ${target}${keyName === undefined ? '' : ` with the key ${keyName}`} on ${new Date(sent).toLocaleString()}`,
    status !== undefined && `Status ${status}. ${aboutStatus(status) ?? ''}`.trim(),
    status === undefined && refusal && [...(refusal.code ? [verdict, refusal.code] : []), refusal.text].join(' '),
    why && `The status is not followed any more. ${why}`,
    redacted && 'Card data or tokens were taken out, so it cannot be sent again from here.',
  ];
  return lines.filter(Boolean).join('\n');
}
