import * as vscode from 'vscode';
import { orderInText } from '../authoring/orderInText';
import { counted, placed, problemsInText } from '../authoring/problemsInText';
import type { Span } from '../order/problem';
import { inform, warn } from './conversation';
import { toRange } from './converters';
import { isOrderDocument } from './orderDocuments';
import { selectionProblems } from './selectionProblems';
import { ruleSettings } from './settings';
import { showProblems } from './showProblems';
import { openUntitledOrder } from './untitledOrder';

let show: ReturnType<typeof selectionProblems> | undefined;

/**
 * Checks the order in the selection, in a document of any language, and shows what is wrong at its place there. Without
 * a selection it is the order nearest to the cursor.
 */
export function checkSelection(context: vscode.ExtensionContext): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    warn('No editor is active. Select an order in an editor, then run Check Selection as Order again.');
    return;
  }
  const { document, selection } = editor;
  const cursor = document.offsetAt(selection.start);
  const [begin, near] = selection.isEmpty ? [0, cursor] : [cursor, undefined];
  const inDocument = ({ start, end }: Span): Span => ({ start: begin + start, end: begin + end });

  const found = orderInText(document.getText(selection.isEmpty ? undefined : selection), near);
  if ('reason' in found) {
    const { reason, at } = found;
    const fault = at !== undefined && toRange(document, inDocument({ start: at, end: at }));
    warn(`There is no order in ${selection.isEmpty ? 'this document' : 'the selection'}. ${reason}`, {
      ...(fault && { 'Go to Line': () => vscode.window.showTextDocument(document, { selection: fault }) }),
    });
    return;
  }
  const order = inDocument({ start: found.offsetInSource(0), end: found.offsetInSource(found.json.length) });
  const problems = placed(problemsInText(found, { rules: ruleSettings(document) }), inDocument);
  show ??= selectionProblems(context);
  // An order document shows its problems anyway.
  show(document, { order, problems: isOrderDocument(document) ? [] : problems });

  const line = document.positionAt(order.start).line + 1;
  const which = selection.isEmpty ? `the order in line ${line}` : 'the selected order';
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  const tell = first ? warn : inform;
  tell(`${counted(problems)} in ${which}.`, {
    ...(first && { 'Show Problems': () => showProblems(document, first.range) }),
    'Open as Order': () => openUntitledOrder(found.json),
  });
}
