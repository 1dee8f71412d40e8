import * as vscode from 'vscode';
import { toRange } from './converters';
import { isOrderDocument } from './orderDocuments';

/** What there is to know about the field at a position of an order. */
export async function provideHover(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  if (!isOrderDocument(document)) return undefined;
  const { hoverAt } = await import('../authoring/hover');
  if (token.isCancellationRequested) return undefined;
  const found = hoverAt(document.getText(), document.offsetAt(position));
  // A MarkdownString is not trusted and has no HTML, unless it is told so.
  return found && new vscode.Hover(new vscode.MarkdownString(found.markdown), toRange(document, found.range));
}
