import { valueAt } from '../schema/values';
import type { Rule } from './rule';

const path = ['amount'];

export const amountLimits: Rule = {
  code: 'amount-limits',
  severity: 'warning',
  topic: 'Money',
  what: 'The amount lies outside the limits of the gateway.',
  why: 'The limits are those of a new account; yours may have been given others, so it is no error.',
  source: 'The page of the gateway, as the catalogue has it.',
  example: '"gateway": "MBWAY", "amount": 50',
  check({ order, kind: { gateway } }) {
    const amount = valueAt(order, path);
    const limits = gateway?.amount;
    // The documented limits are all in euros. What is no number of cents is a fault of the shape.
    if (!limits || order.currency !== 'EUR' || typeof amount !== 'number') return [];
    if (!Number.isSafeInteger(amount) || amount <= 0) return [];
    const { min = 0, max = Number.POSITIVE_INFINITY, source } = limits;
    if (amount >= min && amount <= max) return [];
    const bound = amount < min ? `at least ${min}` : `at most ${max}`;
    return [{ path, message: `amount should be ${bound} cents for ${gateway.name}. Source: ${source}.` }];
  },
};
