/** A line of a cart: the price as it stands in the text, how many, and its tax table where it names one. */
export type Line = readonly [price: string, quantity: number | string, table?: 'BTW21' | 'BTW9' | 'none'];

/** What an order has besides its amount and its lines. */
export interface More {
  readonly gateway?: string;
  readonly currency?: string;
  readonly validate?: string;
  readonly tables?: string;
}

const named = (name: string, rate: number) => `{ "name": "${name}", "rules": [{ "rate": ${rate} }] }`;
const both = `"default": { "rate": 0.21 }, "alternate": [${named('BTW21', 0.21)}, ${named('BTW9', 0.09)}]`;

/** Tax tables without a rate of 0, which is the rule; and with one. */
export const tables = { both, withNone: both.replace(/\]$/, `, ${named('none', 0)}]`) };

/** The text of an order with a cart; its prices stand there as they are given. */
export function cartOrder(amount: string, lines: readonly Line[], more: More = {}): string {
  const items = lines.map(
    ([price, quantity, table], index) =>
      `{ "name": "Article ${index + 1}", "unit_price": ${price}, "quantity": ${quantity}, "merchant_item_id": "${index + 1}"${table ? `, "tax_table_selector": "${table}"` : ''} }`,
  );
  return `{
  "order_id": "a", "description": "b",
  "gateway": "${more.gateway ?? ''}", "currency": "${more.currency ?? 'EUR'}", "amount": ${amount},
  "shopping_cart": { "items": [
    ${items.join(',\n    ')}
  ] },
  "checkout_options": { "validate_cart": ${more.validate ?? 'false'}, "tax_tables": { ${more.tables ?? tables.withNone} } }
}`;
}
