import * as vscode from 'vscode';
import { whyNotAnOrder } from '../order/isOrder';

/** What is done with order documents; loaded when the first one is there. */
export interface OrderWatcher {
  opened(document: vscode.TextDocument): void;
  changed(document: vscode.TextDocument): void;
  saved(document: vscode.TextDocument): void;
  closed(document: vscode.TextDocument): void;
}

/** Whose documents are never orders: other versions in a repository, and what VS Code itself writes. */
const otherSchemes = ['git', 'output', 'vscode', 'vscode-userdata', 'vscode-settings', 'debug', 'walkThrough'];
const otherFiles =
  /^(?:package|package-lock|composer|settings|launch|tasks|extensions|keybindings|[tj]sconfig.*|.*\.schema)\.jsonc?$/i;

/** The documents that are orders. Once an order, a document stays one until it is closed, whatever is typed in it. */
const orders = new Set<string>();

/** Whether a document is taken for an order now. */
export function isOrderDocument(document: vscode.TextDocument): boolean {
  return orders.has(document.uri.toString());
}

/** Whether a document is JSON, so that it could be sent. */
export function isJson({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'json' || languageId === 'jsonc';
}

/** Watches JSON documents, and loads the watcher when one of them first looks like an order. */
export function watchOrders(load: () => Promise<OrderWatcher>): vscode.Disposable {
  let loading: Promise<OrderWatcher> | undefined;
  const tell = async (event: keyof OrderWatcher, document: vscode.TextDocument) => {
    loading ??= load();
    const watcher = await loading;
    if (event === 'closed' || !document.isClosed) watcher[event](document);
  };
  const consider = (document: vscode.TextDocument) => {
    if (!looksLikeOrder(document)) return;
    orders.add(document.uri.toString());
    void tell('opened', document);
  };
  for (const document of vscode.workspace.textDocuments) consider(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (isOrderDocument(document)) void tell('changed', document);
      else consider(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isOrderDocument(document)) void tell('saved', document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (orders.delete(document.uri.toString())) void tell('closed', document);
    }),
  );
}

/** Whether a document can be an order at all: JSON, and neither another version nor a file of another tool. */
export function mayBeOrder(document: vscode.TextDocument): boolean {
  const name = document.uri.path.split('/').at(-1) ?? '';
  return isJson(document) && !otherSchemes.includes(document.uri.scheme) && !otherFiles.test(name);
}

function looksLikeOrder(document: vscode.TextDocument): boolean {
  if (!mayBeOrder(document)) return false;
  const settings = vscode.workspace.getConfiguration('multisafepay', document);
  const patterns = settings.get<string[]>('files', []);
  const text = document.getText();
  if (text.length > settings.get('maxFileSize', 5) * 1_000_000) return false;
  if (patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0)) return true;
  return whyNotAnOrder(text) === undefined;
}
