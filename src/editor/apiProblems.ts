import * as vscode from 'vscode';
import type { Target } from '../api/endpoint';
import { explain } from '../api/errorCodes';
import type { Problem } from '../order/problem';
import { afterEdits, isKnown, isSame, type Refusal, type Verdict, verdictOn } from './apiVerdict';
import { toRange } from './converters';

/** The sources of these diagnostics, by where the verdict comes from. */
const SOURCES: Readonly<Record<Target, string>> = {
  'Test API': 'MultiSafepay API',
  Simulator: 'Simulator predicts',
};

let problems: ReturnType<typeof make> | undefined;

/** The diagnostics of what the API refused, on the values that caused it; made once. */
export function apiProblems(context: vscode.ExtensionContext): ReturnType<typeof make> {
  problems ??= make(context);
  return problems;
}

/** Whether a diagnostic is one of these; its code is the API's then. */
export function isApiProblem({ source }: vscode.Diagnostic): boolean {
  return Object.values(SOURCES).some((each) => each === source);
}

function make(context: vscode.ExtensionContext) {
  const collection = vscode.languages.createDiagnosticCollection('multisafepay-api');
  const verdicts = new Map<string, Verdict>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();

  const set = (document: vscode.TextDocument, verdict: Verdict | undefined) => {
    const key = document.uri.toString();
    if (verdict) verdicts.set(key, verdict);
    else verdicts.delete(key);
    collection.set(
      document.uri,
      verdict && !verdict.known ? [toDiagnostic(document, verdict, context.extensionUri)] : [],
    );
  };

  context.subscriptions.push(
    collection,
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const verdict = verdicts.get(document.uri.toString());
      if (verdict && contentChanges.length > 0) set(document, afterEdits(verdict, contentChanges));
    }),
    // A problem of our own may come or go with another value, or with a setting.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        const verdict = verdicts.get(uri.toString());
        const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
        if (!verdict || !document) continue;
        const known = isKnown(document, verdict.code, verdict.causes);
        if (known !== verdict.known) set(document, { ...verdict, known });
      }
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (verdicts.has(document.uri.toString())) set(document, undefined);
    }),
  );

  return {
    /** Fires when a refusal comes to a document, or goes with the next send. */
    onDidChange: changed.event,

    /** Marks the values that a refusal is about; returns the first one's range, or undefined where no value is. */
    show(document: vscode.TextDocument, refusal: Refusal): vscode.Range | undefined {
      const verdict = document.isClosed ? undefined : verdictOn(document, refusal);
      set(document, verdict);
      changed.fire(document);
      const [first] = verdict?.causes ?? [];
      return first && toRange(document, first.mark);
    },

    /** Takes the refusal of a document away. */
    clear(document: vscode.TextDocument): void {
      if (!verdicts.has(document.uri.toString())) return;
      set(document, undefined);
      changed.fire(document);
    },

    /** What is added to a problem of our own that was refused just so; nothing for the others. */
    remarkOn(document: vscode.TextDocument, problem: Problem): string {
      const verdict = verdicts.get(document.uri.toString());
      if (!verdict || !isSame(problem, verdict.code, verdict.causes)) return '';
      return verdict.target === 'Simulator' ? ' (the Simulator predicts it)' : ' (the API refused it)';
    },
  };
}

function toDiagnostic(
  document: vscode.TextDocument,
  { code, refused, target, causes }: Verdict,
  root: vscode.Uri,
): vscode.Diagnostic {
  const [first, ...others] = causes.map(({ mark }) => toRange(document, mark));
  const said = refused.text || explain(code)?.title || 'No text was given';
  const message = [/[.!?]$/.test(said) ? said : `${said}.`, refused.meaning].filter(Boolean).join(' ');
  const diagnostic = new vscode.Diagnostic(first ?? new vscode.Range(0, 0, 0, 0), message);
  diagnostic.source = SOURCES[target];
  const page = vscode.Uri.joinPath(root, 'docs', 'errors.md');
  diagnostic.code = { value: code, target: page.with({ fragment: String(code) }) };
  if (others.length > 0) {
    diagnostic.relatedInformation = others.map(
      (range) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, range), 'This counts too.'),
    );
  }
  return diagnostic;
}
