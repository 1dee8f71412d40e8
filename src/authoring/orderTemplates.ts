import { anySourceLists, families } from '../order/gateways/catalogue';
import type { Claim, Flow, Gateway } from '../order/gateways/gateway';
import { requirementsOf } from '../order/kind';
import { cartOf } from '../order/money/cart';
import { asAmount } from '../order/money/currencyUnits';
import { orderField } from '../order/schema/shapes';
import { plausible } from '../order/schema/skeleton';
import { valueAt } from '../order/schema/values';
import { snippetText } from './snippetText';

/** An order to start from, for one gateway and flow, or for none. */
export interface OrderTemplate {
  /** What people say: "Klarna", "iDEAL, direct", "Payment link". */
  readonly name: string;
  /** `msp-klarna`, `msp-ideal-direct`. */
  readonly prefix: string;
  readonly gateway?: Gateway;
  readonly flow: Flow;
  readonly description: string;
  /** Further words to find it by. */
  readonly words?: readonly string[];
  /** The family in the catalogue; "Any gateway" for the orders without one. */
  readonly family: string;
  /** The order, in the language of snippets. */
  readonly body: string;
}

/** What people fill in, in this order. */
const tabStops = ['order_id', 'amount', 'currency', 'description', 'customer.email', 'type'];

/** A different one at each insertion: the API refuses the id of an order that was completed before. */
const FRESH_ORDER_ID = 'order-$RANDOM_HEX';

/** The templates of all gateways, in each flow that some source lists; a redirect serves for payment links too. */
export function orderTemplates(): OrderTemplate[] {
  const generic = [
    template('Order', 'redirect', undefined, 'Any gateway'),
    template('Payment link', 'paymentlink', undefined, 'Any gateway'),
  ];
  const named = families.flatMap(({ name: family, gateways }) =>
    gateways.flatMap((gateway) =>
      flowsToStartWith(gateway).map((flow) => {
        const name = flow === 'redirect' ? gateway.name : `${gateway.name}, ${flow}`;
        return template(name, flow, gateway, family);
      }),
    ),
  );
  return [...generic, ...named];
}

/** The flows of a gateway that no source disputes; at least the first that any lists. */
function flowsToStartWith(gateway: Gateway): Flow[] {
  const all = anySourceLists(gateway.flows) ?? ['redirect'];
  const sure = undisputed(gateway.flows).filter((flow) => flow !== 'paymentlink');
  return sure.length > 0 ? [...sure] : all.slice(0, 1);
}

function template(name: string, flow: Flow, gateway: Gateway | undefined, family: string): OrderTemplate {
  const prefix = `msp-${name

    .toLowerCase()
    .replaceAll('+', ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
  const description = gateway
    ? `${article(flow)} order for ${gateway.name} (${gateway.id}).`
    : `${article(name.toLowerCase())} without a gateway: the customer chooses.`;
  return { name, prefix, flow, description, family, ...(gateway && { gateway }), body: wholeOrder(gateway, flow) };
}

function wholeOrder(gateway: Gateway | undefined, flow: Flow): string {
  const order = exampleOrder(gateway, flow);
  const hasCart = order.shopping_cart !== undefined;
  const flows = gateway && flow !== 'direct' ? undisputed(gateway.flows).filter((each) => each !== 'direct') : [];
  const choices: Record<string, readonly string[]> = { type: flows, currency: undisputed(gateway?.currencies) };
  const stops = tabStops
    .filter((path) => !(path === 'amount' && hasCart) && !(path === 'type' && flows.length < 2))
    .map((path) => ({ path, choices: (choices[path] ?? []).length <= 10 ? (choices[path] ?? []) : [] }));
  return snippetText(order, stops, { order_id: FRESH_ORDER_ID });
}

/** A plausible order: what every document requires, and what is recommended, for one gateway and flow. */
export function exampleOrder(gateway: Gateway | undefined, flow: Flow): Record<string, unknown> {
  const kind = { gateway, flow, situations: [] };
  const root = orderField(gateway);
  const recommended = (gateway?.recommended ?? []).map((path) => path.split('.'));
  const usual = [
    'type',
    'order_id',
    ...(gateway ? ['gateway'] : []),
    'currency',
    'amount',
    'description',
    'payment_options',
    'customer',
  ];
  const wanted = [...requirementsOf(kind).map(({ path }) => path), ...recommended].map(([first]) => first ?? '');
  // The lines of a cart name tax tables.
  if (wanted.includes('shopping_cart')) wanted.push('checkout_options');
  const order: Record<string, unknown> = {};
  for (const name of new Set([...usual, ...wanted])) {
    const value = plausible(kind, root, [name], recommended);
    if (value !== undefined) order[name] = value;
  }
  order.type = flow;
  if (gateway) order.gateway = gateway.id;
  const currencies = undisputed(gateway?.currencies);
  order.currency = currencies.includes('EUR') ? 'EUR' : (currencies[0] ?? 'EUR');
  settle(order, gateway);
  return order;
}

/** Makes the amount of an example fit its cart and the limits of its gateway. */
function settle(order: Record<string, unknown>, gateway: Gateway | undefined): void {
  const { min = 0, max = Number.POSITIVE_INFINITY } = gateway?.amount ?? {};
  const total = cartTotal(order);
  if (total !== undefined) buyEnough(order, Math.ceil(min / total));
  order.amount = cartTotal(order) ?? Math.min(Math.max(Number(order.amount), min), max);
}

/** Multiplies what is in the cart of an example. */
function buyEnough(order: Record<string, unknown>, times: number): void {
  const items = valueAt(order, ['shopping_cart', 'items']);
  if (times < 2 || !Array.isArray(items)) return;
  for (const item of items) item.quantity *= times;
}

/** The amount that the cart of an example adds up to; undefined where it has none. */
function cartTotal(order: Record<string, unknown>): number | undefined {
  const cart = cartOf(order);
  return cart && Number(asAmount(cart.total, order.currency));
}

/** The values that every source lists. */
function undisputed<T>(claims: readonly Claim<T>[] | undefined): readonly T[] {
  return anySourceLists(claims)?.filter((value) => claims?.every(({ values }) => values.includes(value))) ?? [];
}

function article(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'An' : 'A'} ${words}`;
}
