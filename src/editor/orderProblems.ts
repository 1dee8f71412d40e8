import type * as vscode from 'vscode';
import { markers } from '../authoring/markers';
import { checkOrder } from '../order/checkOrder';
import { readOrder } from '../order/orderText';
import type { Problem } from '../order/problem';
import { ruleSettings } from './settings';

interface Checked {
  readonly version: number;
  readonly rules: string;
  readonly problems: readonly Problem[] | undefined;
}

const checked = new WeakMap<vscode.TextDocument, Checked>();

/** The problems of a document as it stands, as markers; undefined while it does not parse. A version is checked once. */
export function problemsIn(document: vscode.TextDocument): readonly Problem[] | undefined {
  const settings = ruleSettings(document);
  const rules = JSON.stringify(settings);
  const known = checked.get(document);
  if (known?.version === document.version && known.rules === rules) return known.problems;
  const text = document.getText();
  const problems = 'value' in readOrder(text) ? markers(checkOrder(text, { rules: settings })) : undefined;
  checked.set(document, { version: document.version, rules, problems });
  return problems;
}
