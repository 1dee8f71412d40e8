import { gateways } from '../gateways/catalogue';
import { nearMiss } from '../nearMiss';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['gateway'];
const ids = gateways.map(({ id }) => id);

export const unknownGateway: Rule = {
  code: 'unknown-gateway',
  severity: 'warning',
  what: 'The gateway is none that MultiSafepay has documented.',
  why: 'The API would answer 1023. It is no error here, because an account may have gateways of its own.',
  source: 'The list of gateway ids.',
  example: '"gateway": "TRUSTLI"',
  check({ order, gateway }) {
    const written = formattedText(order, path);
    if (!written || gateway) return [];
    const meant = nearMiss(written, ids);
    const verdict = meant ? `This gateway is unknown; did you mean ${meant}?` : 'This gateway is unknown.';
    return [
      {
        path,
        message: `${verdict} If your account does not have it, the API answers 1023.`,
        fixes: meant ? [{ title: `Change to ${meant}`, change: { kind: 'replace', path, value: meant } }] : [],
      },
    ];
  },
};
