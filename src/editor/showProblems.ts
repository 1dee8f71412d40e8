import * as vscode from 'vscode';
import type { Span } from '../order/problem';
import { toRange } from './converters';

/** Goes to a place in a document, and opens the list of problems. */
export async function showProblems(document: vscode.TextDocument, place: Span): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: toRange(document, place) });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
