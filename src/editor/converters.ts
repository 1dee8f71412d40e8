import * as vscode from 'vscode';
import type { Problem, Severity, Span, TextEdit } from '../order/problem';

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The range of a span of a document's text. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A problem as VS Code shows it; its code links to the entry about it. */
export function toDiagnostic(document: vscode.TextDocument, problem: Problem, root: vscode.Uri): vscode.Diagnostic {
  const { code, severity, message, range, deprecated, apiError, docs, related } = problem;
  const says = apiError === undefined ? message : `${message} API error ${apiError}.`;
  const diagnostic = new vscode.Diagnostic(toRange(document, range), says, severities[severity]);
  const [page = '', fragment = ''] = docs.split('#');
  if (deprecated) diagnostic.tags = [vscode.DiagnosticTag.Deprecated];
  if (related)
    diagnostic.relatedInformation = related.map(
      (each) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, toRange(document, each.range)),
          each.message,
        ),
    );
  diagnostic.source = 'MultiSafepay';
  diagnostic.code = { value: code, target: vscode.Uri.joinPath(root, page).with({ fragment }) };
  return diagnostic;
}

/** Edits of a document, for VS Code to apply and to undo. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(document, range), newText);
  return edit;
}
