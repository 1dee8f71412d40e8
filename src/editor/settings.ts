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

type Rules = Record<string, Severity | 'off'>;

/** The severities of rules that the user changed, by their code. */
export function ruleSettings(document: vscode.TextDocument): Rules {
  return settingsOf(document).get<Rules>('rules', {});
}

/** The same for orders that come from no document: as they hold in the workspace, in its first folder if it has many. */
export function workspaceRules(): Rules {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.workspace.getConfiguration('multisafepay', folder ?? null).get<Rules>('rules', {});
}
