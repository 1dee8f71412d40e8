import * as vscode from 'vscode';
import { orderInText } from '../authoring/orderInText';
import { warn } from './conversation';
import { openUntitledOrder } from './untitledOrder';

/** Opens the order that the clipboard holds, in whatever text, as a new document; or says why there is none. */
export async function newOrderFromClipboard(): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  const found = orderInText(text);
  if ('json' in found) return openUntitledOrder(found.json);
  const where = found.at === undefined ? '' : ` See line ${text.slice(0, found.at).split('\n').length} of it.`;
  warn(`The clipboard holds no order. ${found.reason}${where}`);
}
