import type * as vscode from 'vscode';
import type { ReceivedNotification } from '../simulator/notifications/verifyNotification';
import { runningSimulator } from './simulator';

/** The notifications that the simulator of this window signed, latest first, as items to pick; none while it does not run. */
export function signedDeliveries(): (vscode.QuickPickItem & { received: ReceivedNotification })[] {
  const orders = [...(runningSimulator()?.state().orders.values() ?? [])];
  return orders
    .flatMap(({ orderId, key, deliveries }) =>
      deliveries.flatMap(({ at, auth, body, verdict }) =>
        auth === undefined || body === undefined
          ? []
          : [
              {
                at,
                label: orderId,
                description: `${JSON.parse(body).status} · ${new Date(at).toLocaleTimeString()}`,
                detail: verdict,
                received: { auth, body, key },
              },
            ],
      ),
    )
    .sort((one, other) => other.at.localeCompare(one.at));
}
