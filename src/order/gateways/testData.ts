import { gateways } from './catalogue';

/** Card numbers in orders that MultiSafepay published: no documented test cards, and nobody's either. */
const publishedCards = ['5555555555554444', '5747906991001442'];

const known = new Set([
  ...gateways.flatMap(({ testing }) => testing?.data ?? []).map(({ value }) => value),
  ...publishedCards,
]);

/** Whether a value is documented for trying a gateway, or published as an example: a test card, a test IBAN. */
export function isTestValue(value: string): boolean {
  return known.has(value);
}
