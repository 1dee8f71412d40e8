import * as vscode from 'vscode';
import { toRange, toWorkspaceEdit } from './converters';
import { problemsIn } from './orderProblems';
import { isChecked } from './settings';
import { turnOffAction } from './turnOffRule';

/** The fixes of the problems at a range, made for the text as it stands; behind them, the ways to turn the rules off. */
export function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (!isChecked(document)) return [];
  const here = (problemsIn(document) ?? []).filter((problem) => toRange(document, problem.range).intersection(range));
  const fixes = here.flatMap((problem) => {
    const shown = diagnostics.filter(
      (each) => codeOf(each) === problem.code && each.range.isEqual(toRange(document, problem.range)),
    );
    return problem.fixes.map((fix) => {
      const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document, fix.edits);
      action.diagnostics = shown;
      action.isPreferred = fix.preferred ?? problem.fixes.length === 1;
      return action;
    });
  });
  const turnOffs = [...new Set(here.map(({ code }) => code))].map((code) => {
    const action = turnOffAction(document, code);
    action.diagnostics = diagnostics.filter((each) => codeOf(each) === code);
    return action;
  });
  return [...fixes, ...turnOffs];
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
