import * as vscode from 'vscode';
import { fail, inform } from './conversation';

type Rules = Readonly<Record<string, string>>;

const COMMAND = 'multisafepay.turnOffRule';

/** Registers the command behind "Turn off <code>", which writes the setting `multisafepay.rules`. */
export function registerTurnOffRule(): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, turnOff);
}

/** The action that turns off what reports `code`, for the workspace of a document. */
export function turnOffAction(document: vscode.TextDocument, code: string): vscode.CodeAction {
  const title = `Turn off ${code} ${place().words}`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: COMMAND, arguments: [code, document.uri] };
  return action;
}

async function turnOff(code: string, uri: vscode.Uri): Promise<void> {
  const { target, words, ofInspected } = place();
  const before = ofInspected(vscode.workspace.getConfiguration('multisafepay', uri).inspect<Rules>('rules'));
  const write = async (rules: Rules | undefined, what: string) => {
    try {
      await vscode.workspace.getConfiguration('multisafepay', uri).update('rules', rules, target);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      fail(`Could not turn ${what} ${code} ${words}. ${why}`, { 'Open Settings': openSettings });
      return false;
    }
  };
  if (await write({ ...before, [code]: 'off' }, 'off'))
    inform(`${code} is turned off ${words}.`, { Undo: () => write(before, 'on') });
}

function openSettings(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openSettings', 'multisafepay.rules');
}

/** Where it is written: a workspace has settings of its own, and they count once it is trusted. */
function place() {
  const { workspaceFolders, isTrusted } = vscode.workspace;
  return workspaceFolders && isTrusted
    ? {
        target: vscode.ConfigurationTarget.Workspace,
        words: 'in this workspace',
        ofInspected: (found: { workspaceValue?: Rules } | undefined) => found?.workspaceValue,
      }
    : {
        target: vscode.ConfigurationTarget.Global,
        words: 'in your user settings',
        ofInspected: (found: { globalValue?: Rules } | undefined) => found?.globalValue,
      };
}
