import type { Gateway } from '../order/gateways/gateway';
import { orderParts } from './orderParts';
import { type OrderTemplate, orderTemplates } from './orderTemplates';

/** A snippet in the form of VS Code's snippet files. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  /** Glob patterns of files in which it is not offered. */
  readonly exclude?: readonly string[];
}

/** The whole orders that VS Code's own snippet list offers, by their prefixes; the rest would crowd it. */
export const contributedPrefixes: readonly string[] = [
  'msp-order',
  'msp-payment-link',
  'msp-trustly',
  'msp-trustpay',
  'msp-maestro',
  'msp-ideal',
  'msp-card-payment',
  'msp-klarna',
];

/** Files that are JSON and never orders; VS Code leaves snippets out there from 1.109 on. */
const exclude = ['**/package*.json', '**/tsconfig*.json', '**/jsconfig*.json', '**/.vscode/**', '**/*lock*.json'];

/** The snippets of `snippets/orders.json`, which package.json contributes, by their titles. */
export function contributedSnippets(): Record<string, Snippet> {
  const snippets = asSnippets(orderTemplates().filter(({ prefix }) => contributedPrefixes.includes(prefix)));
  return Object.fromEntries(Object.entries(snippets).map(([title, snippet]) => [title, { ...snippet, exclude }]));
}

/** The snippets of all gateways, as `snippets/gateways.json` holds them for other editors. */
export function gatewaySnippets(): Record<string, Snippet> {
  return asSnippets(sharedTemplates());
}

/** From so many on, gateways whose orders differ in the id alone share a template. */
const MANY = 20;

/** The templates of all gateways, where gift cards share one with a choice of ids. */
export function sharedTemplates(): OrderTemplate[] {
  const groups = new Map<string, OrderTemplate[]>();
  for (const template of orderTemplates()) {
    const { family, flow, body, gateway } = template;
    const key = [family, flow, gateway ? body.replace(idOf(gateway), '') : body].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  return [...groups.values()].flatMap((group) => (group.length < MANY ? group : [shared(group)]));
}

function shared(group: readonly OrderTemplate[]): OrderTemplate {
  const [first] = group as [OrderTemplate];
  const gateways = group.flatMap(({ gateway }) => gateway ?? []);
  const current = gateways.filter(({ lifecycle }) => !lifecycle);
  const ids = [...current, ...gateways.filter(({ lifecycle }) => lifecycle)].map(({ id }) => id);
  const stops = first.body.match(/(?<!\\)\$\{\d+[:|]/g)?.length ?? 0;
  const choice = `"\${${stops + 1}|${ids.join(',')}|}"`;
  const { gateway, ...rest } = first;
  return {
    ...rest,
    name: 'Gift card',
    prefix: 'msp-gift-card',
    description: 'An order for a gift card or voucher: choose which.',
    words: gateways.flatMap(({ id, name }) => [id, name]),
    body: gateway ? first.body.replace(idOf(gateway), choice) : first.body,
  };
}

function idOf({ id }: Gateway): string {
  return `"${id}"`;
}

/** The snippets of parts of an order, as `snippets/parts.json` holds them for other editors. */
export function partSnippets(): Record<string, Snippet> {
  return Object.fromEntries(
    orderParts().map(({ name, prefix, description, body }) => [
      `MultiSafepay: ${name}`,
      { prefix, description, body: body.split('\n') },
    ]),
  );
}

function asSnippets(templates: readonly OrderTemplate[]): Record<string, Snippet> {
  return Object.fromEntries(
    templates.map(({ name, prefix, description, body }) => [
      `MultiSafepay: ${name}`,
      { prefix, description, body: body.split('\n') },
    ]),
  );
}
