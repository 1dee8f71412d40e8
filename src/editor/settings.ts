import * as vscode from 'vscode';
import type { Severity } from '../order/problem';
import { isOrderDocument } from './orderDocuments';

/** The settings of this extension, as they hold for a document. */
export function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('multisafepay', document);
}

/** Whether a document is an order that is to be checked. */
export function isChecked(document: vscode.TextDocument): boolean {
  return isOrderDocument(document) && settingsOf(document).get('validate.enable', true);
}

/** The severities of rules that the user changed, by their code. */
export function ruleSettings(document: vscode.TextDocument): Record<string, Severity | 'off'> {
  return settingsOf(document).get<Record<string, Severity | 'off'>>('rules', {});
}
