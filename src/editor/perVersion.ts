import type * as vscode from 'vscode';

/** Makes work that reads a whole document be done once for each version of it; VS Code asks at every move of the cursor. */
export function perVersion<T>(work: (text: string) => T): (document: vscode.TextDocument) => T {
  const done = new WeakMap<vscode.TextDocument, { readonly version: number; readonly value: T }>();
  return (document) => {
    const known = done.get(document);
    if (known?.version === document.version) return known.value;
    const value = work(document.getText());
    done.set(document, { version: document.version, value });
    return value;
  };
}
