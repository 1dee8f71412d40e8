import * as vscode from 'vscode';
import { SIMULATOR_KEY } from '../api/endpoint';
import { PAYMENT_PATH } from '../simulator/paymentPage';
import { inform, pick, warn } from './conversation';
import { openUrl } from './paymentUrls';
import { runningSimulator, startedSimulator, stopSimulator } from './simulator';

/** Starts the simulator, and says where a shop reaches it. */
export async function startSimulator(): Promise<void> {
  const { url } = await startedSimulator();
  inform(`The Simulator listens at ${url}.`, { 'Copy URL': copySimulatorUrl, 'Copy Key': copySimulatorKey });
}

/** Stops the simulator, which forgets its orders. */
export async function endSimulator(): Promise<void> {
  await stopSimulator();
  inform('The Simulator is stopped, and has forgotten its orders.');
}

/** Copies the base URL of the simulator, for a shop that runs where the simulator does. */
export async function copySimulatorUrl(): Promise<void> {
  const { url } = await startedSimulator();
  await vscode.env.clipboard.writeText(url);
  inform("The URL of the Simulator is copied. Put it in your shop's test settings, in the place of the API's.");
}

/** Copies the one key of the simulator. */
export async function copySimulatorKey(): Promise<void> {
  await vscode.env.clipboard.writeText(SIMULATOR_KEY);
  inform("The key of the Simulator is copied. Put it in your shop's test settings.");
}

/** Opens the payment page of an order in the simulator, whoever sent it there. */
export async function openSimulatedOrder(): Promise<void> {
  const simulator = runningSimulator();
  const orders = [...(simulator?.state().orders.values() ?? [])].reverse();
  if (!simulator || orders.length === 0) {
    warn('The Simulator has no orders yet. Send one first.');
    return;
  }
  const items = orders.map(({ orderId, status, created, sessionId }) => ({
    label: orderId,
    description: `${status} · ${new Date(created).toLocaleTimeString()}`,
    sessionId,
  }));
  const picked = await pick("Open which order's page?", 'Orders in the Simulator, latest first', items);
  if (picked) await openUrl(new URL(`${PAYMENT_PATH}${picked.sessionId}`, simulator.url).href, 'Simulator');
}
