import { safeParse } from 'zod/mini';
import { gatewayById } from '../gateways/catalogue';
import { kindOf } from '../kind';
import { orderShape } from '../schema/shapes';
import type { Rule } from './rule';

const path = ['gateway'];

export const gatewayLifecycle: Rule = {
  code: 'gateway-lifecycle',
  severity: 'information',
  topic: 'Gateways',
  what: 'The gateway is deprecated, discontinued, or missing in the list of gateway ids.',
  why: 'New accounts cannot have it.',
  source: 'The page of the gateway and the list of gateway ids.',
  example: '"gateway": "DIRECTBANK"',
  fix: 'Changes the gateway to its successor, where the order has all that it needs.',
  check({ order, kind: { gateway } }) {
    const lifecycle = gateway?.lifecycle;
    if (!lifecycle) return [];
    const { state, since, successor, note } = lifecycle;
    const instead = gatewayById(successor);
    const verdict = `${gateway.name} is ${state}${since ? ` since ${since}` : ''}${instead ? `; use ${instead.name}` : ''}.`;
    return [
      {
        path,
        message: `${verdict} ${note}`,
        deprecated: state !== 'unlisted',
        // Where the successor asks for more, a changed id alone would put other problems in the place of this one.
        fixes:
          instead && fits({ ...order, gateway: instead.id })
            ? [{ title: `Change to ${instead.id}`, change: { kind: 'replace', path, value: instead.id } }]
            : [],
      },
    ];
  },
};

function fits(order: Readonly<Record<string, unknown>>): boolean {
  return safeParse(orderShape(kindOf(order)).shape, order).success;
}
