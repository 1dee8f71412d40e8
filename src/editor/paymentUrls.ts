import * as vscode from 'vscode';
import type { Target } from '../api/endpoint';
import { judgePaymentUrl } from '../api/paymentUrl';
import type { SentOrder } from '../api/sentOrder';
import { inform, warn } from './conversation';
import { externalAddress } from './externalAddress';
import { lastSent } from './lastSent';

/** Opens the payment page of a sent order, by default the latest of the active document. */
export async function openPaymentPage(context: vscode.ExtensionContext, id?: string): Promise<void> {
  const order = await lastSent(context, id);
  const url = order && urlOf(context, order);
  if (!order || url === undefined) return;
  const judged = judgePaymentUrl(url, order.target);
  if (judged.kind !== 'foreign-url') return openUrl(url, order.target);
  warn(`This payment page is on ${judged.host}, which is not MultiSafepay's.`, {
    [`Open ${judged.host}`]: () => openUrl(url, order.target),
  });
}

/** Copies the payment URL of a sent order, by default the latest of the active document. */
export async function copyPaymentUrl(context: vscode.ExtensionContext, id?: string): Promise<void> {
  const order = await lastSent(context, id);
  const url = order && urlOf(context, order);
  if (!order || url === undefined) return;
  await copyUrl(url, order.target);
  inform('The payment URL is copied.');
}

/** Copies an address that an order sent to `target` came with, so that it opens where the person is. */
export async function copyUrl(url: string, target: Target): Promise<void> {
  await vscode.env.clipboard.writeText(target === 'Simulator' ? await externalAddress(url) : url);
}

/** Opens an address that an order sent to `target` came with, and nothing that is not safe to open. */
export async function openUrl(url: string, target: Target): Promise<void> {
  const judged = judgePaymentUrl(url, target);
  if (!('url' in judged)) return;
  // What VS Code makes of it below is let in by the simulator.
  if (target === 'Simulator') await externalAddress(judged.url);
  // A Uri decodes its parts and encodes them anew, which changes `%2F` or `%26` in a query. Given the text itself, VS
  // Code opens just that, though its types do not say so. It asks before a host that is not trusted, and forwards the
  // ports of a remote window.
  await vscode.env.openExternal(judged.url as unknown as vscode.Uri);
}

function urlOf(context: vscode.ExtensionContext, { id, paymentUrl, qrUrl }: SentOrder): string | undefined {
  const url = paymentUrl ?? qrUrl;
  if (url === undefined) {
    warn('This order has no payment URL.', {
      Details: async () => (await import('./orderView')).showOrder(context, id),
    });
  }
  return url;
}
