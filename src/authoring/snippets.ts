import { anySourceLists, gatewayById } from '../order/gateways/catalogue';
import type { Claim, Gateway } from '../order/gateways/gateway';
import type { Field } from '../order/schema/field';
import { alwaysRequired } from '../order/schema/order';
import { orderShape } from '../order/schema/shapes';
import { fieldAt, skeleton } from '../order/schema/skeleton';

/** A snippet in the form of VS Code's snippet files. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The orders that VS Code's own snippet list offers, in the order of that list. */
const contributed: readonly { gateway?: string; name: string; type: string }[] = [
  { name: 'Order', type: 'redirect' },
  { name: 'Payment link', type: 'paymentlink' },
  ...['TRUSTLY', 'TRUSTPAY', 'MAESTRO'].map((gateway) => ({
    gateway,
    name: gatewayById(gateway)?.name ?? gateway,
    type: 'redirect',
  })),
];

/** What people fill in, in this order; each is a tab stop. */
const tabStops = ['order_id', 'amount', 'currency', 'description', 'customer.email', 'type'];

/** A different one at each insertion: the API refuses the id of an order that was completed before. */
const FRESH_ORDER_ID = 'order-$RANDOM_HEX';

/** The snippets of whole orders by their titles, as `snippets/orders.json` holds them. */
export function orderSnippets(): Record<string, Snippet> {
  return Object.fromEntries(
    contributed.map(({ gateway: id, name, type }) => {
      const gateway = gatewayById(id);
      const description = gateway
        ? `An order for ${name} (${gateway.id}).`
        : `${article(name)} without a gateway: the customer chooses.`;
      return [
        `MultiSafepay: ${name}`,
        {
          prefix: `msp-${name.toLowerCase().replaceAll(' ', '-')}`,
          description,
          body: wholeOrder(gateway, type).split('\n'),
        },
      ];
    }),
  );
}

function wholeOrder(gateway: Gateway | undefined, type: string): string {
  const { field } = orderShape(gateway);
  const required = [...alwaysRequired, ...(gateway?.required ?? []).map(({ path }) => path)];
  const names = [
    'type',
    'order_id',
    ...(gateway ? ['gateway'] : []),
    'currency',
    'amount',
    'description',
    'payment_options',
    'customer',
  ];
  const order = names.map((name) => {
    const member = fieldAt(field, [name]);
    const below = required.filter(([first, second]) => first === name && second).map(([, ...rest]) => rest);
    return [name, member && skeleton(member, below)] as const;
  });
  const values = { ...Object.fromEntries(order), type, ...(gateway && { gateway: gateway.id }) };
  const choices: Record<string, readonly string[]> = {
    type: gateway ? undisputed(gateway.flows, field, 'type') : [type],
    currency: undisputed(gateway?.currencies, field, 'currency'),
  };
  return withTabStops(values, choices);
}

/** The values that every source lists; where nothing is documented, the example alone. */
function undisputed(claims: readonly Claim<string>[] | undefined, field: Field, name: string): readonly string[] {
  const all = anySourceLists(claims)?.filter((value) => claims?.every(({ values }) => values.includes(value)));
  return all && all.length > 0 && all.length <= 10 ? all : [String(fieldAt(field, [name])?.example)];
}

/** The order as JSON in the language of snippets: `${1:default}`, `${2|one,two|}`. */
function withTabStops(order: object, choices: Record<string, readonly string[]>): string {
  let next = 0;
  const stops = new Map<string, string>();
  for (const path of tabStops) {
    const values = choices[path];
    if (values && values.length < 2 && path === 'type') continue;
    next += 1;
    stops.set(path, values && values.length > 1 ? `\${${next}|${values.join(',')}|}` : `\${${next}:`);
  }
  const write = (value: unknown, path: string, indent: string): string => {
    if (typeof value === 'object' && value !== null) {
      const inner = `${indent}  `;
      const members = Object.entries(value).map(
        ([name, member]) => `${inner}"${name}": ${write(member, path ? `${path}.${name}` : name, inner)}`,
      );
      return `{\n${members.join(',\n')}\n${indent}}`;
    }
    const stop = stops.get(path);
    const text = path === 'order_id' ? FRESH_ORDER_ID : String(choices[path]?.[0] ?? value);
    const filled = !stop ? text : stop.endsWith('}') ? stop : `${stop}${text}}`;
    return typeof value === 'string' ? `"${filled}"` : filled;
  };
  return write(order, '', '');
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? `An ${name.toLowerCase()}` : `A ${name.toLowerCase()}`;
}
