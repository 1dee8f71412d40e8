import * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { afterSending } from './afterSending';
import { pick, warn } from './conversation';
import { freshOrderId, withOrderId } from './freshOrderId';
import { isUnderWay, sendBody } from './sendBody';
import { sentOrders } from './sentOrders';
import { whyTaken } from './takenOrderId';
import { type Destination, destination } from './target';

/** Sends a sent order once more, byte for byte but for an `order_id` that is taken, to where orders go now. */
export async function sendAgain(context: vscode.ExtensionContext, id: string): Promise<void> {
  const order = sentOrders(context).get(id);
  if (!order) return;
  if (!vscode.workspace.isTrusted) {
    warn('Send Again is off in Restricted Mode. Trust this workspace to send its orders.', {
      'Manage Workspace Trust': () => vscode.commands.executeCommand('workbench.trust.manage'),
    });
    return;
  }
  if (order.redacted) {
    warn('This order cannot be sent again: its card data or tokens are not kept. Send it from its document.');
    return;
  }
  const to = await destination(context);
  if (!to) return;
  const body = await bodyToSend(context, order, to);
  if (body !== undefined) await deliver(context, order, body, to);
}

async function deliver(
  context: vscode.ExtensionContext,
  order: SentOrder,
  body: string,
  to: Destination,
): Promise<void> {
  const { file, request } = order;
  if (file !== undefined && isUnderWay(file)) return;
  const sent = await sendBody(context, { body, destination: to, file });
  // The button may be pressed much later, when orders go elsewhere.
  const sendFresh = async () => {
    const now = await destination(context);
    if (now) await deliver(context, order, withFreshId(order), now);
  };
  // What is refused shows in the document as far as it still holds what was sent.
  afterSending(context, { ...sent, body, destination: to, file, text: request, sendFresh });
}

/** What to send; undefined when the person thinks better of it. */
async function bodyToSend(
  context: vscode.ExtensionContext,
  order: SentOrder,
  to: Destination,
): Promise<string | undefined> {
  const { orderId, request } = order;
  const why = orderId === undefined ? undefined : await whyTaken(context, orderId, to);
  if (why === undefined) return request;
  const fresh = { label: 'Send with a new order_id' };
  const same = { label: 'Send with the same order_id' };
  const answer = await pick(why, 'Sent again, it would be refused with 1006.', [fresh, same]);
  if (answer === fresh) return withFreshId(order);
  return answer === same ? request : undefined;
}

function withFreshId({ orderId, request }: SentOrder): string {
  return withOrderId(request, freshOrderId(orderId ?? ''));
}
