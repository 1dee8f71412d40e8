import type { OrderKind } from '../order/kind';
import { order } from '../order/schema/order';
import { fieldAt, plausible } from '../order/schema/skeleton';
import { snippetText } from './snippetText';

/** A part of an order to insert: a property of the object at `within`, or an element of the list there. */
export interface OrderPart {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** The names on the way from the root to where it is legal; elements of a list have no name on it. */
  readonly within: readonly string[];
  /** The property that it is; an element of a list has none. */
  readonly property?: string;
  /** In the language of snippets. */
  readonly body: string;
}

interface Source {
  readonly name: string;
  readonly path: readonly string[];
  readonly stops: readonly string[];
}

const sources: readonly Source[] = [
  { name: 'Customer', path: ['customer'], stops: ['first_name', 'last_name', 'email', 'country'] },
  {
    name: 'Delivery',
    path: ['delivery'],
    stops: ['first_name', 'last_name', 'address1', 'zip_code', 'city', 'country'],
  },
  { name: 'Payment options', path: ['payment_options'], stops: ['notification_url', 'redirect_url', 'cancel_url'] },
  { name: 'Shopping cart', path: ['shopping_cart'], stops: ['items.0.name', 'items.0.unit_price', 'items.0.quantity'] },
  { name: 'Tax tables', path: ['checkout_options'], stops: [] },
  { name: 'Second chance', path: ['second_chance'], stops: [] },
  { name: 'Split payments', path: ['affiliate'], stops: ['split_payments.0.merchant', 'split_payments.0.percentage'] },
];

const anyOrder: OrderKind = { gateway: undefined, flow: 'redirect', situations: [] };

/** The parts of an order that are offered as snippets, each only where it is legal. */
export function orderParts(): OrderPart[] {
  return [...sources.map(property), cartItem()];
}

function property({ name, path, stops }: Source): OrderPart {
  const field = fieldAt(order, path);
  const last = path.at(-1) ?? '';
  const wanted = stops.map((stop) => [...path, ...stop.split('.')]);
  const body = snippetText(
    { [last]: withoutTaxTables(plausible(anyOrder, order, path, wanted)) },
    stops.map((stop) => ({ path: `${last}.${stop}` })),
  );
  return {
    name,
    prefix: prefixOf(name),
    description: field?.about ?? '',
    within: path.slice(0, -1),
    property: last,
    body: withoutBraces(body),
  };
}

function cartItem(): OrderPart {
  const path = ['shopping_cart', 'items'];
  const item = fieldAt(order, [...path, 0]);
  const stops = ['name', 'unit_price', 'quantity', 'merchant_item_id'].map((stop) => ({ path: stop }));
  return {
    name: 'Cart item',
    prefix: prefixOf('Cart item'),
    description: item?.about ?? '',
    within: path,
    body: snippetText(withoutTaxTables(item?.example), stops),
  };
}

/** A part whose lines name no tax table: the order that it is put into may have none of that name (error 1029). */
function withoutTaxTables(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part, (name, value) => (name === 'tax_table_selector' ? undefined : value)));
}

function prefixOf(name: string): string {
  return `msp-${name.toLowerCase().replaceAll(' ', '-')}`;
}

/** The one member of an object, as it stands between its braces. */
function withoutBraces(body: string): string {
  const lines = body.split('\n').slice(1, -1);
  return lines.map((line) => line.slice(1)).join('\n');
}
