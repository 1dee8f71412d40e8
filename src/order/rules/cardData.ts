import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import { mayBeRealCard } from './realCardNumber';
import type { Rule } from './rule';

const path = ['gateway_info', 'card_number'];

export const cardData: Rule = {
  code: 'card-data',
  severity: 'hint',
  topic: 'People and places',
  what: 'The order holds card data.',
  why: 'Who sends card data through their own server must be PCI DSS certified; with a redirect, MultiSafepay asks for it.',
  source: 'The page on card payments: direct orders need PCI DSS.',
  example: '"gateway_info": { "card_number": "4111111111111111" }',
  check({ order }) {
    const card = valueAt(order, path);
    // What may be a real card is worse, and `real-card-number` says this too.
    if (isUnset(card) || mayBeRealCard(card)) return [];
    return [{ path, message: 'Sending card data yourself needs PCI DSS certification.' }];
  },
};
