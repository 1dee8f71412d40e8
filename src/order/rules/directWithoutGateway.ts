import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import type { Rule } from './rule';

/** What names the payment method in the place of `gateway`. */
const substitutes = ['recurring_id', 'recurring', 'payment_data'];

export const directWithoutGateway: Rule = {
  code: 'direct-without-gateway',
  severity: 'error',
  topic: 'Gateways',
  what: 'A direct order names no gateway.',
  why: 'A direct order has no payment page on which the customer could choose, so the API answers 1023.',
  source:
    'Error 1023 in the error reference; a subsequent recurring payment and the payment component need no gateway.',
  example: '"type": "direct", "gateway": ""',
  fix: 'Changes the type to redirect.',
  apiErrors: [1023],
  check({ order }) {
    if (order.type !== 'direct' || !isUnset(valueAt(order, ['gateway']))) return [];
    if (substitutes.some((name) => !isUnset(valueAt(order, [name])))) return [];
    return [
      {
        path: ['gateway'],
        message: 'gateway should be set; a direct order needs one. With other types the customer chooses.',
        apiError: 1023,
        fixes: [
          { title: 'Change the type to redirect', change: { kind: 'replace', path: ['type'], value: 'redirect' } },
        ],
      },
    ];
  },
};
