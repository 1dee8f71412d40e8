import type { JSONDocument } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { depthOf } from '../order/jsonWalk';
import { kindOf, type OrderKind } from '../order/kind';
import type { Field } from '../order/schema/field';
import { orderField } from '../order/schema/shapes';
import { isObject } from '../order/schema/values';
import { service } from './languageService';
import { valueOfNode } from './nodes';

/** An order as far as its text can be read: it may be broken anywhere. */
export interface OpenOrder {
  readonly document: TextDocument;
  readonly json: JSONDocument;
  /** What could be read; it may hold anything. */
  readonly order: Readonly<Record<string, unknown>>;
  readonly kind: OrderKind;
  /** The fields that an order of this kind has. */
  readonly root: Field;
}

/** The JSON service recurses, and overflows the stack at some thousand levels; no order has a hundredth of that. */
const DEEPEST = 300;

/**
 * Reads a text that may be broken; undefined where no help of ours is wanted: its root is no object, a root `$schema`
 * names somebody else's schema, or it is nested beyond all orders.
 */
export function openOrder(text: string): OpenOrder | undefined {
  if (depthOf(text) > DEEPEST) return undefined;
  // The JSON service reads nothing behind a byte order mark; a space keeps every offset.
  const document = TextDocument.create('file:///order.json', 'json', 1, text.replace(/^\uFEFF/, ' '));
  const json = service.parseJSONDocument(document);
  const order: unknown = json.root && valueOfNode(json.root);
  if (!isObject(order) || Object.hasOwn(order, '$schema')) return undefined;
  const kind = kindOf(order);
  return { document, json, order, kind, root: orderField(kind.gateway) };
}
