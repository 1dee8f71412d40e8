import { gatewayById, gatewayBySpelling, isSpellingOf } from '../gateways/catalogue';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['gateway'];

export const gatewaySpelling: Rule = {
  code: 'gateway-spelling',
  severity: 'hint',
  topic: 'Gateways',
  what: 'The id of a known gateway is written in another spelling.',
  why: 'The API is known to accept some spellings; the id is the only one that is documented for all.',
  source: 'The list of gateway ids.',
  example: '"gateway": "iDEAL"',
  fix: 'Changes the spelling to that of the id.',
  check({ order }) {
    const written = formattedText(order, path);
    const gateway = written && gatewayBySpelling(written);
    if (!written || !gateway || gatewayById(written) || !isSpellingOf(gateway, written)) return [];
    return [
      {
        path,
        message: `gateway should be ${gateway.id}, the id of ${gateway.name}. It is ${JSON.stringify(written.slice(0, 40))}.`,
        fixes: [
          { title: `Change to ${gateway.id}`, change: { kind: 'replace', path, value: gateway.id }, lossless: true },
        ],
      },
    ];
  },
};
