import * as vscode from 'vscode';
import { watchActiveOrder } from './activeOrder';
import { apiProblems } from './apiProblems';
import { registerAuthoring } from './authoring';
import { registerCodeActions } from './codeActions';
import { registerCodeLenses } from './codeLens';
import { toDiagnostic } from './converters';
import { destinationChange } from './destinationChange';
import { registerLargeDocuments } from './largeDocuments';
import { methodNotActive } from './methodNotActive';
import { isOrderDocument, type OrderWatcher } from './orderDocuments';
import { problemsIn } from './orderProblems';
import { isChecked } from './settings';
import { statusBar } from './statusBar';
import { partFromClosed } from './untitledOrders';

/** How long after the last key an order is checked: no squiggle while a word is being typed. */
const PAUSE = 200;

/** Starts to check order documents: at once when they are opened or saved, after a pause while they are typed. */
export function startDiagnostics(context: vscode.ExtensionContext): OrderWatcher {
  const collection = vscode.languages.createDiagnosticCollection('multisafepay');
  const refusals = apiProblems(context);
  const bar = statusBar(context);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const stopTimer = (document: vscode.TextDocument) => clearTimeout(timers.get(document.uri.toString()));
  const check = (document: vscode.TextDocument) => {
    stopTimer(document);
    if (document.isClosed) return;
    if (!isChecked(document)) {
      collection.delete(document.uri);
      return;
    }
    const problems = problemsIn(document);
    // Half-typed text has no value to judge: the last problems stay where VS Code moved them.
    if (!problems) return;
    collection.set(
      document.uri,
      [...problems, ...methodNotActive(context, document)].map((problem) => {
        const diagnostic = toDiagnostic(document, problem, context.extensionUri);
        diagnostic.message += refusals.remarkOn(document, problem);
        return diagnostic;
      }),
    );
  };

  context.subscriptions.push(
    collection,
    {
      dispose: () => {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('multisafepay')) return;
      vscode.workspace.textDocuments.filter(isOrderDocument).forEach(check);
    }),
    destinationChange.event(() => vscode.workspace.textDocuments.filter(isOrderDocument).forEach(check)),
    refusals.onDidChange((document) => isOrderDocument(document) && check(document)),
    registerAuthoring(),
    registerCodeActions(),
    registerLargeDocuments(),
    registerCodeLenses(context),
    watchActiveOrder(),
    partFromClosed(context),
  );

  return {
    opened(document) {
      check(document);
      bar.update();
    },
    saved: check,
    changed(document) {
      stopTimer(document);
      timers.set(
        document.uri.toString(),
        setTimeout(() => check(document), PAUSE),
      );
    },
    closed(document) {
      stopTimer(document);
      timers.delete(document.uri.toString());
      collection.delete(document.uri);
    },
  };
}
