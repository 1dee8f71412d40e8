import * as vscode from 'vscode';
import { placed } from '../authoring/problemsInText';
import type { Problem, Span } from '../order/problem';
import { toDiagnostic } from './converters';

/** An order that stands in a document of another kind, and what is wrong with it, at their places there. */
export interface CheckedStretch {
  readonly order: Span;
  readonly problems: readonly Problem[];
}

/**
 * Returns what shows the problems of such orders. They move with the order, and go when it is edited, when another one
 * of the document is checked, and when the document is closed.
 */
export function selectionProblems({ extensionUri, subscriptions }: vscode.ExtensionContext) {
  const collection = vscode.languages.createDiagnosticCollection('multisafepay selection');
  const shown = new Map<string, CheckedStretch>();

  const show = (document: vscode.TextDocument, { order, problems }: CheckedStretch): void => {
    shown.set(document.uri.toString(), { order, problems });
    const diagnostics = problems.map((problem) => toDiagnostic(document, problem, extensionUri));
    collection.set(document.uri, diagnostics);
  };
  const forget = ({ uri }: vscode.TextDocument): void => {
    if (shown.delete(uri.toString())) collection.delete(uri);
  };
  const follow = ({ document, contentChanges: changes }: vscode.TextDocumentChangeEvent): void => {
    const checked = shown.get(document.uri.toString());
    if (!checked || changes.length === 0) return;
    const { start, end } = checked.order;
    const before = changes.filter(({ rangeOffset, rangeLength }) => rangeOffset + rangeLength <= start);
    const after = changes.filter(({ rangeOffset }) => rangeOffset >= end);
    if (before.length + after.length < changes.length) {
      forget(document);
      return;
    }
    const by = before.reduce((sum, { text, rangeLength }) => sum + text.length - rangeLength, 0);
    const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
    if (by !== 0) show(document, { order: moved(checked.order), problems: placed(checked.problems, moved) });
  };

  subscriptions.push(
    collection,
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeTextDocument(follow),
  );
  return show;
}
