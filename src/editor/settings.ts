import * as vscode from 'vscode';
import type { Severity } from '../order/problem';

/** The settings of this extension, as they hold for a document. */
export function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('multisafepay', document);
}

/** The severities of rules that the user changed, by their code. */
export function ruleSettings(document: vscode.TextDocument): Record<string, Severity | 'off'> {
  return settingsOf(document).get<Record<string, Severity | 'off'>>('rules', {});
}
