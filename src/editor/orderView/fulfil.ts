import * as vscode from 'vscode';
import type { SentOrder } from '../../api/sentOrder';
import { refreshStatus } from '../orderStatusUpdates';
import { copyUrl, openUrl } from '../paymentUrls';
import { notifyAgain, setOutcomeOf } from '../setOutcome';
import { COPIES, testData } from './copies';
import type { Wish } from './script';

/** Does what a button of the page asks for; returns what is to be said of it there. */
export async function fulfil(
  context: vscode.ExtensionContext,
  order: SentOrder,
  { do: deed, what = '' }: Wish,
): Promise<string | undefined> {
  const { id, paymentUrl, qrUrl, target, file } = order;
  const url = paymentUrl ?? qrUrl;
  switch (deed) {
    case 'open':
      if (url !== undefined) await openUrl(url, target);
      return undefined;
    case 'copy':
      return copy(order, what);
    case 'refresh':
      return (await refreshStatus(context, id)) ?? 'Status refreshed.';
    case 'outcome':
      return setOutcomeOf(order);
    case 'notify':
      return notifyAgain(order);
    case 'forward':
      await vscode.commands.executeCommand('multisafepay.forwardNotifications', id);
      return undefined;
    case 'again':
      await vscode.commands.executeCommand('multisafepay.sendAgain', id);
      return undefined;
    case 'file':
      return file === undefined ? undefined : showFile(vscode.Uri.parse(file, true));
    default:
      return undefined;
  }
}

async function copy(order: SentOrder, name: string): Promise<string | undefined> {
  const copied = Object.hasOwn(COPIES, name) ? COPIES[name] : undefined;
  const text = copied ? copied.textOf(order) : testData(order)[Number(name)]?.value;
  if (text === undefined) return undefined;
  if (name === 'url') await copyUrl(text, order.target);
  else await vscode.env.clipboard.writeText(text);
  return `${copied?.what ?? text} copied.`;
}

async function showFile(uri: vscode.Uri): Promise<string | undefined> {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  // An untitled document that is opened by its name again would be a new one.
  if (uri.scheme === 'untitled' && !isOpen) return 'The document was closed without being saved.';
  try {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    return undefined;
  } catch {
    return `${vscode.workspace.asRelativePath(uri)} cannot be opened: it may be moved or deleted.`;
  }
}
