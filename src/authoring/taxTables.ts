import type { ASTNode } from 'vscode-json-languageservice';
import type { Span, TextEdit } from '../order/problem';
import { openOrder } from './openOrder';

/** A name of a tax table in the text: where a line selects it, or where the table itself has it. */
interface Mention {
  readonly name: string;
  readonly kind: 'selector' | 'table';
  /** The text with its quotes. */
  readonly range: Span;
}

/** Stands for every element of a list. */
const EACH = Symbol('each');
type Steps = readonly (string | typeof EACH)[];

const selectorSteps: Steps = ['shopping_cart', 'items', EACH, 'tax_table_selector'];
const tableSteps: Steps = ['checkout_options', 'tax_tables', 'alternate', EACH, 'name'];

/**
 * From the `tax_table_selector` at an offset to the name of its table, the first where two have it, and from the name
 * of a table to itself; undefined elsewhere, and where no table has that name. The text may be broken.
 */
export function definitionOfTaxTable(text: string, offset: number): { origin: Span; target: Span } | undefined {
  const all = mentions(text);
  const origin = mentionAt(all, offset);
  const target = origin?.kind === 'table' ? origin : all.find((each) => isTable(each, origin?.name));
  return origin && target && { origin: origin.range, target: target.range };
}

/** The name of a tax table that can be renamed at an offset, without its quotes; undefined where there is none. */
export function renameTaxTable(text: string, offset: number): { range: Span; placeholder: string } | undefined {
  const mention = mentionAt(mentions(text), offset);
  return mention && { range: withoutQuotes(mention.range), placeholder: mention.name };
}

/**
 * The edits that give the tax table at an offset another name, wherever the order mentions it; none where no table is
 * mentioned there, and a sentence that says why where the name cannot be given.
 */
export function renamedTaxTable(
  text: string,
  offset: number,
  newName: string,
): { readonly edits: readonly TextEdit[] } | { readonly refused: string } {
  const all = mentions(text);
  const name = mentionAt(all, offset)?.name;
  if (name === undefined || name === newName) return { edits: [] };
  if (newName.trim() === '')
    return { refused: 'A tax table needs a name: an empty selector stands for the default rate.' };
  // A selector without a table may well get the name of one: that is how it is put right.
  if (all.some((each) => isTable(each, name)) && all.some((each) => isTable(each, newName))) {
    return { refused: `Another tax table is named ${newName}; the lines of the two could not be told apart.` };
  }
  const inQuotes = JSON.stringify(newName).slice(1, -1);
  const edits = all
    .filter((each) => each.name === name)
    .map(({ range }) => ({ range: withoutQuotes(range), newText: inQuotes }));
  return { edits };
}

function mentionAt(all: readonly Mention[], offset: number): Mention | undefined {
  return all.find(({ range }) => offset >= range.start && offset <= range.end);
}

function isTable({ kind, name }: Mention, wanted: string | undefined): boolean {
  return kind === 'table' && name === wanted;
}

function withoutQuotes({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}

/** Every mention of a tax table, as far as the text can be read. */
function mentions(text: string): Mention[] {
  const root = openOrder(text)?.json.root;
  const found = (kind: Mention['kind'], steps: Steps) =>
    (root ? nodesAt(root, steps) : []).flatMap(({ offset, length }) => {
      const range = { start: offset, end: offset + length };
      const name = textIn(text, range);
      return name ? [{ kind, name, range }] : [];
    });
  return [...found('selector', selectorSteps), ...found('table', tableSteps)];
}

/** The values that these steps lead to; a name that stands twice leads to both. */
function nodesAt(node: ASTNode, [step, ...rest]: Steps): ASTNode[] {
  if (step === undefined) return [node];
  if (step === EACH) return node.type === 'array' ? node.items.flatMap((item) => nodesAt(item, rest)) : [];
  if (node.type !== 'object') return [];
  return node.properties
    .filter(({ keyNode }) => keyNode.value === step)
    .flatMap(({ valueNode }) => (valueNode ? nodesAt(valueNode, rest) : []));
}

/** The text that a stretch holds in quotes; undefined for another value, and for a text that does not end. */
function textIn(text: string, { start, end }: Span): string | undefined {
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
