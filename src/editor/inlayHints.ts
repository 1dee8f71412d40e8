import * as vscode from 'vscode';
import type { InlayText } from '../authoring/inlays';
import { isOrderDocument } from './orderDocuments';
import { perVersion } from './perVersion';
import { settingsOf } from './settings';

/** Shows an amount as money and the verdict on the cart, in orders, where the setting `inlayHints.enable` has them on. */
export function registerInlayHints(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!isOrderDocument(document) || !settingsOf(document).get('inlayHints.enable', true)) return [];
      inlays ??= import('../authoring/inlays').then(({ inlaysOf }) => perVersion(inlaysOf));
      const inlaysIn = await inlays;
      if (token.isCancellationRequested) return [];
      return inlaysIn(document)
        .map((inlay) => toInlayHint(document, inlay))
        .filter(({ position }) => range.contains(position));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider([{ language: 'json' }, { language: 'jsonc' }], provider),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('multisafepay.inlayHints')) changed.fire();
    }),
  );
}

let inlays: Promise<(document: vscode.TextDocument) => InlayText[]> | undefined;

function toInlayHint(document: vscode.TextDocument, { offset, text, working }: InlayText): vscode.InlayHint {
  const hint = new vscode.InlayHint(document.positionAt(offset), text);
  hint.paddingLeft = true;
  if (working) hint.tooltip = working;
  return hint;
}
