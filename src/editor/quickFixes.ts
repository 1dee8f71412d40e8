import * as vscode from 'vscode';
import { toRange, toWorkspaceEdit } from './converters';
import { isOrderDocument } from './orderDocuments';
import { problemsIn } from './orderProblems';

/** The fixes of the problems at a range, made for the text as it stands. */
export function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (!isOrderDocument(document)) return [];
  const here = (problemsIn(document) ?? []).filter((problem) => toRange(document, problem.range).intersection(range));
  return here.flatMap(({ code, range: span, fixes }) => {
    const shown = diagnostics.filter((each) => codeOf(each) === code && each.range.isEqual(toRange(document, span)));
    return fixes.map((fix) => {
      const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document, fix);
      action.diagnostics = shown;
      action.isPreferred = fix.preferred ?? fixes.length === 1;
      return action;
    });
  });
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
