import { gatewayById, gatewayBySpelling, gateways, isSpellingOf } from '../gateways/catalogue';
import { nearMiss } from '../nearMiss';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['gateway'];
const ids = gateways.map(({ id }) => id);

export const unknownGateway: Rule = {
  code: 'unknown-gateway',
  severity: 'warning',
  topic: 'Gateways',
  what: 'The gateway is none that MultiSafepay has documented, or it is the name of one instead of its id.',
  why: 'The API would answer 1023. It is no error here, because an account may have gateways of its own.',
  source: 'The list of gateway ids.',
  example: '"gateway": "TRUSTLI"',
  fix: 'Changes the gateway to the id that was meant, where there is a near one.',
  check({ order }) {
    const written = formattedText(order, path);
    const named = gatewayBySpelling(written ?? '');
    if (!written || (named && isSpellingOf(named, written))) return [];
    const meant = named ?? gatewayById(nearMiss(written, ids));
    // Its own name is an exact spelling of it. By its other names, such as SEPA, another one may be meant.
    const lossless = named?.name.toUpperCase() === written.toUpperCase();
    const verdict = meant ? `This gateway is unknown; did you mean ${meant.id}?` : 'This gateway is unknown.';
    return [
      {
        path,
        message: `${verdict} If your account does not have it, the API answers 1023.`,
        fixes: meant
          ? [
              {
                title: `Change to ${meant.id}`,
                change: { kind: 'replace', path, value: meant.id },
                ...(lossless && { lossless }),
              },
            ]
          : [],
      },
    ];
  },
};
