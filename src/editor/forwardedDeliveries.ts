import * as vscode from 'vscode';
import type { Delivery } from '../simulator/notifications/delivery';
import { MAX_DELIVERIES } from '../simulator/notifications/record';

/** By the id of the sent order; they are kept as long as the window, since they hold the order as it is. */
const deliveries = new Map<string, readonly Delivery[]>();
const forwarded = new vscode.EventEmitter<string>();

/** Fires with the id of a sent order after a notification of it was forwarded. */
export const onDidForward = forwarded.event;

/** The notifications of a sent order that were forwarded from this window, oldest first: sent by us, not by MultiSafepay. */
export function forwardedDeliveries(id: string): readonly Delivery[] {
  return deliveries.get(id) ?? [];
}

/** Keeps a notification of a sent order that was forwarded. */
export function keepForwarded(id: string, delivery: Delivery): void {
  deliveries.set(id, [...forwardedDeliveries(id), delivery].slice(-MAX_DELIVERIES));
  forwarded.fire(id);
}
