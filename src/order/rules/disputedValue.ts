import type { Claim } from '../gateways/gateway';
import { listed } from '../schema/order';
import type { Finding, Rule } from './rule';

export const disputedValue: Rule = {
  code: 'disputed-value',
  severity: 'warning',
  topic: 'Gateways',
  what: 'The flow or the currency is in the list of one document of this gateway and missing in that of another.',
  why: 'Which of them the API follows is not known.',
  source: 'The catalogue names both documents in the message.',
  example: '"gateway": "TRUSTPAY", "currency": "EUR"',
  check({ order, kind: { gateway } }) {
    if (!gateway) return [];
    return [
      ...disputed('type', order.type, gateway.flows, gateway.name),
      ...disputed('currency', order.currency, gateway.currencies, gateway.name),
    ];
  },
};

function disputed(
  name: string,
  value: unknown,
  claims: readonly Claim<string>[] | undefined,
  gateway: string,
): Finding[] {
  const [listing, missing] = [true, false].map((want) =>
    (claims ?? []).filter(({ values }) => values.some((each) => each === value) === want),
  );
  if (!listing?.length || !missing?.length) return [];
  const say = (found: readonly Claim<string>[]) =>
    found.map(({ source, values }) => `${source} (${values.join(', ')})`).join(' and ');
  const agreed = listing[0]?.values.filter((each) => claims?.every(({ values }) => values.includes(each))) ?? [];
  const right = agreed.length > 0 && agreed.length < 5 ? listed(agreed) : 'another';
  return [
    {
      path: [name],
      message: `${name} should be ${right} for ${gateway}; documents disagree on ${value}. It is in the list of ${say(listing)}, not in that of ${say(missing)}.`,
    },
  ];
}
