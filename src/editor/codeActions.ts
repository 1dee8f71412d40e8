import * as vscode from 'vscode';
import { removeEmptyFields } from '../order/emptyFields';
import { fixAll } from '../order/fixAll';
import { toWorkspaceEdit } from './converters';
import { isOrderDocument } from './orderDocuments';
import { perVersion } from './perVersion';
import { quickFixes } from './quickFixes';
import { isChecked, ruleSettings } from './settings';
import { registerTurnOffRule } from './turnOffRule';

/** Offers fixes of problems, all lossless fixes at once (for saving), and the removal of empty fields. */
export function registerCodeActions(): vscode.Disposable {
  const { QuickFix, RefactorRewrite, SourceFixAll } = vscode.CodeActionKind;
  return vscode.Disposable.from(
    registerTurnOffRule(),
    register(QuickFix, quickFixes),
    register(SourceFixAll.append('multisafepay'), allFixes),
    register(RefactorRewrite, emptyFields),
  );
}

function register(
  kind: vscode.CodeActionKind,
  provideCodeActions: vscode.CodeActionProvider['provideCodeActions'],
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'json' }, { language: 'jsonc' }],
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  );
}

function allFixes(document: vscode.TextDocument): vscode.CodeAction[] {
  if (!isChecked(document)) return [];
  const edits = fixAll(document.getText(), { rules: ruleSettings(document) });
  if (edits.length === 0) return [];
  const kind = vscode.CodeActionKind.SourceFixAll.append('multisafepay');
  const action = new vscode.CodeAction('Make all lossless fixes of this order', kind);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

const emptyFieldEdits = perVersion(removeEmptyFields);

/** Offered to who asks for refactorings; a light bulb at every line would be noise. */
function emptyFields(
  document: vscode.TextDocument,
  _range: vscode.Range,
  { triggerKind }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (triggerKind !== vscode.CodeActionTriggerKind.Invoke || !isOrderDocument(document)) return [];
  const edits = emptyFieldEdits(document);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Remove empty fields', vscode.CodeActionKind.RefactorRewrite);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}
