import type { Field } from './field';

// The documents that fields are taken from, besides those of the catalogue in ../gateways/sources.

/** What MultiSafepay's own plugins send, and no description has. */
export const shopPlugins = "MultiSafepay's shop plugins";
export const webhookPage = 'the page on webhooks';

/** A field and everything in it, with the document that describes them; what names its own keeps it, members too. */
export function sourced(field: Field, source: string): Field {
  const own = field.source ?? source;
  const members = Object.entries(field.members ?? {}).map(([name, member]) => [name, sourced(member, own)] as const);
  return {
    ...field,
    source: own,
    ...(field.members && { members: Object.fromEntries(members) }),
    ...(field.items && { items: sourced(field.items, own) }),
  };
}
