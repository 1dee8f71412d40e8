import type * as vscode from 'vscode';
import { whyNotAnOrder } from '../order/isOrder';
import { type Problem, pointer } from '../order/problem';
import { isOrderDocument } from './orderDocuments';
import { problemsIn } from './orderProblems';

/** What speaks against sending a document: a sentence, the first thing to look at, and a mark of all of it. */
export interface Objection {
  readonly title: string;
  readonly detail: string;
  readonly first?: Problem;
  /** Changes with the set of errors, not with where they stand. */
  readonly mark: string;
}

/** What each document was sent in spite of. */
const accepted = new WeakMap<vscode.TextDocument, string>();

/** That a document is not recognised as an order, or has errors; undefined too where it was sent in spite of just these. */
export function objectionTo(document: vscode.TextDocument): Objection | undefined {
  const objection = isOrderDocument(document) ? ofErrors(document) : (ofForm(document) ?? ofErrors(document));
  return objection && accepted.get(document) !== objection.mark ? objection : undefined;
}

/** From now on the document is sent in spite of this, until its set of errors changes. */
export function acceptObjection(document: vscode.TextDocument, { mark }: Objection): void {
  accepted.set(document, mark);
}

function ofForm(document: vscode.TextDocument): Objection | undefined {
  const why = whyNotAnOrder(document.getText());
  return why === undefined
    ? undefined
    : { title: 'This document does not look like an order.', detail: why, mark: why };
}

function ofErrors(document: vscode.TextDocument): Objection | undefined {
  const errors = (problemsIn(document) ?? []).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const count = errors.length === 1 ? 'This order has an error' : `This order has ${errors.length} errors`;
  const mark = JSON.stringify(errors.map(({ code, path }) => `${code} ${pointer(path)}`).sort());
  return { title: `${count}; it will probably be refused.`, detail: first.message, first, mark };
}
