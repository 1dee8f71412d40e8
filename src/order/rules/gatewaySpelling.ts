import { gatewayById } from '../gateways/catalogue';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['gateway'];

export const gatewaySpelling: Rule = {
  code: 'gateway-spelling',
  severity: 'hint',
  what: 'A known gateway is written in another spelling, or by its name.',
  why: 'The API is known to accept some spellings; the id is the only one that is documented for all.',
  source: 'The list of gateway ids.',
  example: '"gateway": "iDEAL"',
  check({ order, gateway }) {
    const written = formattedText(order, path);
    if (!written || !gateway || gatewayById(written)) return [];
    return [
      {
        path,
        message: `The id of ${gateway.name} is ${gateway.id}.`,
        fixes: [{ title: `Change to ${gateway.id}`, change: { kind: 'replace', path, value: gateway.id } }],
      },
    ];
  },
};
