import type * as vscode from 'vscode';
import { whyNotAnOrder } from '../order/isOrder';
import { pick } from './conversation';
import { isOrderDocument } from './orderDocuments';
import { problemsIn } from './orderProblems';
import { showProblems } from './showProblems';

/** Asks once when a document is not recognised as an order, or has errors; true when it is to be sent. */
export async function mayBeSent(document: vscode.TextDocument): Promise<boolean> {
  const why = isOrderDocument(document) ? undefined : whyNotAnOrder(document.getText());
  if (why) return (await ask('This document does not look like an order.', why, ['Cancel'])) === SEND;

  const errors = (problemsIn(document) ?? []).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return true;
  const count = errors.length === 1 ? 'This order has an error' : `This order has ${errors.length} errors`;
  const answer = await ask(`${count}; it will probably be refused.`, first.message, [SHOW]);
  if (answer === SHOW) await showProblems(document, first.range);
  return answer === SEND;
}

const SEND = 'Send anyway';
const SHOW = 'Show problems';

async function ask(title: string, placeHolder: string, others: string[]): Promise<string | undefined> {
  const labels = [...others, SEND].map((label) => ({ label }));
  return (await pick(title, placeHolder, labels))?.label;
}
