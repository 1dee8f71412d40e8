import * as vscode from 'vscode';
import { isTooLarge } from './orderDocuments';
import { settingsOf } from './settings';
import { world } from './testHooks';

/**
 * Says of the active document that it is an order too large to be checked, as a language status: in the status bar,
 * for who looks there.
 */
export function registerLargeDocuments(): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const text = document && isTooLarge(document) ? textOf(document) : undefined;
    if (text === item?.text) return;
    item?.dispose();
    item = text ? statusItem(text) : undefined;
    world.status = text;
  };
  show();
  return vscode.Disposable.from(
    { dispose: () => item?.dispose() },
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeTextDocument(show),
    vscode.workspace.onDidChangeConfiguration(show),
  );
}

function textOf(document: vscode.TextDocument): string {
  return `Order not checked: larger than ${settingsOf(document).get('maxFileSize', 5)} MB`;
}

function statusItem(text: string): vscode.LanguageStatusItem {
  const json = [{ language: 'json' }, { language: 'jsonc' }];
  const item = vscode.languages.createLanguageStatusItem('multisafepay.largeDocument', json);
  item.name = 'MultiSafepay Orders';
  item.text = text;
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = {
    title: 'Open Setting',
    command: 'workbench.action.openSettings',
    arguments: ['multisafepay.maxFileSize'],
  };
  return item;
}
