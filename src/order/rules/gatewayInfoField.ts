import { isObject, valueAt } from '../schema/values';
import type { Rule } from './rule';

export const gatewayInfoField: Rule = {
  code: 'gateway-info-field',
  severity: 'hint',
  topic: 'Gateways',
  what: '`gateway_info` has a field of another gateway.',
  why: 'The gateway does not know it, so it is as if it were not there.',
  source: 'The fields on the page of the gateway.',
  example: '"gateway": "IDEAL", "gateway_info": { "card_number": "4111111111111111" }',
  fix: 'Removes the field.',
  check({ order, field, kind: { gateway } }) {
    const info = valueAt(order, ['gateway_info']);
    const known = gateway?.gatewayInfo;
    if (!known || !isObject(info)) return [];
    // A name that is nobody's is either a slip, which `property-spelling` reports, or newer than this catalogue.
    const others = field.members?.gateway_info?.members ?? {};
    return Object.keys(info)
      .filter((name) => Object.hasOwn(others, name) && !known.includes(name))
      .map((name) => ({
        path: ['gateway_info', name],
        inName: true,
        message: `${gateway.name} does not know ${name}.`,
        fixes: [{ title: `Remove ${name}`, change: { kind: 'remove', path: ['gateway_info', name] } }],
      }));
  },
};
