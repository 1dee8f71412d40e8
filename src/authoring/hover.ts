import type { ASTNode } from 'vscode-json-languageservice';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import type { Path, Span } from '../order/problem';
import { fieldAt } from '../order/schema/skeleton';
import { choicesAt } from './choices';
import { fieldText } from './fieldText';
import { gatewayCard } from './gatewayCard';
import { escaped } from './markdown';
import { pathOf } from './nodes';
import { type OpenOrder, openOrder } from './openOrder';
import { reading } from './reading';
import { workingAt } from './working';

/** What is shown about a stretch of an order. */
export interface HoverText {
  readonly markdown: string;
  readonly range: Span;
}

/** What there is to know about the property name or value at an offset; undefined where nothing is. */
export function hoverAt(text: string, offset: number): HoverText | undefined {
  const open = openOrder(text);
  const node = open?.json.getNodeFromOffset(offset);
  if (!open || !node || node.type === 'object' || node.type === 'array') return undefined;
  const path = pathOf(node);
  const parts = [...aboutValue(open, path, valueNodeOf(node)), fieldText(open.root, path, open.kind)];
  const markdown = parts.filter((part) => part !== '').join('\n\n---\n\n');
  // Of an unclosed comment the parser counts the end that is not there.
  const end = Math.min(node.offset + node.length, text.length);
  return markdown === '' ? undefined : { markdown, range: { start: node.offset, end } };
}

/** The value that belongs to a property name, or the value itself. */
function valueNodeOf(node: ASTNode): ASTNode | undefined {
  return node.parent?.type === 'property' ? node.parent.valueNode : node;
}

function aboutValue(open: OpenOrder, path: Path, node: ASTNode | undefined): string[] {
  const field = fieldAt(open.root, path);
  if (!field || !node) return [];
  const { order, document } = open;
  const gateway = path.length === 1 && path[0] === 'gateway' && gatewayOfOrder(node.value);
  if (gateway) return [gatewayCard(gateway)];
  const source = document.getText().slice(node.offset, node.offset + node.length);
  const choice = choicesAt(open, path, field).find(({ value }) => value === node.value);
  const says = [reading(source, field.unit, order.currency), workingAt(open, path, source), choice?.detail];
  return says.flatMap((each) => (each ? [escaped(each)] : []));
}
