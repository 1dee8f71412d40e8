import type * as vscode from 'vscode';
import type { SentOrder } from '../api/sentOrder';
import { isFinished, orderOf } from '../simulator/orders';
import { outcomesFor } from '../simulator/scenarios';
import { inform, pick } from './conversation';
import { lastSent } from './lastSent';
import { simulatedOrder } from './simulatedOrder';
import { runningSimulator } from './simulator';

/** Asks how the payment of a sent order ends in the simulator, by default of the latest of the active document. */
export async function setOutcome(context: vscode.ExtensionContext, id?: string): Promise<void> {
  const order = await lastSent(context, id);
  const said = order && (await setOutcomeOf(order));
  if (said !== undefined) inform(said);
}

/** Asks how the payment of a sent order ends, and ends it so. Returns what came of it, in a sentence. */
export async function setOutcomeOf(sent: SentOrder): Promise<string | undefined> {
  const found = changeable(sent);
  if (typeof found === 'string') return found;
  const { orderId, gateway, simulator } = found;
  const scenarios = outcomesFor(gateway).map((scenario) => ({
    label: scenario.title,
    detail: scenario.how,
    outcome: scenario.outcome,
  }));
  const picked = await pick(`How does the payment of order ${orderId} end?`, 'In the Simulator', scenarios);
  if (!picked) return undefined;
  simulator.settle(orderId, picked.outcome);
  return `Order ${orderId} is ${orderOf(simulator.state(), orderId)?.status}.`;
}

/** Notifies the shop once more of a sent order as it is in the simulator. Returns what came of it, in a sentence. */
export async function notifyAgain(sent: SentOrder): Promise<string | undefined> {
  const order = simulatedOrder(sent);
  if (!order) return GONE;
  runningSimulator()?.resend(order.orderId);
  return 'Another notification is on its way.';
}

const GONE = 'The simulator that this order went to is gone, and the order with it. Send the order again.';

/** The order in the simulator while its payment has not ended; else why nothing can be changed, in a sentence. */
function changeable(sent: SentOrder) {
  if (sent.target !== 'Simulator') {
    return 'The outcome of an order can be set in the Simulator only. On the Test API, its payment page has test scenarios.';
  }
  const simulator = runningSimulator();
  const order = simulatedOrder(sent);
  if (!simulator || !order) return GONE;
  const { orderId, status } = order;
  if (isFinished(order))
    return `Order ${orderId} is already ${status}, which stays so. Send it again to try once more.`;
  if (orderOf(simulator.state(), orderId) !== order) {
    return `Order ${orderId} was sent again since. Set the outcome of the latest one.`;
  }
  return { ...order, simulator };
}
