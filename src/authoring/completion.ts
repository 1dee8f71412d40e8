import type { CompletionItem, CompletionItemKind, Range } from 'vscode-json-languageservice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { gatewayById } from '../order/gateways/catalogue';
import type { Path, Span } from '../order/problem';
import type { Field } from '../order/schema/field';
import { fieldAt } from '../order/schema/skeleton';
import { type Choice, choicesAt, taxTables } from './choices';
import { fieldText } from './fieldText';
import { gatewayCard } from './gatewayCard';
import { completeBy, service } from './languageService';
import { type Need, needOf } from './need';
import { insertionPath } from './nodes';
import { type OpenOrder, openOrder } from './openOrder';
import { orderSchema } from './orderSchema';

/** A property or a value that may be inserted. */
export interface Completion {
  readonly kind: 'property' | 'value';
  readonly label: string;
  /** A few words next to the label. */
  readonly detail?: string;
  /** What it is, as Markdown. */
  readonly about: string;
  /** What it replaces. */
  readonly range: Span;
  /** In the language of VS Code's snippets. */
  readonly snippet: string;
  readonly filterText: string;
  readonly sortText: string;
  readonly deprecated: boolean;
  /** A value is to be chosen next, from a list of its own. */
  readonly listNext: boolean;
}

/** What fits at an offset of an order, broken or not, best first; nothing where no help of ours is wanted. */
export async function completionsAt(text: string, offset: number): Promise<Completion[]> {
  const open = openOrder(text);
  const path = open && insertionPath(open.json, offset);
  // Outside the root object the service would propose a second one.
  if (!open || !path) return [];
  completeBy(keyOf(open), () => orderSchema(open));
  const list = await service.doComplete(open.document, open.document.positionAt(offset), open.json);
  const field = fieldAt(open.root, path);
  const choices = new Map(
    field && choicesAt(open, path, field).map((choice) => [JSON.stringify(choice.value), choice]),
  );
  const found = (list?.items ?? []).flatMap((item, index) => {
    const { textEdit, label, insertText = '', command } = item;
    if (!textEdit || !('range' in textEdit) || isMereExample(item, field, choices.get(label))) return [];
    const range = spanOf(open.document, textEdit.range);
    const rest = item.kind === PROPERTY ? property(open, path, label) : value(path, item, choices.get(label), index);
    return [{ label, range, snippet: insertText, listNext: command !== undefined, ...rest }];
  });
  return found.sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
}

/**
 * Whether a value is an example of a free text or number. It goes with its name when that is inserted; as a proposal
 * the Enter key would put it in place of what somebody types.
 */
function isMereExample(item: CompletionItem, field: Field | undefined, choice: Choice | undefined): boolean {
  const isSnippet = item.kind !== PROPERTY && item.filterText !== undefined;
  // The element of a long list is a part of an order, with a snippet of its own.
  if (isSnippet && field?.many) return true;
  return isSnippet && !choice && !field?.members && !Array.isArray(field?.example);
}

/** How the service marks the name of a property; its own constant has no name that Node can import. */
const PROPERTY: CompletionItemKind = 10;

/** What a schema depends on. */
function keyOf({ kind: { gateway, flow, situations }, order }: OpenOrder): string {
  return JSON.stringify([gateway?.id, flow, situations.map(({ id }) => id), taxTables(order)]);
}

const needs: readonly Need[] = ['required', 'disputed', 'recommended', 'optional'];
const needWords: Partial<Record<Need, string>> = {
  required: 'required',
  disputed: 'required by some documents',
  recommended: 'recommended',
};

function property({ root, kind }: OpenOrder, path: Path, name: string) {
  const at = [...path, name];
  const need = needOf(kind, at);
  const index = Object.keys(fieldAt(root, path)?.members ?? {}).indexOf(name);
  const detail = needWords[need];
  return {
    kind: 'property' as const,
    ...(detail && { detail }),
    about: fieldText(root, at, kind),
    filterText: JSON.stringify(name),
    sortText: sortText(needs.indexOf(need), index),
    deprecated: false,
  };
}

function value(path: Path, item: CompletionItem, choice: Choice | undefined, index: number) {
  const gateway = path.length === 1 && path[0] === 'gateway' ? gatewayById(choice?.value) : undefined;
  const detail = choice ? choice.detail : (item.detail ?? (item.filterText && 'example'));
  return {
    kind: 'value' as const,
    ...(detail && { detail }),
    about: gateway ? gatewayCard(gateway) : '',
    filterText: [item.label, ...(choice?.words ?? [])].join(' '),
    sortText: sortText(0, index),
    deprecated: choice?.deprecated ?? false,
  };
}

/** `!` comes before everything that VS Code proposes by itself, which it sorts by label. */
function sortText(group: number, index: number): string {
  return `!${group}${String(index).padStart(4, '0')}`;
}

function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
