import * as vscode from 'vscode';
import type { SnippetCompletion } from '../authoring/snippetCompletion';
import { toRange } from './converters';
import { isOrderDocument, mayBeOrder } from './orderDocuments';

/** A document in which nothing stands yet but, perhaps, the beginning of a word. */
const EMPTY = /^\s*"?[\w-]*"?\s*$/;

/** Whole orders in an empty JSON document, and parts of an order where they are legal. */
export const snippetCompletion: vscode.CompletionItemProvider = {
  async provideCompletionItems(document, position, token) {
    const isEmpty = mayBeOrder(document) && document.lineCount < 5 && EMPTY.test(document.getText());
    if (!isEmpty && !isOrderDocument(document)) return [];
    const { partsAt, wholeOrdersAt } = await import('../authoring/snippetCompletion');
    if (token.isCancellationRequested) return [];
    const offer = isEmpty ? wholeOrdersAt : partsAt;
    return offer(document.getText(), document.offsetAt(position)).map((completion) => toItem(document, completion));
  },
};

function toItem(document: vscode.TextDocument, completion: SnippetCompletion): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: completion.label, description: completion.description },
    vscode.CompletionItemKind.Snippet,
  );
  item.range = toRange(document, completion.range);
  item.insertText = new vscode.SnippetString(completion.snippet);
  item.filterText = completion.filterText;
  // Behind our names and values, before what VS Code proposes by itself.
  item.sortText = `!9${completion.label}`;
  item.documentation = new vscode.MarkdownString().appendCodeblock(completion.preview, 'json');
  return item;
}
