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

/** The documents that we opened as orders ourselves. */
const expected = new Set<string>();

/** The documents that look like orders, and are larger than the setting `maxFileSize` allows. */
const tooLarge = new Set<string>();

/** How much of a document that is too large is looked at, in UTF-16 units. */
const BEGINNING = 50_000;

/** Whether a document is taken for an order now. */
export function isOrderDocument(document: vscode.TextDocument): boolean {
  return orders.has(document.uri.toString());
}

/** Makes a document be taken for an order whatever it looks like; called before it is opened. */
export function expectOrder(uri: vscode.Uri): void {
  expected.add(uri.toString());
}

/** Whether a document looks like an order, but is too large to be checked. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  return tooLarge.has(document.uri.toString());
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
    const key = document.uri.toString();
    const size = orderSize(document);
    tooLarge.delete(key);
    if (size === 'fits') {
      orders.add(key);
      void tell('opened', document);
    } else if (size === 'too large') {
      tooLarge.add(key);
      // What says so is loaded with what checks orders.
      loading ??= load();
    }
  };
  const forget = (document: vscode.TextDocument) => {
    tooLarge.delete(document.uri.toString());
    if (orders.delete(document.uri.toString())) void tell('closed', document);
  };
  /** An order stays one, unless it grows beyond what is checked. */
  const stays = (document: vscode.TextDocument) => isOrderDocument(document) && fits(document);
  const again = (document: vscode.TextDocument) => {
    if (stays(document)) return;
    forget(document);
    consider(document);
  };
  for (const document of vscode.workspace.textDocuments) consider(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (stays(document)) void tell('changed', document);
      else again(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isOrderDocument(document)) void tell('saved', document);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('multisafepay')) return;
      vscode.workspace.textDocuments.forEach(again);
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
  );
}

/** Whether a document can be an order at all: JSON, and neither another version nor a file of another tool. */
export function mayBeOrder(document: vscode.TextDocument): boolean {
  const name = document.uri.path.split('/').at(-1) ?? '';
  return isJson(document) && !otherSchemes.includes(document.uri.scheme) && !otherFiles.test(name);
}

/** Whether a document that looks like an order is small enough to be checked; undefined when it does not look like one. */
function orderSize(document: vscode.TextDocument): 'fits' | 'too large' | undefined {
  if (!mayBeOrder(document)) return undefined;
  const settings = vscode.workspace.getConfiguration('multisafepay', document);
  const patterns = settings.get<string[]>('files', []);
  const text = document.getText();
  const small = fits(document);
  const isOrder =
    expected.has(document.uri.toString()) ||
    patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0) ||
    whyNotAnOrder(small ? text : text.slice(0, BEGINNING)) === undefined;
  return isOrder ? (small ? 'fits' : 'too large') : undefined;
}

/** Whether a document is small enough to be checked. Its length is known without putting its lines together. */
function fits(document: vscode.TextDocument): boolean {
  const limit = vscode.workspace.getConfiguration('multisafepay', document).get('maxFileSize', 5) * 1_000_000;
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) <= limit;
}
