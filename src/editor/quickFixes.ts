import * as vscode from 'vscode';
import type { Problem } from '../order/problem';
import { isApiProblem } from './apiProblems';
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
  const problems = problemsIn(document) ?? [];
  const here = problems.filter((problem) => toRange(document, problem.range).intersection(range));
  const ours = here.flatMap((problem) => {
    const span = toRange(document, problem.range);
    const shown = diagnostics.filter((each) => codeOf(each) === problem.code && each.range.isEqual(span));
    return actionsFor(document, problem, shown);
  });
  // What the API refused here, the rules may have found elsewhere.
  const ofApi = diagnostics.filter(isApiProblem).flatMap((refused) => {
    const same = problems.filter((problem) => problem.apiError === codeOf(refused) && !here.includes(problem));
    return same.flatMap((problem) => actionsFor(document, problem, [refused]));
  });
  const turnOffs = [...new Set(here.map(({ code }) => code))].map((code) => {
    const action = turnOffAction(document, code);
    action.diagnostics = diagnostics.filter((each) => codeOf(each) === code);
    return action;
  });
  return [...ours, ...ofApi, ...turnOffs];
}

function actionsFor(
  document: vscode.TextDocument,
  { fixes }: Problem,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  return fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, fix.edits);
    action.diagnostics = diagnostics;
    action.isPreferred = fix.preferred ?? fixes.length === 1;
    return action;
  });
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
