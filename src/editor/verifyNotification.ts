import type * as vscode from 'vscode';
import { type ReceivedNotification, verifyNotification } from '../simulator/notifications/verifyNotification';
import { enter, inform, pick, warn } from './conversation';
import { notificationBody } from './notificationBody';
import { output } from './output';
import { signedDeliveries } from './signedDeliveries';
import { signingKey } from './signingKey';

/** Says whether the signature of a notification holds, and if not, which mistake explains it; asks for its parts. */
export async function verifyReceived(context: vscode.ExtensionContext): Promise<void> {
  const received = await receivedNotification(context);
  if (!received) return;
  const { holds, verdict } = verifyNotification(received, Date.now());
  output().info(verdict);
  (holds ? inform : warn)(verdict);
}

async function receivedNotification(context: vscode.ExtensionContext): Promise<ReceivedNotification | undefined> {
  const deliveries = signedDeliveries();
  if (deliveries.length === 0) return entered(context);
  const other: vscode.QuickPickItem & { received?: ReceivedNotification } = {
    label: 'Enter a header Auth and a body...',
  };
  const picked = await pick('Verify which notification?', 'One that was received, or a delivery of the Simulator', [
    other,
    ...deliveries,
  ]);
  return picked === other ? entered(context) : picked?.received;
}

async function entered(context: vscode.ExtensionContext): Promise<ReceivedNotification | undefined> {
  const auth = await enter({
    title: 'Header Auth (1/3)',
    prompt: 'The value of the header Auth of the notification, as it came.',
  });
  if (auth === undefined) return undefined;
  const body = await notificationBody();
  if (body === undefined) return undefined;
  const key = await signingKey(context);
  return key === undefined ? undefined : { auth, body, key };
}
