import * as vscode from 'vscode';
import type { Target } from '../api/endpoint';
import type { Outcome } from '../api/outcome';
import { outcomeWords } from '../api/outcomeWords';
import { type Buttons, fail, inform, warn } from './conversation';
import { output } from './output';

/** Tells what became of an order: in a notification, and in the output channel. Nothing opens by itself. */
export function tellOutcome(outcome: Outcome, name: string, target: Target): void {
  const { lines, url } = outcomeWords(outcome, target);
  const message = [...lines.map(sentence), ...(url ? [`Payment URL: ${url}`] : [])].join(' ');
  if (outcome.kind === 'accepted') {
    output().info(`${name}: ${message}`);
    const tell = outcome.payment.kind === 'unsafe-url' || outcome.payment.kind === 'foreign-url' ? warn : inform;
    tell(message, buttonsOf(outcome));
    return;
  }
  if (outcome.kind === 'failed' && outcome.reason === 'cancelled') {
    output().info(`${name}: ${message}`);
    inform(message);
    return;
  }
  output().error(`${name}: ${message}`);
  fail(message, { 'Show Output': () => output().show(true) });
}

function buttonsOf({ payment }: Outcome & { kind: 'accepted' }): Buttons {
  if (!('url' in payment)) return {};
  const { url } = payment;
  const openLabel = payment.kind === 'foreign-url' ? `Open ${payment.host}` : 'Open';
  return {
    [openLabel]: () => open(url),
    Copy: () => vscode.env.clipboard.writeText(url),
  };
}

/** VS Code itself asks before it opens a host that is not trusted. */
async function open(url: string): Promise<void> {
  // A Uri decodes its parts and encodes them anew, which changes `%2F` or `%26` in a query. Given the text itself, VS
  // Code opens just that, though its types do not say so.
  await vscode.env.openExternal(url as unknown as vscode.Uri);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) || /https?:\S+$/.test(text) ? text : `${text}.`;
}
