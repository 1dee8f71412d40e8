import { count, list, object, text } from './field';

const split = object(
  'One part of the amount, fixed or a percentage.',
  {
    merchant: text('The id of the MultiSafepay account that the part goes to.', '1001001'),
    fixed: count('The part as an amount.', 250, { unit: 'cents' }),
    percentage: count('The part as a percentage of the amount.', 10, { unit: 'percent' }),
    description: text('What the part is for.', 'Commission'),
  },
  ['merchant', 'percentage', 'description'],
);

/** The `affiliate` of an order. */
export const affiliate = object(
  'Other accounts that get a part of the amount.',
  { split_payments: list('The parts, one for each account.', [split.example], split) },
  ['split_payments'],
  { requiredWhen: 'for split payments', page: 'split-payments' },
);
