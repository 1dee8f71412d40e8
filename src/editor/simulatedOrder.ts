import type * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { orderOf, type StoredOrder } from '../simulator/orders';
import { keepStatus } from './askStatus';
import { sentOrders } from './sentOrders';
import { runningSimulator, simulatedOrderChange } from './simulator';

/** A sent order as it stands in the simulator of this window; undefined where it did not go there, or is gone. */
export function simulatedOrder({ target, base, accepted, orderId, paymentUrl }: SentOrder): StoredOrder | undefined {
  const simulator = runningSimulator();
  if (target !== 'Simulator' || simulator?.url !== base || !accepted) return undefined;
  const state = simulator.state();
  // Orders may share an `order_id`; each has a payment URL of its own.
  if (paymentUrl !== undefined) return state.orders.get(new URL(paymentUrl).pathname.split('/').at(-1) ?? '');
  return orderId === undefined ? undefined : orderOf(state, orderId);
}

let isFollowing = false;

/** Keeps with the sent orders, at once, what becomes of them in the simulator. */
export function followSimulator(context: vscode.ExtensionContext): void {
  if (isFollowing) return;
  isFollowing = true;
  const follow = () => {
    for (const order of sentOrders(context).all()) {
      const { status, financialStatus } = simulatedOrder(order) ?? {};
      const isNews = status !== order.status || (financialStatus ?? undefined) !== order.financialStatus;
      if (status && isNews) void keepStatus(context, order.id, { status, ...(financialStatus && { financialStatus }) });
    }
  };
  context.subscriptions.push(simulatedOrderChange.event(follow));
}
