import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The five orders that the product was asked for. */
export const seedNames = ['trustly', 'trustpay', 'maestro', 'generic', 'payment-link'] as const;
export type SeedName = (typeof seedNames)[number];

/** Our own equivalent of a seed order, as text. */
export function fixture(name: SeedName): string {
  return readFileSync(`test/fixtures/orders/${name}.json`, 'utf8');
}

const seedsFolder = path.resolve('../shared/seeds');

/** The request bodies of the seed documents, as printed there; none where the documents are not at hand. */
export function printedSeeds(): { document: string; text: string }[] {
  if (!existsSync(seedsFolder)) return [];
  return readdirSync(seedsFolder).map((document) => {
    const page = readFileSync(path.join(seedsFolder, document), 'utf8');
    const [, text] = /```\w+\s*\n([\s\S]*?)```/.exec(page) ?? [];
    if (!text) throw new Error(`${document} shows no order`);
    return { document, text };
  });
}

/** The text of an order after a change: the value at a path is set, or removed when it is `undefined`. */
export function changed(text: string, at: readonly string[], value: unknown): string {
  const order = JSON.parse(text);
  const name = at.at(-1) ?? '';
  const parent = at.slice(0, -1).reduce((object, step) => object[step], order);
  if (value === undefined) delete parent[name];
  else parent[name] = value;
  return JSON.stringify(order, null, 2);
}
