import * as vscode from 'vscode';
import type { Completion } from '../authoring/completion';
import { toRange } from './converters';
import { isOrderDocument } from './orderDocuments';

/** Our proposals at a position of an order. A space asks for them behind a colon only. */
export async function provideCompletionItems(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
  { triggerCharacter }: vscode.CompletionContext,
): Promise<vscode.CompletionItem[]> {
  if (!isOrderDocument(document)) return [];
  const before = document.lineAt(position).text.slice(0, position.character);
  if (triggerCharacter === ' ' && !/:\s*$/.test(before)) return [];
  const { completionsAt } = await import('../authoring/completion');
  if (token.isCancellationRequested) return [];
  const found = await completionsAt(document.getText(), document.offsetAt(position));
  return token.isCancellationRequested ? [] : found.map((completion) => toItem(document, completion));
}

function toItem(document: vscode.TextDocument, completion: Completion): vscode.CompletionItem {
  const { kind, label, detail, about, range, snippet, filterText, sortText, deprecated, listNext } = completion;
  const shown = detail ? { label, description: detail } : label;
  const is = kind === 'property' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
  const item = new vscode.CompletionItem(shown, is);
  item.range = toRange(document, range);
  item.insertText = new vscode.SnippetString(snippet);
  item.filterText = filterText;
  item.sortText = sortText;
  if (about) item.documentation = new vscode.MarkdownString(about);
  if (deprecated) item.tags = [vscode.CompletionItemTag.Deprecated];
  if (listNext) item.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
  return item;
}
