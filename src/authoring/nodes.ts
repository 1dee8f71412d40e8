import type { ASTNode, JSONDocument } from 'vscode-json-languageservice';
import type { Path } from '../order/problem';

/** The way from the root to a node; a property has the same as its name and its value. */
export function pathOf(node: ASTNode): Path {
  const { parent } = node;
  if (!parent) return [];
  if (node.type === 'property') return [...pathOf(parent), node.keyNode.value];
  return parent.type === 'array' ? [...pathOf(parent), parent.items.indexOf(node)] : pathOf(parent);
}

/** The value of a node; what has none yet, in broken text, is left out. */
export function valueOfNode(node: ASTNode): unknown {
  if (node.type === 'array') return node.items.map(valueOfNode);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    node.properties.flatMap(({ keyNode, valueNode }) =>
      valueNode ? [[keyNode.value, valueOfNode(valueNode)] as const] : [],
    ),
  );
}

/**
 * Where something may be inserted at an offset: the path of the value there, or of the object whose property names may
 * stand there; undefined outside the root value.
 */
export function insertionPath(json: JSONDocument, offset: number): Path | undefined {
  const at = json.getNodeFromOffset(offset, true);
  const isBehind = (at?.type === 'object' || at?.type === 'array') && offset === at.offset + at.length;
  const node = isBehind ? at.parent : at;
  if (!node) return undefined;
  if (node.type === 'array') return [...pathOf(node), 0];
  const isName = node.parent?.type === 'property' && node.parent.keyNode === node;
  return isName ? pathOf(node).slice(0, -1) : pathOf(node);
}
