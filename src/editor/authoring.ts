import * as vscode from 'vscode';
import { provideCompletionItems } from './completion';
import { provideHover } from './hover';
import { registerInlayHints } from './inlayHints';
import { registerTaxTables } from './taxTables';

/** Offers completion, hover, inlay hints, and going to and renaming tax tables, in orders; what they know is loaded when the first one is asked for. */
export function registerAuthoring(): vscode.Disposable {
  const json = [{ language: 'json' }, { language: 'jsonc' }];
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(json, { provideCompletionItems }, '"', ':', ' '),
    vscode.languages.registerHoverProvider(json, { provideHover }),
    registerInlayHints(),
    registerTaxTables(),
  );
}
