import { gatewayById } from '../gateways/catalogue';
import { zeroAuthorization } from '../gateways/situations';
import { listed } from '../schema/order';
import type { Rule } from './rule';

export const situationOfGateway: Rule = {
  code: 'situation-of-gateway',
  severity: 'warning',
  topic: 'Gateways',
  what: 'The order uses the API in a way that is not documented for its gateway.',
  why: 'A manual capture or a recurring payment works with some gateways only. No refusal is documented.',
  source: 'The pages on these ways of using the API.',
  example: '"gateway": "KLARNA", "capture": "manual"',
  check({ kind: { gateway, situations } }) {
    if (!gateway) return [];
    return (
      situations
        // Elsewhere an amount of 0 is a fault of its own, amount-zero.
        .filter((situation) => situation !== zeroAuthorization)
        .filter(({ gateways }) => gateways && !gateways.includes(gateway.id))
        .map(({ name, when, gateways = [] }) => ({
          path: when[0]?.path ?? ['gateway'],
          message: `${gateway.name} is not documented for ${name}. Documented are ${listed(gateways.map((id) => gatewayById(id)?.name ?? id))}.`,
        }))
    );
  },
};
